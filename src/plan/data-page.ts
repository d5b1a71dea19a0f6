import type { Library } from '../library/make-library.ts';
import type { Page } from './page.ts';

/** What the page about the data shows. */
export interface DataProps {
  /** The years in which fact-checks were published, newest first. */
  years: string[];
  /** The name of a fact-check, for an example. It changes seldom. */
  example: string | undefined;
}

export function dataPage({ claims }: Library): Page<'Data', DataProps> {
  const years = [...new Set(claims.map(({ data }) => data.published.slice(0, 4)))];
  return { path: 'data/', view: 'Data', props: { years: years.sort().reverse(), example: claims.at(-1)?.slug } };
}
