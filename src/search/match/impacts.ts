import type { ClaimTerms, StemInClaim } from './claim-terms.ts';
import { FIELDS, type FieldName } from './fields.ts';
import { impactOf, saturationOf } from './postings-file.ts';
import { LENGTH, rarity, SATURATION } from './ranking.ts';

/** An indexed stem. Claim numbers are in ascending order. */
export interface IndexedTerm {
  /** Claim number to impact. */
  postings: Map<number, number>;
  /** The claims that contain each form of the stem. */
  forms: Map<string, number[]>;
  /** Whether a claim contains the stem literally, and not only as a variant of what it says. */
  isLiteral: boolean;
}

export interface Impacts {
  /** The terms of all claims, by stem. */
  terms: Map<string, IndexedTerm>;
  /** For each claim, the score of a query that contains everything the claim says. */
  selfScores: number[];
}

const NAMES = Object.keys(FIELDS) as FieldName[];

/**
 * Computes the impact of each stem in each claim with BM25F, which adds up the occurrences in all fields before it applies the
 * saturation (Robertson and Zaragoza, 2009).
 */
export function computeImpacts(claims: readonly ClaimTerms[]): Impacts {
  const averages = averageLengths(claims);
  const terms = new Map<string, IndexedTerm>();
  const own = claims.map(({ lengths, stems, addresses }, number) => {
    const weights = NAMES.map(
      (name, field) => FIELDS[name].weight / (1 - LENGTH + LENGTH * ((lengths[field] ?? 0) / (averages[field] ?? 1))),
    );
    const ofClaim: OwnImpact[] = [];
    for (const found of stems) {
      const weight = weightOf(found, weights);
      const impact = impactOf(weight / (weight + SATURATION));
      const term = addPosting(terms, number, found.stem, found.forms, impact, found.isLiteral);
      if (found.isOwn) ofClaim.push({ term, impact });
    }
    for (const key of addresses) addPosting(terms, number, key, [key], impactOf(1), true);
    return ofClaim;
  });
  return { terms, selfScores: own.map((ofClaim) => selfScore(ofClaim, claims.length)) };
}

interface OwnImpact {
  term: IndexedTerm;
  impact: number;
}

/** The average length of each field in the claims that have it. */
function averageLengths(claims: readonly ClaimTerms[]): number[] {
  return NAMES.map((_, field) => {
    const lengths = claims.map(({ lengths }) => lengths[field] ?? 0).filter((length) => length > 0);
    return lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
  });
}

function weightOf({ counts }: StemInClaim, weights: readonly number[]): number {
  let weight = 0;
  for (const [field, count] of counts) for (let left = count; left > 0; left--) weight += weights[field] ?? 0;
  return weight;
}

function addPosting(
  terms: Map<string, IndexedTerm>,
  claim: number,
  stem: string,
  forms: Iterable<string>,
  impact: number,
  isLiteral: boolean,
): IndexedTerm {
  const term = terms.get(stem) ?? { postings: new Map(), forms: new Map(), isLiteral: false };
  terms.set(stem, term);
  term.isLiteral ||= isLiteral;
  term.postings.set(claim, impact);
  for (const form of forms) {
    const claims = term.forms.get(form) ?? [];
    term.forms.set(form, claims);
    claims.push(claim);
  }
  return term;
}

function selfScore(own: readonly OwnImpact[], all: number): number {
  let score = 0;
  for (const { term, impact } of own) score += rarity(term.postings.size, all) * saturationOf(impact);
  return Math.round(score * 10) / 10;
}
