import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameLike } from '../git/blob-name.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Revision } from '../model/revision.ts';
import type { Site } from '../model/site.ts';
import { slugOf } from '../pipeline/folder/page-address.ts';
import type { FileDigests } from '../pipeline/read/plain-result.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { inert } from '../text/inert.ts';
import { ChangedFile } from './changed-file.ts';
import { type Claim, isHidden } from './claims-now.ts';
import { dateFindings } from './date-findings.ts';
import { type ClaimPair, type Edits, isReadable, lastReadable } from './edits.ts';
import type { Finding } from './findings.ts';
import type { ClaimHistory, History } from './read-history.ts';
import { recordedSteps } from './recorded-steps.ts';
import type { SiteAt } from './sites-then.ts';
import type { Step } from './step.ts';
import { untoldIn } from './unrecorded.ts';
import { goneReason, hiddenInGitReason, lostReason, renamedReason, unrecordedReason } from './unrecorded-messages.ts';

/** What fact-checks are compared with. */
export interface Compared {
  content: Content;
  history: History;
  /** The claims of today, by their names and former names. */
  seen: ReadonlyMap<string, Claim>;
  /** The commit that is checked out. */
  head: string;
  /** The first day of the whole history. */
  firstDay: string | undefined;
  siteAt: SiteAt;
}

/** A claim of the history, what it is today, and its versions. */
export interface FollowedClaim {
  claim: ClaimHistory;
  now: Claim | undefined;
  /** The versions that readers saw, oldest first, and that of the working tree if it is different. Empty if readers see none today. */
  steps: readonly Step[];
}

/** Follows a claim up to the working tree. Throws `ChangedFile` if its file has changed since it was read. */
export function followedClaim(
  [claim, found]: ClaimPair,
  edits: Edits,
  { content, history }: Pick<Compared, 'content' | 'history'>,
): FollowedClaim {
  const now = found && isSame(claim, found, history) ? found : undefined;
  const shown = now && !isHidden(now, content.today) ? now.entry : undefined;
  return { claim, now, steps: shown ? stepsOf(claim, shown, edits, content) : [] };
}

/** What readers were not told about, and the dates that are not those of git. */
export function claimFindings({ claim, now, steps }: FollowedClaim, compared: Compared): Finding[] {
  const { content, seen, head, siteAt, firstDay } = compared;
  const { site, today } = content;
  if (!now) return seen.has(claim.slug) ? [] : ifGone(claim, compared);
  if (isHidden(now, today)) return ifHidden(claim, now, content);
  const lost = [claim.slug, ...claim.formerSlugs].filter((slug) => !seen.has(slug));
  const renamed = lost.flatMap((slug) => ifRenamed(slug, claim, now, compared));
  if (!now.entry) return renamed;
  return [
    ...renamed,
    ...recordFindings(recordedSteps(steps, { site, head, siteAt }), now.entry),
    ...dateFindings(now.entry, { history: claim, steps, firstDay, today }),
  ];
}

/** The revisions up to which addresses had a page that have none today. It depends on their `site.yaml` whether they were of the same site. */
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

/** Whether a claim of today continues a history. One that only took over the address has a history of its own. */
function isSame({ slug }: ClaimHistory, now: Claim, { claims }: History): boolean {
  return now.slug === slug || !claims.has(now.slug);
}

function stepsOf(claim: ClaimHistory, now: ClaimEntry, edits: Edits, content: Content): Step[] {
  const { revisions } = claim;
  const steps: Step[] = [...revisions].reverse().map(({ day, commit, changes }) => ({ day, commit, changes }));
  const last = lastReadable(claim)?.blob;
  if (last === undefined) return steps;
  const digests = digestsOf(now.path, content);
  const name = nameLike(digests.git, last);
  if (name === last) return steps;
  const bytes = bytesOf(now.path, digests, content);
  // Git changes line ends of files that nobody has edited.
  if (!edits.changed.has(now.path)) return steps;
  const changes = edits.changesFrom(last, bytes);
  const same = revisions.find(({ blob }) => blob === name);
  const sameAs = same && { sameAs: { commit: same.commit, day: same.day } };
  return changes ? [...steps, { day: content.today, changes: { ...changes, ...sameAs } }] : steps;
}

