import { UsageError } from './run.ts';

/** The number of a port, as typed for an option or in a variable. Throws `UsageError` for anything else. */
export function portNumber(typed: string, name: string): number {
  const port = Number(typed);
  if (/^\d+$/.test(typed) && port <= 65_535) return port;
  throw new UsageError(
    `Unexpected \`${typed}\` for \`${name}\`, expected a number from 1 to 65535, or 0 for any free port`,
  );
}

/** The port that the environment asks for; undefined if it asks for none. */
export function portOfEnvironment(): number | undefined {
  const { PORT } = process.env;
  return PORT ? portNumber(PORT, 'PORT') : undefined;
}
