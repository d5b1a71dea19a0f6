import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobName } from '../git/blob-name.ts';
import { changedSince } from '../git/changed-since.ts';
import { tryGit } from '../git/run-git.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Revision, RevisionChanges } from '../model/revision.ts';
import { slugOf } from '../pipeline/folder/page-address.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { readBlobs } from './blobs.ts';
import { type Claim, claimsNow, isHidden } from './claims-now.ts';
import { dateFindings } from './date-findings.ts';
import type { Facts } from './facts.ts';
import { type Finding, reportFindings } from './findings.ts';
import type { ClaimHistory, History } from './read-history.ts';
import { findRepository, type Repository } from './repository-state.ts';
import { lostEntries, type Step, unrecordedChanges } from './unrecorded.ts';
import { goneReason, hiddenInGitReason, lostReason, renamedReason, unrecordedReason } from './unrecorded-messages.ts';

/**
 * Compares published fact-checks with their history, and adds what readers were not told about to the files of the content. Does nothing
 * if there is no history, or until the day on which the site goes public is over. `committed` is the repository of a copy of the
 * content as it was in its head. Throws RevisionError if git fails.
 */
export async function checkHistory(content: Content, history: History, committed?: Repository): Promise<void> {
  const since = content.site?.history?.since;
  const repository = committed ?? findRepository(content.root);
  if (!('head' in repository) || history.claims.size === 0 || (since ?? '') >= content.today) return;
  const seen = claimsNow(content);
  const pairs = [...history.claims.values()].map((claim) => {
    const names = [claim.slug, ...claim.formerSlugs];
    return [claim, names.map((slug) => seen.get(slug)).find((one) => one !== undefined)] as const;
  });
  const edits = committed ? NO_EDITS : await editsIn(pairs, repository, content.root);
  const firstDay = [...history.claims.values()].flatMap(({ revisions }) => revisions.at(-1)?.day ?? []).sort()[0];
  const wasOfSite = sameSite(content, repository);
  const findings: Finding[] = [];
  for (const [claim, now] of pairs) {
    if (!now || !isSame(claim, now, history)) {
      if (!seen.has(claim.slug)) findings.push(...ifGone(claim, content, wasOfSite));
    } else if (isHidden(now, content.today)) findings.push(...ifHidden(claim, now, content));
    else {
      const lost = [claim.slug, ...claim.formerSlugs].filter((slug) => !seen.has(slug));
      findings.push(...lost.flatMap((slug) => ifRenamed(slug, claim, now, since, wasOfSite)));
      if (!now.entry) continue;
      const steps = stepsOf(claim, now.entry, edits, content);
      findings.push(
        ...recordFindings(
          steps.map((step) => recordable(step, content.site)),
          now.entry,
        ),
        ...dateFindings(now.entry, { history: claim, steps, firstDay, today: content.today }),
      );
    }
  }
  reportFindings(findings, content);
}

/** Whether a claim of today continues a history. One that only took over the address has a history of its own. */
function isSame({ slug }: ClaimHistory, now: Claim, { claims }: History): boolean {
  return now.slug === slug || !claims.has(now.slug);
}

/** The versions that readers saw, oldest first, and that of the working tree if it is different. */
function stepsOf({ revisions }: ClaimHistory, now: ClaimEntry, edits: Edits, { root, today }: Content): Step[] {
  const steps: Step[] = [...revisions].reverse().map(({ day, commit, changes }) => ({
    day,
    commit,
    changes,
  }));
  const last = revisions.find(isReadable)?.blob;
  if (last === undefined || !edits.changed.has(now.path)) return steps;
  const bytes = readFileSync(join(root, now.path));
  const changes = edits.changesFrom(last, bytes);
  const name = blobName(bytes, last);
  const same = revisions.find(({ blob }) => blob === name);
  const sameAs = same && { sameAs: { commit: same.commit, day: same.day } };
  return changes ? [...steps, { day: today, changes: { ...changes, ...sameAs } }] : steps;
}

/**
 * A version with the changes that need an entry: none until the site was public. A verdict that is not on today's scale needs none
 * either: it may have been a misspelling, with which no build succeeded.
 */
function recordable(step: Step, site: Content['site']): Step {
  if (isPreparation(step.day, site)) return { ...step, changes: {} };
  const { verdict, ...others } = step.changes;
  const isNamed = site?.verdicts.some(({ id }) => id === verdict?.from);
  return { ...step, changes: verdict && isNamed ? { verdict, ...others } : others };
}

/** The files that are not as they were committed. */
interface Edits {
  changed: ReadonlySet<string>;
  /** What changed between a committed version and the contents of a file; undefined if one cannot be compared. */
  changesFrom(blob: string, bytes: Uint8Array): RevisionChanges | undefined;
}

const NO_EDITS: Edits = { changed: new Set(), changesFrom: () => undefined };

