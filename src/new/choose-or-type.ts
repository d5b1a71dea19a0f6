import { autocomplete } from '@clack/prompts';
import { oneLine } from './one-line.ts';
import { answered, type Terminal } from './terminal.ts';

export const MOST_LISTED = 8;

interface NameInUse {
  name: string;
  hint?: string;
}

/**
 * One of the names in use, or any other that is typed; empty where nothing was typed and nothing chosen, which the list
 * offers as `none`. Enter takes the name that is marked in the list: one in use that holds what was typed, else what was typed.
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
      filter: (typed, { value }) => holds(value, typed.trim()),
      maxItems: MOST_LISTED,
      ...terminal,
    }),
  );
}

function optionsFor(typed: string, inUse: readonly NameInUse[], none: string) {
  const all = inUse.map(({ name, hint }) => ({ value: name, label: oneLine(name), ...(hint && { hint }) }));
  if (typed === '') return [{ value: '', label: none }, ...all];
  // Somebody who types all of `drones` does not mean `armed drones`, whichever stands first.
  const same = all.filter(({ value }) => value.toLowerCase() === typed.toLowerCase());
  return same.length > 0 ? same : [...all, { value: typed, label: `${oneLine(typed)} (new)` }];
}

function holds(name: string, typed: string): boolean {
  return name.toLowerCase().includes(typed.toLowerCase());
}
