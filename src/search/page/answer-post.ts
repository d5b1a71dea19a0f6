import { isClose } from '../match/closeness.ts';
import type { Matcher } from '../match/matcher.ts';
import type { Hit } from '../match/scoring.ts';
import { snippetOf } from '../snippet.ts';
import type { Question } from './address.ts';
import type { Answer } from './answer-types.ts';
import { type Counts, countsOf, passes } from './facet-counts.ts';
import { shownClaim } from './shown.ts';

/** What comes after so many has little to do with what was pasted. */
const MOST = 50;
/** Each result lies in a file of its own: with more of them, the first would be on screen later. */
const PORTION = 5;

/** The claims that come nearest to a post, out of those that the filters let through. */
export async function answerPost(
  { words, chosen, order }: Question,
  { index, languages, matchPost }: Matcher,
): Promise<Answer> {
  const { hits, terms, linked, maxScore } = await matchPost(words);
  const isFiltered = Object.keys(chosen).length > 0;
  const passesFilters = isFiltered ? passes(await index.facets(), chosen) : () => true;
  const near = hits.filter(({ claim }) => passesFilters(claim)).slice(0, MOST);
  const best = near[0];
  const kind = best ? await kindOf(best) : 'far';
  if (order === 'date') {
    const places = new Map((await index.newest()).map((claim, place) => [claim, place]));
    const place = ({ claim }: Hit) => places.get(claim) ?? 0;
    near.sort((a, b) => Number(linked.has(b.claim)) - Number(linked.has(a.claim)) || place(a) - place(b));
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
    portion: PORTION,
    counts: async (): Promise<Counts> =>
      countsOf(await index.facets(), chosen, (passesOthers) =>
        hits
          .map(({ claim }) => claim)
          .filter(passesOthers)
          .slice(0, MOST),
      ),
    shown: (from, to) =>
      Promise.all(
        near.slice(from, to).map(async ({ claim: number }) => {
          const claim = await index.claim(number);
          return shownClaim(claim, snippetOf(claim.claim, stems, languages));
        }),
      ),
  };
}
