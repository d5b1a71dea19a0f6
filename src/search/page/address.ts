import { FILTERS } from '../search-facts.ts';
import type { Chosen } from './pagefind.ts';

/** What a reader asks: words and filters. The address of the page holds all of it, so that it can be shared. */
export interface Question {
  words: string;
  chosen: Chosen;
}

export function questionOf(parameters: URLSearchParams): Question {
  const chosen: Chosen = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value) chosen[name] = value;
  }
  return { words: (parameters.get('q') ?? '').trim(), chosen };
}

/** The query of an address, `?` included; empty for an empty question. */
export function queryOf({ words, chosen }: Question): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const name of FILTERS) if (chosen[name]) parameters.set(name, chosen[name]);
  const query = parameters.toString();
  return query ? `?${query}` : '';
}

export function isEmpty({ words, chosen }: Question): boolean {
  return words === '' && Object.keys(chosen).length === 0;
}
