import { gitText } from '../git/run-git.ts';
import { type Claim, claimsNow, isHidden } from '../history/claims-now.ts';
import { type Finding, reportFindings } from '../history/findings.ts';
import type { History } from '../history/read-history.ts';
import { wasWithdrawn } from '../history/removed-claims.ts';
import { findRepository } from '../history/repository-state.ts';
import { hiddenReason } from '../history/unrecorded-messages.ts';
import { shownPath } from '../pipeline/folder/project.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { lostCommitReason, lostSiteCommitReason, unlistedReason } from './against-messages.ts';
import type { ClaimReceipt, Manifest } from './manifest.ts';

/**
 * Compares the content and its repository with the manifest of a site that was published before, and adds what was lost since
 * to the files of the content. Returns what does not count as a loss, as sentences; or why they cannot be compared. Throws
 * RevisionError if git fails.
 */
export function checkAgainst(
  manifest: Manifest,
  content: Content,
  history: History,
): { remarks: string[] } | { reason: string } {
  const repository = findRepository(content.root);
  if (!('head' in repository)) return { reason: repository.reason ?? '' };
  const commits = commitsIn(repository.top);
  const remarks = [siteRemark(manifest, content), commitRemark(manifest, commits)].filter((one) => one !== undefined);
  reportFindings(
    [...commitFindings(manifest, content, commits), ...claimFindings(manifest, content, history)],
    content,
  );
  return { remarks };
}

interface Commits {
  /** Those that led to the one that is checked out. */
  checkedOut: ReadonlySet<string>;
  /** Those of all branches and tags. */
  all: ReadonlySet<string>;
}

/** What nothing refers to any more is about to be deleted, so it does not count, even if git still has it. */
function commitsIn(top: string): Commits {
  const listed = (...which: string[]) => new Set(gitText(top, ['rev-list', ...which, '--']).split('\n'));
  const checkedOut = listed('HEAD');
  return { checkedOut, all: listed('HEAD', '--branches', '--tags', '--remotes') };
}

function commitFindings({ commit: ofSite, claims }: Manifest, content: Content, { all }: Commits): Finding[] {
  const now = claimsNow(content);
  const ofClaims = Object.entries(claims).flatMap(([slug, { commit, source }]): Finding[] => {
    if (commit === undefined || all.has(commit)) return [];
    return [{ rule: 'lost-commit', file: now.get(slug)?.path ?? source, reason: lostCommitReason(slug, commit) }];
  });
  if (ofSite === undefined || all.has(ofSite)) return ofClaims;
  return [{ rule: 'lost-commit', file: 'site.yaml', reason: lostSiteCommitReason(ofSite) }, ...ofClaims];
}

/**
 * The fact-checks that the manifest lists and that have no page any more. One that `check` has reported already is not
 * repeated.
 */
function claimFindings({ claims }: Manifest, content: Content, history: History): Finding[] {
  const now = claimsNow(content);
  const reported = new Set(
    content.files
      .filter(({ messages }) => messages.some(({ ruleId }) => ruleId === 'removed-claim'))
      .map(({ path }) => path),
  );
  const findings = Object.entries(claims).flatMap(([slug, receipt]) =>
    findingOf(slug, receipt, now.get(slug), content.today, history),
  );
  return findings.filter(({ file }) => !reported.has(shownPath(content.root, file)));
}

function findingOf(
  slug: string,
  { source, commit, url }: ClaimReceipt,
  now: Claim | undefined,
  today: string,
  { claims }: History,
): Finding[] {
  const rule = 'removed-claim';
  if (now && !isHidden(now, today)) return [];
  if (now) return [{ rule, file: now.path, reason: hiddenReason(`\`${url}\` in the manifest`, now.data) }];
  const isWithdrawn = wasWithdrawn(claims.get(slug) ?? { revisions: [] });
  return isWithdrawn ? [] : [{ rule, file: source, reason: unlistedReason(slug, url, commit) }];
}

/** Somebody may have named the manifest of another site. */
function siteRemark({ site }: Manifest, { site: own }: Content): string | undefined {
  if (own === undefined || site === own.url) return undefined;
  return `The manifest is that of \`${site}\`, but \`url\` in site.yaml is \`${own.url}\`.`;
}

function commitRemark({ commit }: Manifest, { checkedOut, all }: Commits): string | undefined {
  if (commit === undefined) return 'The manifest names no commit that the site was built from.';
  if (checkedOut.has(commit) || !all.has(commit)) return undefined;
  return `The site was published from commit ${commit.slice(0, 12)}, which is only on another branch or tag: what is checked out is older, or its history was rewritten.`;
}
