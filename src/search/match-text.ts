import { closeness, isClose } from './match/closeness.ts';
import type { IndexedClaim } from './match/index-files.ts';
import { openMatcher } from './match/matcher.ts';
import type { Load } from './match/reader.ts';

/** A claim that comes near to a text. */
export interface Match {
  claim: IndexedClaim;
  /** 0 where nothing is shared, 1 and more where the text says all that the claim says. */
  closeness: number;
  /** Close enough to be called so; the others are just the nearest there are. */
  isClose: boolean;
  /** The claim was made at an address that stands in the text. */
  isLinked: boolean;
}

/** The claims nearest to a text, the nearest first: the same as the search page answers to a pasted post. */
export async function matchText(text: string, load: Load, limit: number) {
  const { index, matchPost } = await openMatcher(load);
  const { hits, linked, maxScore } = await matchPost(text);
  const matches = await Promise.all(
    hits.slice(0, limit).map(async ({ claim: number, score }): Promise<Match> => {
      const claim = await index.claim(number);
      const isLinked = linked.has(number);
      const fit = { score, whole: claim.whole, maxScore };
      const near = isLinked ? 1 : closeness(fit);
      return { claim, closeness: Math.round(near * 100) / 100, isClose: isLinked || isClose(fit), isLinked };
    }),
  );
  return { site: index.root.site, matches };
}