function digestsOf(path: string, { digests }: Content): FileDigests {
  const found = digests.get(path);
  if (!found) throw new Error(`${path} was read without its digests`);
  return found;
}

/** The bytes of a file, which must be those that were read. */
function bytesOf(path: string, { sha256 }: FileDigests, { root }: Content): Uint8Array {
  const file = join(root, path);
  // An editor may replace a file by deleting it first.
  const bytes = existsSync(file) ? readFileSync(file) : undefined;
  if (bytes && hash('sha256', bytes) === sha256) return bytes;
  throw new ChangedFile(`\`${inert(path)}\` was changed while it was being compared with its history.`);
}

function recordFindings(steps: readonly Step[], { path: file, data }: ClaimEntry): Finding[] {
  const { changes, lost } = untoldIn(steps, data);
  return [
    ...changes.map((change) => ({
      rule: 'unrecorded-change' as const,
      file,
      reason: unrecordedReason(change),
      path: [change.parts[0]],
    })),
    ...lost.map((one) => ({
      rule: 'altered-correction' as const,
      file,
      reason: lostReason(one),
      ...(data.corrections.length > 0 && { path: ['corrections'] }),
    })),
  ];
}

function ifGone(claim: ClaimHistory, { content: { site, today }, head, siteAt }: Compared): Finding[] {
  const last = lastSeen(claim, site?.history?.since, today);
  const removed = removalOf(claim);
  if (!last || !wasOfSite(justBefore(removed, head), site, siteAt)) return [];
  const isWithdrawn = wasWithdrawn(claim.revisions);
  return [
    { rule: 'removed-claim', file: last.path, reason: goneReason({ slug: claim.slug, last, removed, isWithdrawn }) },
  ];
}

/** A file that readers saw under another name, whose address is no alias. */
function ifRenamed(
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

function ifHidden(claim: ClaimHistory, { path: file, data }: Claim, { site, today }: Content): Finding[] {
  const last = lastSeen(claim, site?.history?.since, today);
  const path = [data.draft ? 'draft' : 'publishAt'];
  return last ? [{ rule: 'removed-claim', file, reason: hiddenInGitReason(last, data), path }] : [];
}

/**
 * The version that readers saw last. Undefined if they saw that it was withdrawn, for which there must have been a day, if it went before the
 * site was public or on the day on which it came, or if no version was without mistakes: then no build succeeded with it.
 */
function lastSeen({ revisions, beganWithdrawn }: ClaimHistory, since = '', today: string): Revision | undefined {
  const [newest] = revisions;
  const end = newest?.kind === 'removed' ? newest.day : today;
  const wasNeverSeen = end <= since || end === revisions.at(-1)?.day || !revisions.some(isFaultless);
  const earlier = revisions.filter(({ day }) => day < end);
  return wasNeverSeen || (lastWithdrawal(earlier) ?? beganWithdrawn) ? undefined : revisions.find(isReadable);
}

function isFaultless(revision: Revision): boolean {
  return isReadable(revision) && revision.broken === undefined;
}

/**
 * Whether the site had the same address in a revision, the last with a page. Somebody who starts with a copy of another site removes its fact-checks, and
 * nobody looks for them at the new address.
 */
function wasOfSite(revision: string, site: Site | undefined, siteAt: SiteAt): boolean {
  const was = siteAt(revision)?.url;
  return was === undefined || hostOf(was) === hostOf(site?.url ?? was);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** Whether the last that readers saw was that the fact-check was withdrawn. */
export function wasWithdrawn(revisions: readonly Revision[]): boolean {
  return lastWithdrawal(revisions) ?? false;
}

/** Whether a fact-check was withdrawn last; false if it was reinstated since, and undefined if neither happened. */
function lastWithdrawal(revisions: readonly Revision[]): boolean | undefined {
  const presence = revisions
    .map(({ changes }) => changes.presence)
    .find((one) => one === 'withdrawn' || one === 'reinstated');
  return presence && presence === 'withdrawn';
}
