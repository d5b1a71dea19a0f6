import type { Site } from '../model/site.ts';
import { addressOf } from './addresses.ts';
import { pruned } from './json-ld.ts';

/** The pages that state each policy, in schema.org’s terms for a news organisation. The first that the desk has counts. */
const POLICIES: Readonly<Record<string, readonly string[]>> = {
  publishingPrinciples: ['principles', 'editorial-principles', 'code-of-principles', 'methodology'],
  verificationFactCheckingPolicy: ['methodology'],
  correctionsPolicy: ['corrections-policy'],
  ownershipFundingInfo: ['funding', 'ownership'],
  ethicsPolicy: ['ethics'],
  masthead: ['team', 'masthead'],
};

/** A page of the desk, of which only the address is needed. */
export interface DeskPage {
  slug: string;
}

/** The desk, as the author of a fact-check. */
export function authorOf(site: Site): Record<string, unknown> {
  return pruned({ '@type': 'Organization', ...detailsOf(site) });
}

/** The desk with its policies, of which only those have an address that it has published. */
export function publisherOf(site: Site, pages: readonly DeskPage[]): Record<string, unknown> {
  const slugs = new Set(pages.map(({ slug }) => slug));
  const policies = Object.entries(POLICIES).map(([term, names]) => {
    const slug = names.find((name) => slugs.has(name));
    return [term, slug === undefined ? undefined : addressOf(site, `${slug}/`)];
  });
  return pruned({ '@type': 'NewsMediaOrganization', ...detailsOf(site), ...Object.fromEntries(policies) });
}

function detailsOf(site: Site) {
  return { name: site.publisher.name, url: site.publisher.url ?? addressOf(site, ''), logo: site.publisher.logo };
}
