import type { Revision } from '../model/revision.ts';
import { daysBetween, TOLERANCE_DAYS } from './days-between.ts';
import type { Step } from './step.ts';
import { short } from './unrecorded-messages.ts';

// The words about dates that are not those of git.

/** A message if the date of publication is not that of git. */
export function dateReason(published: string, { commit, day }: Revision): string | undefined {
  if (Math.abs(daysBetween(published, day)) <= TOLERANCE_DAYS) return undefined;
  return `\`published: ${published}\`, but readers could first see the fact-check on ${day} (commit ${short(commit)}); expected \`published: ${day}\`, unless it was published elsewhere before`;
}

/** For an `updated` that is the day of no change. */
export function staleReason(updated: string, last: Step): string {
  return `\`updated: ${updated}\`, but nothing that readers see changed that day; expected the day of a change: the last was on ${whenOf(last)}`;
}

/** For an `updated` that was not moved with a later change. */
export function unmovedReason(updated: string, later: Step): string {
  const { sources, parts = [] } = later.changes;
  const what = sources ? 'the sources' : `\`${parts.includes('claimant') ? 'claimant' : 'claimDate'}\``;
  return `\`updated: ${updated}\`, but ${what} changed on ${whenOf(later)}; expected \`updated: ${later.day}\`, unless the change does not matter to readers`;
}

function whenOf({ day, commit }: Step): string {
  return commit === undefined ? `${day} (not committed)` : `${day} (commit ${short(commit)})`;
}
