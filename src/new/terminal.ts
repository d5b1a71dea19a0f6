import type { Readable, Writable } from 'node:stream';
import { type CANCEL_SYMBOL, isCancel } from '@clack/prompts';

/** Where questions appear and answers are typed. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** Thrown where somebody ends the questions. Nothing has been written then. */
export class Ended extends Error {
  override name = 'Ended';
}

/** What was answered. Escape and Ctrl+C end all questions. */
export async function answered<Answer>(answer: Promise<Answer | typeof CANCEL_SYMBOL>): Promise<Answer> {
  const value = await answer;
  if (isCancel(value)) throw new Ended('Nothing was written.');
  return value;
}
