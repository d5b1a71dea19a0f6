import type { Matcher } from '../match/matcher.ts';
import type { Question } from './address.ts';
import type { Answer } from './answer-types.ts';
import { countsOf, passes } from './facet-counts.ts';
import { shownClaim } from './shown.ts';

const PAGE_SIZE = 20;

/** All claims that pass the filters, newest first. */
export async function answerBrowsing({ chosen }: Question, { index }: Matcher): Promise<Answer> {
  const facets = await index.facets();
  const all = await index.newest();
  const passing = all.filter(passes(facets, chosen));
  return {
    kind: 'browsed',
    total: passing.length,
    linked: 0,
    pageSize: PAGE_SIZE,
    counts: async () => countsOf(facets, chosen, (passesFilters) => all.filter(passesFilters)),
    shown: (from, to) =>
      Promise.all(
        passing
          .slice(from, to)
          .map(async (number) => shownClaim(await index.claim(number), (text) => [{ text, marked: false }])),
      ),
  };
}
