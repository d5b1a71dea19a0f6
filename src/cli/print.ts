import { inertLines } from '../text/inert.ts';

// All output of the commands goes through here. Values pass through `inert` where a line is built, so that they stay on that
// line; here, the finished lines lose everything that could control a terminal or a workflow runner.

/** Writes the result of a command to standard output. */
export function print(text: string): void {
  process.stdout.write(inertLines(text));
}

/** Writes remarks and errors to standard error. */
export function printAside(text: string): void {
  process.stderr.write(inertLines(text));
}

/** Writes data for other programs to standard output, unchanged. */
export function printData(text: string): void {
  process.stdout.write(text);
}

/** Writes the workflow commands of `githubReport` to standard output, unescaped. */
export function printCommands(text: string): void {
  process.stdout.write(text);
}
