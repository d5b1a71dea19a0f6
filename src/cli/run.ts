/** A mistake in how a command was called. Ends it with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A failure that has been explained in full; its message is all a user needs. Ends a command with exit code 1. */
export class Stop extends Error {
  override name = 'Stop';
}

/**
 * Runs a command and turns what it throws into a message and an exit code. Unforeseen errors keep their stack. `usage` says how
 * the command is called, with every option: `--help` prints it, and a message about an unknown option lists them.
 */
export async function run(command: (args: string[]) => Promise<void>, usage?: string): Promise<void> {
  const args = process.argv.slice(2);
  if (usage !== undefined && args.includes('--help')) {
    console.log(usage);
    return;
  }
  try {
    await command(args);
  } catch (error) {
    process.exitCode = isUsage(error) ? 2 : 1;
    const known = error instanceof Stop || isUsage(error);
    console.error(known ? (unknownOption(error, args, usage) ?? (error as Error).message) : error);
  }
}

function isUsage(error: unknown): boolean {
  return error instanceof UsageError || codeOf(error).startsWith('ERR_PARSE_ARGS');
}

/** What is said instead of the words of Node, which speak of positional arguments. */
function unknownOption(error: unknown, args: readonly string[], usage = ''): string | undefined {
  if (codeOf(error) !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return undefined;
  const known = new Set([...(usage.match(/--[a-z][a-zA-Z-]*/g) ?? []), '--help']);
  const names = args.map((arg) => arg.split('=')[0] ?? arg);
  const unknown = names.find((name) => name.startsWith('-') && name !== '--' && !known.has(name));
  if (unknown === undefined) return undefined;
  return `Unknown option \`${unknown}\`; known are ${[...known].map((name) => `\`${name}\``).join(', ')}`;
}

/** node:util's parseArgs names its errors by a code. */
function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
