import type { ClaimData } from '../model/claim.ts';
import type { Revision } from '../model/revision.ts';
import type { DeepPartial } from '../pipeline/rules/deep-partial.ts';
import type { LostEntry, Occasion, UnrecordedChange } from './unrecorded.ts';

// The words of the rules about the history of fact-checks.

/** What changed, since when, and the entry to paste. */
export function unrecordedReason({ parts, verdict, ...occasion }: UnrecordedChange): string {
  const changes = parts.map((part) =>
    part === 'verdict' && verdict
      ? `\`verdict\` changed from \`${verdict.from}\` to \`${verdict.to}\``
      : `\`${part}\` changed`,
  );
  const kind = verdict ? `kind: verdict, from: ${verdict.from}` : 'kind: correction';
  const entry = `- { date: ${occasion.day}, ${kind}, note: "" }`;
  return `${changes.join(' and ')}${when(occasion)}, but no entry in \`corrections\` says so; expected \`${entry}\` with a note that says what changed and why`;
}

export function lostReason({ correction: { date, kind }, isReworded, ...occasion }: LostEntry): string {
  const found = isReworded ? 'was changed' : 'was removed';
  const source = occasion.since === undefined ? '' : `, as it is in commit ${short(occasion.since)}`;
  return `The correction of ${date} with \`kind: ${kind}\` ${found}${when(occasion)}; expected it unchanged${source}. If it was wrong, add another entry`;
}

function when({ day, commit, since }: Occasion): string {
  if (commit !== undefined) return ` in commit ${short(commit)} of ${day}`;
  return since === undefined ? '' : ` since commit ${short(since)}`;
}

interface Gone {
  slug: string;
  /** The last version that readers saw. */
  last: Revision;
  /** The commit that removed it, if it is committed. */
  removed: Revision | undefined;
  /** Whether it was withdrawn on the day on which it went. */
  isWithdrawn: boolean;
}

export function goneReason({ slug, last, removed, isWithdrawn }: Gone): string {
  const retract = isWithdrawn
    ? 'It was withdrawn that day, and readers may not have seen why: restore the file, and remove it on a later day at the earliest'
    : 'To retract it, restore the file and add a withdrawal';
  const until = removed ? ` and removed in commit ${short(removed.commit)} of ${removed.day}` : '';
  return `The fact-check \`${slug}\` was published${until}, and its address no longer has a page; expected its file, which commit ${short(last.commit)} has, or \`aliases: [${slug}]\` in the fact-check that replaces it, with an entry in \`corrections\`. ${retract}. If it was never on your site, set \`history.since\` in site.yaml to the day on which the site went public`;
}

/** A fact-check that was renamed, whose former address leads nowhere. */
export function renamedReason({ former, slug, last, renamed }: Renamed): string {
  const found = renamed
    ? ` until commit ${short(renamed.commit)} of ${renamed.day}`
    : ` in commit ${short(last.commit)}`;
  return `The fact-check \`${slug}\` was published as \`${former}\`${found}, and that address no longer has a page; expected \`${former}\` in \`aliases\`, so that it redirects`;
}

interface Renamed {
  former: string;
  slug: string;
  /** The last version that readers saw under the former name. */
  last: Revision;
  /** The next one, if it is committed. */
  renamed: Revision | undefined;
}

/** `seen` says where readers have seen it. */
export function hiddenReason(
  seen: string,
  { draft, publishAt }: DeepPartial<Pick<ClaimData, 'draft' | 'publishAt'>>,
): string {
  const found = draft ? '`draft: true`' : `\`publishAt: ${publishAt}\``;
  return `Unexpected ${found}: readers have seen this fact-check (${seen}), and its address would have no page; expected a withdrawal, or an edited fact-check with an entry in \`corrections\``;
}

/** The same for one that was published in a commit. Commits that were not pushed can still be changed. */
export function hiddenInGitReason({ commit, day }: Revision, data: Parameters<typeof hiddenReason>[1]): string {
  const reason = hiddenReason(`commit ${short(commit)} of ${day}`, data);
  return `${reason}. If you have not pushed that commit, combine it with the one that hides the file`;
}

export function short(commit: string): string {
  return `\`${commit.slice(0, 12)}\``;
}
