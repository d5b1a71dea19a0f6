import { changedSince } from '../git/changed-since.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { claimFindings } from './claim-findings.ts';
import { type Claim, claimsNow } from './claims-now.ts';
import { type ClaimPair, readEdits } from './edits.ts';
import { type Finding, reportFindings } from './findings.ts';
import { type Compared, type FollowedClaim, followedClaim } from './followed-claim.ts';
import { blobsToJoin, joinedClaim, olderPart } from './joined-claim.ts';
import { labelFindings } from './label-findings.ts';
import type { ClaimHistory, History } from './read-history.ts';
import { revisionsNeeded } from './recorded-steps.ts';
import { revisionsOfLost } from './removed-claims.ts';
import { findRepository, type Repository } from './repository-state.ts';
import { sitesAt } from './sites-then.ts';

/**
 * Compares published fact-checks with their history, and adds what readers were not told about to the files of the content.
 * Does nothing if there is no history, or until the day on which the site goes public is over. `committed` is the repository of
 * a copy of the content as it was in its head. Throws RevisionError if git fails, and ChangedFile if a file has changed since
 * it was read.
 */
export async function checkHistory(content: Content, history: History, committed?: Repository): Promise<void> {
  const repository = committed ?? findRepository(content.root);
  if (!('head' in repository) || !isChecked(content, history)) return;
  const changed = new Set(committed ? [] : changedSince(repository.head, content.root));
  const compared = { content, history, seen: claimsNow(content), firstDay: firstDayOf(history) };
  const found = await findingsOf([...history.claims.values()], compared, { repository, changed });
  const labels = await labelFindings(content, history, { repository, changed, seen: compared.seen });
  reportFindings([...[...found.values()].flat(), ...labels], content);
}

/** Whether anything is compared: there is a history, and the day on which the site went public is over. */
export function isChecked({ site, today }: Content, { claims }: History): boolean {
  return claims.size > 0 && (site?.history?.since ?? '') < today;
}

/** The first day of the whole history. */
export function firstDayOf({ claims }: History): string | undefined {
  let first: string | undefined;
  for (const { revisions } of claims.values()) {
    const day = revisions.at(-1)?.day;
    if (day !== undefined && (first === undefined || day < first)) first = day;
  }
  return first;
}

/** Where the versions of claims are: in a repository, and in files that are not as they were committed. */
interface Versions {
  repository: Repository;
  /** Paths below the content folder. */
  changed: ReadonlySet<string>;
}

/** What is found out about some claims of a history. */
export async function findingsOf(
  claims: readonly ClaimHistory[],
  compared: Omit<Compared, 'head' | 'siteAt'>,
  { repository, changed }: Versions,
): Promise<ReadonlyMap<ClaimHistory, Finding[]>> {
  const pairs = claims.map((claim): ClaimPair => [claim, claimNow(claim, compared.seen)]);
  const olders = new Map(pairs.map((pair) => [pair[0], olderPart(pair, compared.history)]));
  const others = [...olders].flatMap(([claim, older]) => (older ? blobsToJoin(claim, older) : []));
  const edits = await readEdits(repository, pairs, { changed, others });
  const followed = pairs.map(([claim, now]) =>
    followedClaim([joinedClaim(claim, olders.get(claim), edits), now], edits, compared),
  );
  const revisions = followed.flatMap((one) => neededFor(one, compared, repository.head));
  const all = { ...compared, head: repository.head, siteAt: await sitesAt(repository, revisions) };
  const found = followed.map((one) => claimFindings(one, all));
  return new Map(claims.map((claim, index) => [claim, found[index] ?? []]));
}

/** What a claim of the history is today. */
function claimNow({ slug, formerSlugs }: ClaimHistory, seen: ReadonlyMap<string, Claim>): Claim | undefined {
  return [slug, ...formerSlugs].map((name) => seen.get(name)).find((one) => one !== undefined);
}

/** The revisions whose `site.yaml` is needed. */
function neededFor(one: FollowedClaim, { content, seen }: Pick<Compared, 'content' | 'seen'>, head: string): string[] {
  return [...revisionsNeeded(one.steps, { site: content.site, head }), ...revisionsOfLost(one, { seen, head })];
}
