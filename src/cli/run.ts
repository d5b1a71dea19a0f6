/** A mistake in how a command was called. Ends it with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A failure that has been explained in full; its message is all a user needs. Ends a command with exit code 1. */
export class Stop extends Error {
  override name = 'Stop';
}

/** Runs a command and turns what it throws into a message and an exit code. Unforeseen errors keep their stack. */
export async function run(command: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    process.exitCode = isUsage(error) ? 2 : 1;
    const known = error instanceof Stop || isUsage(error);
    console.error(known ? (error as Error).message : error);
  }
}

function isUsage(error: unknown): boolean {
  // node:util's parseArgs names its errors so.
  const code = (error as { code?: unknown } | null)?.code;
  return error instanceof UsageError || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'));
}
