import { gitText } from '../git/run-git.ts';
import { type Commit, type RepositoryFolder, readLog } from './git-log.ts';

/** With fewer commits, a second process takes longer to start than it saves. */
const WORTH_TWO = 1_000;

/**
 * The same as `readLog` of all commits up to the head. The two halves of a long history are read at the same time, because git
 * uses one core, and comparing large folders with each other takes most of the time.
 */
export async function readWholeLog(
  folder: RepositoryFolder,
  head: string,
  worthTwo: number = WORTH_TWO,
): Promise<Commit[]> {
  const commits = gitText(folder.top, ['rev-list', '--first-parent', head, '--']).split('\n');
  const middle = commits[Math.floor(commits.length / 2)];
  if (middle === undefined || commits.length < worthTwo) return readLog(folder, [head]);
  const [older, newer] = await Promise.all([readLog(folder, [middle]), readLog(folder, [head, `^${middle}`])]);
  return [...older, ...newer];
}
