import { closeness, isClose } from './match/closeness.ts';
import type { IndexedClaim } from './match/index-files.ts';
import { type Matcher, openMatcher } from './match/matcher.ts';
import type { Load } from './match/reader.ts';

/** A claim that matches a text. */
export interface Match {
  claim: IndexedClaim;
  /** 0 if they share nothing, 1 or more if the text contains everything the claim says. */
  closeness: number;
  /** Whether the claim is probably about the same thing. Other matches only share some words. */
  isClose: boolean;
  /** Whether the claim appeared at an address in the text. */
  isLinked: boolean;
}

/** Finds the claims closest to a text, best first, as the search page does for a pasted post. */
export async function matchText(text: string, load: Load, limit: number) {
  return matchWith(text, await openMatcher(load), limit);
}

/** The same with an index that is open. */
export async function matchWith(text: string, { index, matchPost }: Matcher, limit: number) {
  const { hits, linked, maxScore } = await matchPost(text);
  const matches = await Promise.all(
    hits.slice(0, limit).map(async ({ claim: number, score }): Promise<Match> => {
      const claim = await index.claim(number);
      const isLinked = linked.has(number);
      const fit = { score, selfScore: claim.whole, maxScore };
      const share = isLinked ? 1 : closeness(fit);
      return { claim, closeness: Math.round(share * 100) / 100, isClose: isLinked || isClose(fit), isLinked };
    }),
  );
  return { site: index.root.site, matches };
}
