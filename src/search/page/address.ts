import { FILTERS, type FilterName } from '../filter-names.ts';
import { LONGEST_POST } from '../match/post.ts';

/** The values chosen in the filters. A claim needs one of the values in each filter. Filters without a value are absent. */
export type Chosen = Partial<Record<FilterName, string[]>>;

/** Best match first, or newest first. */
export type Order = 'fit' | 'date';

/** A query with its filters and order. The address of the page contains all of it, so that results can be shared. */
export interface Question {
  words: string;
  chosen: Chosen;
  order: Order;
}

export function questionOf(parameters: URLSearchParams): Question {
  const chosen: Chosen = {};
  for (const name of FILTERS) {
    const values = [...new Set(parameters.getAll(name))].filter(Boolean);
    if (values.length > 0) chosen[name] = values;
  }
  const order = parameters.get('order') === 'date' ? 'date' : 'fit';
  return { words: (parameters.get('q') ?? '').trim(), chosen, order };
}

/** The query string for a question, including the `?`. Empty for an empty question. */
export function queryOf({ words, chosen, order }: Question): string {
  const parameters = new URLSearchParams();
  // Browsers and servers limit the length of addresses, and the rest of a post is ignored anyway.
  if (words) parameters.set('q', words.slice(0, LONGEST_POST));
  for (const name of FILTERS) for (const value of chosen[name] ?? []) parameters.append(name, value);
  if (order === 'date' && words) parameters.set('order', order);
  const query = parameters.toString();
  return query ? `?${query}` : '';
}

export function isEmpty({ words, chosen }: Question): boolean {
  return words === '' && Object.keys(chosen).length === 0;
}
