import type { Revision } from '../model/revision.ts';
import type { Site } from '../model/site.ts';
import { slugOf } from '../pipeline/folder/page-address.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import type { Claim } from './claims-now.ts';
import { isReadable } from './edits.ts';
import type { Finding } from './findings.ts';
import type { Compared, FollowedClaim } from './followed-claim.ts';
import type { ClaimHistory } from './read-history.ts';
import type { SiteAt } from './sites-then.ts';
import { goneReason, hiddenInGitReason, renamedReason } from './unrecorded-messages.ts';

// What readers saw and do not find any more: claims that were removed, renamed or hidden.

/**
 * The revisions up to which addresses had a page that have none today. It depends on their `site.yaml` whether they were of the
 * same site.
 */
export function revisionsOfLost(
  { claim, now }: FollowedClaim,
  { seen, head }: Pick<Compared, 'seen' | 'head'>,
): string[] {
  if (!now) return seen.has(claim.slug) ? [] : [justBefore(removalOf(claim), head)];
  const names = [claim.slug, ...claim.formerSlugs].filter((slug) => !seen.has(slug));
  return names.flatMap((name) => {
    const last = lastNamed(claim, name);
    return last ? [justBefore(nextAfter(last, claim), head)] : [];
  });
}

/** The revision before something that may not be committed. */
function justBefore(next: Revision | undefined, head: string): string {
  return next ? `${next.commit}^` : head;
}

function removalOf({ revisions: [newest] }: ClaimHistory): Revision | undefined {
  return newest?.kind === 'removed' ? newest : undefined;
}

function nextAfter(revision: Revision, { revisions }: ClaimHistory): Revision | undefined {
  return revisions[revisions.indexOf(revision) - 1];
}

/** The last version that readers saw under a name. */
function lastNamed({ revisions }: ClaimHistory, name: string): Revision | undefined {
  return revisions.find((one) => isReadable(one) && slugOf(one.path) === name);
}

/** A claim that has no file any more. */
export function ifGone(claim: ClaimHistory, { content: { site, today }, head, siteAt }: Compared): Finding[] {
  const last = lastSeen(claim, site?.history?.since, today);
  const removed = removalOf(claim);
  if (!last || !wasOfSite(justBefore(removed, head), site, siteAt)) return [];
  const isWithdrawn = wasWithdrawn(claim);
  return [
    { rule: 'removed-claim', file: last.path, reason: goneReason({ slug: claim.slug, last, removed, isWithdrawn }) },
  ];
}

/** A file that readers saw under another name, whose address is no alias. */
export function ifRenamed(
  former: string,
  claim: ClaimHistory,
  { slug, path: file, data }: Claim,
  { content: { site }, head, siteAt }: Compared,
): Finding[] {
  const last = lastNamed(claim, former);
  const renamed = last && nextAfter(last, claim);
  const since = site?.history?.since ?? '';
  const isFree = (renamed?.day ?? last?.day ?? '') <= since;
  if (!last || isFree || !wasOfSite(justBefore(renamed, head), site, siteAt)) return [];
  const reason = renamedReason({ former, slug, last, renamed });
  return [{ rule: 'removed-claim', file, reason, ...(data.aliases?.length && { path: ['aliases'] }) }];
}

/** A claim that is a draft or scheduled again. */
export function ifHidden(claim: ClaimHistory, { path: file, data }: Claim, { site, today }: Content): Finding[] {
  const last = lastSeen(claim, site?.history?.since, today);
  const path = [data.draft ? 'draft' : 'publishAt'];
  return last ? [{ rule: 'removed-claim', file, reason: hiddenInGitReason(last, data), path }] : [];
}

/**
 * The version that readers saw last. Undefined if they saw that it was withdrawn, for which there must have been a day, if it
 * went before the site was public or on the day on which it came, or if no version was without mistakes: then no build
 * succeeded with it.
 */
function lastSeen({ revisions, beganWithdrawn }: ClaimHistory, since = '', today: string): Revision | undefined {
  const [newest] = revisions;
  const end = newest?.kind === 'removed' ? newest.day : today;
  const wasNeverSeen = end <= since || end === revisions.at(-1)?.day || !revisions.some(isFaultless);
  const earlier = revisions.filter(({ day }) => day < end);
  return wasNeverSeen || wasWithdrawn({ revisions: earlier, beganWithdrawn }) ? undefined : revisions.find(isReadable);
}

function isFaultless(revision: Revision): boolean {
  return isReadable(revision) && revision.broken === undefined;
}

/**
 * Whether the site had the same address in a revision, the last with a page. Somebody who starts with a copy of another site
 * removes its fact-checks, and nobody looks for them at the new address.
 */
function wasOfSite(revision: string, site: Site | undefined, siteAt: SiteAt): boolean {
  const was = siteAt(revision)?.url;
  return was === undefined || hostOf(was) === hostOf(site?.url ?? was);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** Whether the last that readers saw was that the fact-check was withdrawn. */
export function wasWithdrawn({ revisions, beganWithdrawn = false }: Withdrawable): boolean {
  const presence = revisions
    .map(({ changes }) => changes.presence)
    .find((one) => one === 'withdrawn' || one === 'reinstated');
  return presence ? presence === 'withdrawn' : beganWithdrawn;
}

interface Withdrawable {
  revisions: readonly Revision[];
  beganWithdrawn?: boolean | undefined;
}
