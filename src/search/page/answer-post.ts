import { isClose } from '../match/closeness.ts';
import type { Matcher } from '../match/matcher.ts';
import type { Hit } from '../match/scoring.ts';
import { highlighted } from '../snippet.ts';
import type { Question } from './address.ts';
import type { Answer } from './answer-types.ts';
import { countsOf, passes } from './facet-counts.ts';
import { shownClaim } from './shown.ts';

/** The most results. Later ones have little to do with the post. */
const MAX_RESULTS = 50;
/** Each result is in another file, so fewer results appear sooner. */
const PAGE_SIZE = 5;

/** The claims closest to a post that pass the filters. */
export async function answerPost(
  { words, chosen, order }: Question,
  { index, languages, matchPost }: Matcher,
): Promise<Answer> {
  const { hits, terms, linked, maxScore } = await matchPost(words);
  const isFiltered = Object.keys(chosen).length > 0;
  const passesFilters = isFiltered ? passes(await index.facets(), chosen) : () => true;
  const near = hits.filter(({ claim }) => passesFilters(claim)).slice(0, MAX_RESULTS);
  const best = near[0];
  const kind = best ? await kindOf(best) : 'far';
  if (order === 'date') {
    const ranks = new Map((await index.newest()).map((claim, rank) => [claim, rank]));
    const rank = ({ claim }: Hit) => ranks.get(claim) ?? 0;
    near.sort((a, b) => Number(linked.has(b.claim)) - Number(linked.has(a.claim)) || rank(a) - rank(b));
  }
  const stems = new Set(terms.flatMap((term) => term.stems));

  async function kindOf({ claim, score }: Hit): Promise<Answer['kind']> {
    if (linked.has(claim)) return 'linked';
    return isClose({ score, selfScore: (await index.claim(claim)).whole, maxScore }) ? 'close' : 'far';
  }

  return {
    kind,
    total: near.length,
    linked: near.filter(({ claim }) => linked.has(claim)).length,
    pageSize: PAGE_SIZE,
    counts: async () =>
      countsOf(await index.facets(), chosen, (passesOthers) =>
        hits
          .map(({ claim }) => claim)
          .filter(passesOthers)
          .slice(0, MAX_RESULTS),
      ),
    shown: (from, to) =>
      Promise.all(
        near
          .slice(from, to)
          .map(async ({ claim }) =>
            shownClaim(await index.claim(claim), (text) => highlighted(text, stems, languages)),
          ),
      ),
  };
}
