import type { Readable, Writable } from 'node:stream';
import { autocomplete, type CANCEL_SYMBOL, isCancel } from '@clack/prompts';
import { shorten } from '../text/shorten.ts';

/** The streams on which questions are asked. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** Thrown if the user cancels the questions. Nothing has been written then. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Waits for an answer. Throws `Cancelled` on Escape and Ctrl+C, and if the input ends, as on Ctrl+D. */
export async function answered<Answer>(answer: Promise<Answer | typeof CANCEL_SYMBOL>): Promise<Answer> {
  const ended = Promise.withResolvers<never>();
  // Nothing more can be typed then, and the program would end without a word.
  const end = () => ended.reject(new Cancelled('\nNothing was written.'));
  process.once('beforeExit', end);
  try {
    const value = await Promise.race([answer, ended.promise]);
    if (isCancel(value)) throw new Cancelled('Nothing was written.');
    return value;
  } finally {
    process.off('beforeExit', end);
  }
}

/** A text on one line of a terminal: shortened, and without control characters. */
export function oneLine(text: string, longest = 160): string {
  return shorten(text.replace(/[\s\p{C}]+/gu, ' ').trim(), longest);
}

export const MOST_LISTED = 8;

interface NameInUse {
  name: string;
  hint?: string;
}

/**
 * Asks for a name in use or a new one. Enter takes the highlighted name: one in use that contains the typed text, else the typed
 * text. Empty if `none`, the first entry of the list, was chosen.
 */
export function chooseOrType(
  message: string,
  inUse: readonly NameInUse[],
  none: string,
  terminal: Terminal,
): Promise<string> {
  return answered(
    autocomplete<string>({
      message,
      options() {
        return optionsFor(this.userInput.trim(), inUse, none);
      },
      filter: (typed, { value }) => includesIgnoringCase(value, typed.trim()),
      maxItems: MOST_LISTED,
      ...terminal,
    }),
  );
}

function optionsFor(typed: string, inUse: readonly NameInUse[], none: string) {
  const all = inUse.map(({ name, hint }) => ({ value: name, label: oneLine(name), ...(hint && { hint }) }));
  if (typed === '') return [{ value: '', label: none }, ...all];
  // An exact match wins: someone who types `drones` does not mean `armed drones`.
  const same = all.filter(({ value }) => value.toLowerCase() === typed.toLowerCase());
  return same.length > 0 ? same : [...all, { value: typed, label: `${oneLine(typed)} (new)` }];
}

function includesIgnoringCase(name: string, typed: string): boolean {
  return name.toLowerCase().includes(typed.toLowerCase());
}