/** `pairs` are the claims of today with their histories. */
async function editsIn(
  pairs: readonly (readonly [ClaimHistory, Claim | undefined])[],
  repository: Repository,
  root: string,
): Promise<Edits> {
  const changed = new Set(changedSince(repository.head, root));
  const blobs = pairs.flatMap(([{ revisions }, now]) =>
    now && changed.has(now.path) ? (revisions.find(isReadable)?.blob ?? []) : [],
  );
  if (blobs.length === 0) return { ...NO_EDITS, changed };
  const [{ factsOf }, { changesBetween }] = await Promise.all([import('./facts.ts'), import('./changes-between.ts')]);
  const known = new Map<string, Facts | undefined>();
  await readBlobs(repository, blobs, (blob, bytes) => known.set(blob, factsOf(bytes).facts));
  const changesFrom = (blob: string, bytes: Uint8Array) => {
    const [before, after] = [known.get(blob), factsOf(bytes).facts];
    return before && after && changesBetween(before, after);
  };
  return { changed, changesFrom };
}

/** Whether a day is not after the one on which the site went public. */
function isPreparation(day: string, site: Content['site']): boolean {
  return day <= (site?.history?.since ?? '');
}

function isReadable({ kind, blob }: Revision): boolean {
  return blob !== undefined && kind !== 'broken' && kind !== 'removed';
}

function recordFindings(steps: readonly Step[], { path: file, data }: ClaimEntry): Finding[] {
  const { corrections } = data;
  return [
    ...unrecordedChanges(steps, corrections).map((change) => ({
      rule: 'unrecorded-change' as const,
      file,
      reason: unrecordedReason(change),
      path: [change.parts[0]],
    })),
    ...lostEntries(steps, data).map((lost) => ({
      rule: 'altered-correction' as const,
      file,
      reason: lostReason(lost),
      ...(corrections.length > 0 && { path: ['corrections'] }),
    })),
  ];
}

function ifGone(claim: ClaimHistory, { site, today }: Content, wasOfSite: (commit: string) => boolean): Finding[] {
  const last = lastSeen(claim, site?.history?.since, today);
  if (!last || !wasOfSite(last.commit)) return [];
  const removed = claim.revisions[0]?.kind === 'removed' ? claim.revisions[0] : undefined;
  return [{ rule: 'removed-claim', file: last.path, reason: goneReason({ slug: claim.slug, last, removed }) }];
}

/** A file that readers saw under another name, whose address is no alias. */
function ifRenamed(
  former: string,
  { revisions }: ClaimHistory,
  { slug, path: file, data }: Claim,
  since: string | undefined,
  wasOfSite: (commit: string) => boolean,
): Finding[] {
  const at = revisions.findIndex((one) => isReadable(one) && slugOf(one.path) === former);
  const [last, renamed] = [revisions[at], revisions[at - 1]];
  if (!last || (renamed?.day ?? last.day) <= (since ?? '') || !wasOfSite(last.commit)) return [];
  const reason = renamedReason({ former, slug, last, renamed });
  return [{ rule: 'removed-claim', file, reason, ...(data.aliases?.length && { path: ['aliases'] }) }];
}

function ifHidden(claim: ClaimHistory, { path: file, data }: Claim, { site, today }: Content): Finding[] {
  const last = lastSeen(claim, site?.history?.since, today);
  const path = [data.draft ? 'draft' : 'publishAt'];
  return last ? [{ rule: 'removed-claim', file, reason: hiddenInGitReason(last, data), path }] : [];
}

/**
 * The version that readers saw last. Undefined if it was withdrawn, if it went before the site was public or on the day on which it came,
 * or if no version was without mistakes: then no build succeeded with it.
 */
function lastSeen({ revisions }: ClaimHistory, since = '', today: string): Revision | undefined {
  const [newest] = revisions;
  const end = newest?.kind === 'removed' ? newest.day : today;
  const wasNeverSeen = end <= since || end === revisions.at(-1)?.day || !revisions.some(isFaultless);
  return wasNeverSeen || wasWithdrawn(revisions) ? undefined : revisions.find(isReadable);
}

function isFaultless(revision: Revision): boolean {
  return isReadable(revision) && revision.broken === undefined;
}

/**
 * Whether the site had the same address in a commit. Somebody who starts with a copy of another site removes its fact-checks, and
 * nobody looks for them at the new address.
 */
function sameSite({ site }: Content, { top, prefix }: Repository): (commit: string) => boolean {
  const known = new Map<string, boolean>();
  return (commit) => {
    const text = known.has(commit) ? '' : (tryGit(top, ['cat-file', 'blob', `${commit}:${prefix}site.yaml`]) ?? '');
    const was = /^url: *["']?([^\s"'#]+)/m.exec(text)?.[1];
    const isSame = known.get(commit) ?? (was === undefined || hostOf(was) === hostOf(site?.url ?? was));
    known.set(commit, isSame);
    return isSame;
  };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** Whether the last that readers saw was that the fact-check was withdrawn. */
export function wasWithdrawn(revisions: readonly Revision[]): boolean {
  const presence = revisions
    .map(({ changes }) => changes.presence)
    .find((one) => one === 'withdrawn' || one === 'reinstated');
  return presence === 'withdrawn';
}
