import { type DeskPage, deskPage, POLICIES } from '../model/policy-pages.ts';
import type { Site } from '../model/site.ts';
import { addressOf } from './addresses.ts';
import { pruned } from './json-ld.ts';

/** The desk, as the author of a fact-check. */
export function authorOf(site: Site): Record<string, unknown> {
  return pruned({ '@type': 'Organization', ...detailsOf(site) });
}

/** The desk with its policies, of which only those have an address that it has published. */
export function publisherOf(site: Site, pages: readonly DeskPage[]): Record<string, unknown> {
  const policies = POLICIES.map((policy) => {
    const page = deskPage(policy, pages);
    return [policy, page && addressOf(site, `${page.slug}/`)];
  });
  return pruned({ '@type': 'NewsMediaOrganization', ...detailsOf(site), ...Object.fromEntries(policies) });
}

function detailsOf(site: Site) {
  return { name: site.publisher.name, url: site.publisher.url ?? addressOf(site, ''), logo: site.publisher.logo };
}
