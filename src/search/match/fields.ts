import { type ClaimData, claimantsOf, wordingOf } from '../../model/claim.ts';

/**
 * The indexed fields of a claim and their weights. Readers paste something like the claim itself. The title mostly repeats it,
 * the short answer states the truth, often in the same words, and aliases are former titles. The weights of title and summary
 * were tuned on real posts (`.github/SEARCH.md`), which have no claimants and no aliases.
 */
export const FIELDS = {
  claim: { weight: 1, texts: (data: ClaimData) => [wordingOf(data)] },
  title: { weight: 0.9, texts: ({ title }: ClaimData) => [title] },
  summary: { weight: 0.3, texts: ({ summary }: ClaimData) => [summary] },
  claimant: { weight: 0.6, texts: (data: ClaimData) => claimantsOf(data).map(({ name }) => name) },
  aliases: { weight: 0.3, texts: ({ aliases }: ClaimData) => aliases.map((alias) => alias.replaceAll(/[-_]/g, ' ')) },
  original: { weight: 1, texts: ({ claim, claimTranslation }: ClaimData) => (claimTranslation ? [claim] : []) },
} as const;

export type FieldName = keyof typeof FIELDS;
