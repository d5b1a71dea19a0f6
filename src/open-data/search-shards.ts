import { addressOf } from '../formats/addresses.ts';
import { claimsSearch, type FoundCheck } from '../formats/claims-search.ts';
import { wordingOf } from '../model/claim.ts';
import { claimantsOf } from '../model/claimant.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { inLanguage } from '../model/fields.ts';
import type { Site } from '../model/site.ts';
import { verdictById } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';

/**
 * The fact-checks of one year in the shape of an answer of Google's `claims:search`. `older` is the next year that has any: it
 * is the `nextPageToken`, so that a client can go on.
 */
export function searchShard(claims: readonly ClaimEntry[], site: Site, older: string | undefined): string {
  const found = claims.filter(({ data }) => !withdrawalOf(data)).map((claim) => foundCheck(claim, site));
  const answer = claimsSearch(found, { name: site.publisher.name, url: site.url });
  return `${JSON.stringify({ ...answer, ...(older !== undefined && { nextPageToken: older }) })}\n`;
}

function foundCheck({ slug, data }: ClaimEntry, site: Site): FoundCheck {
  const lang = data.lang ?? site.lang;
  return {
    title: data.title,
    claim: wordingOf(data),
    claimant:
      claimantsOf(data)[0] &&
      claimantsOf(data)
        .map(({ name }) => name)
        .join(', '),
    claimDate: data.claimDate,
    published: data.published,
    lang,
    rating: inLanguage(verdictById(site.verdicts, data.verdict).label, lang, site.lang),
    url: addressOf(site, `claims/${slug}/`),
  };
}
