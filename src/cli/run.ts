import { inspect } from 'node:util';
import { diskError } from './disk-error.ts';
import { print, printAside } from './print.ts';

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
    print(`${usage}\n`);
    return;
  }
  try {
    refuseEaten(args, usage);
    await command(args);
  } catch (error) {
    process.exitCode = isUsage(error) ? 2 : 1;
    printAside(`${await wordsFor(error, args, usage)}\n`);
  }
}

async function wordsFor(error: unknown, args: readonly string[], usage?: string): Promise<string> {
  const known = error instanceof Stop || isUsage(error);
  if (!known) return diskError(error, process.cwd()) ?? inspect(error);
  return (await unknownOption(error, args, usage)) ?? (error as Error).message;
}

function isUsage(error: unknown): boolean {
  return error instanceof UsageError || codeOf(error).startsWith('ERR_PARSE_ARGS');
}

/** Throws `UsageError` where npm took options for its own, as it does without `--` in front of them: none would have an effect. */
function refuseEaten(args: readonly string[], usage = ''): void {
  const kept = new Set(
    Object.keys(process.env).flatMap((name) => /^npm_config_(.*)$/i.exec(name)?.[1]?.toLowerCase() ?? []),
  );
  const eaten = optionsOf(usage).filter((option) => kept.has(option.slice(2).toLowerCase().replaceAll('-', '_')));
  // Somebody who wrote `--` too knows about it.
  if (eaten.length === 0 || args.some((arg) => arg.startsWith('-'))) return;
  const call = /^npm .*? --/.exec(usage)?.[0] ?? 'npm run … --';
  const named = eaten.map((option) => `\`${option}\``).join(', ');
  const words = eaten.map((option) => (new RegExp(`${option} [A-Z]`).test(usage) ? `${option} …` : option));
  throw new UsageError(
    `Missing two hyphens in front of ${named}, expected \`${call} ${words.join(' ')}\`: without them npm keeps options for itself`,
  );
}

function optionsOf(usage: string): string[] {
  return [...new Set(usage.match(/--[a-z][a-zA-Z-]*/g))];
}

/** What is said instead of the words of Node, which speak of positional arguments. */
async function unknownOption(error: unknown, args: readonly string[], usage = ''): Promise<string | undefined> {
  if (codeOf(error) !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return undefined;
  const known = [...optionsOf(usage), '--help'];
  const names = args.map((arg) => arg.split('=')[0] ?? arg);
  const unknown = names.find((name) => name.startsWith('-') && name !== '--' && !known.includes(name));
  if (unknown === undefined) return undefined;
  // It needs a package, and the command that comments on pull requests runs without any.
  const { nearest } = await import('../text/nearest.ts');
  const near = nearest(unknown, known);
  const hint = near ? `did you mean \`${near}\`?` : `known are ${known.map((name) => `\`${name}\``).join(', ')}`;
  return `Unknown option \`${unknown}\`; ${hint}`;
}

/** node:util's parseArgs names its errors by a code. */
function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
