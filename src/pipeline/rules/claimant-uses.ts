import { claimantPlaces } from '../../model/claimant.ts';
import { bySeniority } from '../../model/directory.ts';
import type { Who } from '../../model/people.ts';
import type { SeenClaim, WholeSet } from './rule.ts';

/** A use of a claimant in a file. */
export interface ClaimantUse {
  who: Who & { name: string };
  file: string;
  lang: string;
  path: readonly PropertyKey[];
}

/** All uses of claimants, in order of publication. */
export function claimantUses({ claims, lang }: Pick<WholeSet, 'claims' | 'lang'>): ClaimantUse[] {
  return bySeniority(claims).flatMap((claim) => usesIn(claim, claim.data.lang ?? lang));
}

/** The claimants of one file, without those whose name cannot be read. */
export function usesIn({ path: file, data }: SeenClaim, lang: string): ClaimantUse[] {
  return claimantPlaces(data).flatMap(({ who: { name, ...who }, path }) =>
    name === undefined ? [] : [{ who: { ...who, name }, file, lang, path }],
  );
}
