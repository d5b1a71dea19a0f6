import { type ClaimData, claimantsOf, wordingOf } from '../../model/claim.ts';

/**
 * What of a claim is matched, and how much a word in it counts. The claim itself is what readers paste something like; the title
 * mostly says it again; the short answer says what is so, often in the words of the claim; old addresses are worn titles.
 * The weights of title and answer were chosen on real posts (`.github/SEARCH.md`), which have no claimants and no old addresses.
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
