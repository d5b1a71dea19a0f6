import { inertLines } from '../text/inert.ts';

// The only way from the commands to a terminal or a log. Values go through `inert` where a line is made of them, so that they
// stay in that line; what they might still say to the terminal, or to the host that runs a workflow, ends here.

/** Writes what a command answers to standard output. */
export function print(text: string): void {
  process.stdout.write(inertLines(text));
}

/** Writes what is to be known of a run to standard error. */
export function printAside(text: string): void {
  process.stderr.write(inertLines(text));
}

/** Writes commands to GitHub, which have been made by `githubReport`, to standard output. */
export function printCommands(text: string): void {
  process.stdout.write(text);
}
