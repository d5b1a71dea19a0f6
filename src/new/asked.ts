import type { Answers } from './answers.ts';
import type { Known } from './known.ts';
import type { Terminal } from './terminal.ts';

/** What a question may look at, and where it is asked. */
export interface Asked {
  answers: Answers;
  known: Known;
  /** Who works here, as far as git knows. */
  author: string | undefined;
  terminal: Terminal;
}
