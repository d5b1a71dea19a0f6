import type { Language } from '../languages.ts';
import type { FileBudget } from './file-budget.ts';
import type { IndexReader } from './reader.ts';

/** What a query is answered with: the index and the languages of the site. */
export interface QueryContext {
  index: IndexReader;
  languages: readonly Language[];
}

/** The same with a limit on the files that the lookups of a query may fetch. */
export interface LookupContext extends QueryContext {
  budget: FileBudget;
}
