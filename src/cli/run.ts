import { inspect } from 'node:util';
import { diskError } from './disk-error.ts';
import { print, printAside } from './print.ts';

/** A usage error. Ends the command with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** An expected failure. Its message is shown without a stack. Ends the command with exit code 1. */
export class Stop extends Error {
  override name = 'Stop';
}

/**
 * Runs a command and turns errors into a message and an exit code. Unexpected errors keep their stack. `usage` is printed by
 * `--help` and names every option; the message about an unknown option lists them.
 */
export async function run(command: (args: string[]) => Promise<void>, usage?: string): Promise<void> {
  const args = process.argv.slice(2);
  if (usage !== undefined && args.includes('--help')) {
    print(`${usage}\n`);
    return;
  }
  try {
    assertNotTakenByNpm(args, usage);
    await command(args);
  } catch (error) {
    process.exitCode = isUsage(error) ? 2 : 1;
    printAside(`${await messageFor(error, args, usage)}\n`);
  }
}

async function messageFor(error: unknown, args: readonly string[], usage?: string): Promise<string> {
  const known = error instanceof Stop || isUsage(error);
  if (!known) return diskError(error, process.cwd()) ?? inspect(error);
  return (await unknownOption(error, args, usage)) ?? (error as Error).message;
}

function isUsage(error: unknown): boolean {
  return error instanceof UsageError || codeOf(error).startsWith('ERR_PARSE_ARGS');
}

/** Throws `UsageError` if npm took options as its own, as it does without `--` before them: they would have no effect. */
function assertNotTakenByNpm(args: readonly string[], usage = ''): void {
  const kept = new Set(
    Object.keys(process.env).flatMap((name) => /^npm_config_(.*)$/i.exec(name)?.[1]?.toLowerCase() ?? []),
  );
  const taken = optionsOf(usage).filter((option) => kept.has(option.slice(2).toLowerCase().replaceAll('-', '_')));
  // With `--` on the command line, some options did arrive.
  if (taken.length === 0 || args.some((arg) => arg.startsWith('-'))) return;
  const call = /^npm .*? --/.exec(usage)?.[0] ?? 'npm run … --';
  const named = taken.map((option) => `\`${option}\``).join(', ');
  const words = taken.map((option) => (new RegExp(`${option} [A-Z]`).test(usage) ? `${option} …` : option));
  throw new UsageError(
    `Missing \`--\` before ${named}, expected \`${call} ${words.join(' ')}\`: without it, npm takes the options as its own`,
  );
}

function optionsOf(usage: string): string[] {
  return [...new Set(usage.match(/--[a-z][a-zA-Z-]*/g))];
}

/** A message for an unknown option. Node's own speaks of positional arguments. */
async function unknownOption(error: unknown, args: readonly string[], usage = ''): Promise<string | undefined> {
  if (codeOf(error) !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return undefined;
  const known = [...optionsOf(usage), '--help'];
  const names = args.map((arg) => arg.split('=')[0] ?? arg);
  const unknown = names.find((name) => name.startsWith('-') && name !== '--' && !known.includes(name));
  if (unknown === undefined) return undefined;
  // Imported here because it needs a package, and the command that comments on pull requests runs without any.
  const { nearest } = await import('../text/nearest.ts');
  const near = nearest(unknown, known);
  const hint = near ? `did you mean \`${near}\`?` : `expected one of ${known.map((name) => `\`${name}\``).join(', ')}`;
  return `Unknown option \`${unknown}\`; ${hint}`;
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
