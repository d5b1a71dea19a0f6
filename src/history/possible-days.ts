import type { Commit } from './git-log.ts';

/**
 * Commits, oldest first, with days on which readers can have seen them. Their own may come from a wrong clock: a commit is not
 * older than its parent, and one from after today is as old as the next one, or of today.
 */
export function withPossibleDays(commits: readonly Commit[], today: string): Commit[] {
  let parent = '';
  const days = commits.map(({ day }) => {
    if (day > today) return undefined;
    if (day > parent) parent = day;
    return parent;
  });
  let next = today;
  for (const [index, day] of [...days.entries()].reverse()) {
    next = day ?? next;
    days[index] = next;
  }
  return commits.map((commit, index) => withDay(commit, days[index] ?? commit.day));
}

function withDay(commit: Commit, day: string): Commit {
  return commit.day === day ? commit : { ...commit, day };
}
