import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from '../run.ts';
import { WORK } from './commit.ts';
import { ownName } from './owner.ts';
import { openTarget } from './target.ts';

// For tests: a process that reserves a folder again and again, as fast as it can, while others do the same. Now and then it
// does not release it, and leaves the name of a build that has ended. It notes each reservation in a file, and stops with an
// error if another process has the folder at the same time.

export const CONTEND = fileURLToPath(import.meta.url);

/** The name of a build that has ended: no process has such a number. */
export function endedBuild(pid = 99_999_999): string {
  return ownName().replace(/-\d+-/, `-${pid}-`);
}

/** Replaces a name at once, as the end of a process does. The new name is unique, as those of builds are. */
function end(owner: string): void {
  writeFileSync(`${owner}.new`, `${endedBuild()}-${randomBytes(6).toString('hex')}`);
  renameSync(`${owner}.new`, owner);
}

if (process.argv[1] === CONTEND) {
  const [folder = '', times = ''] = process.argv.slice(2);
  const site = join(folder, 'site');
  const inside = join(folder, 'inside');
  for (let left = Number(times); left > 0; ) {
    try {
      const target = openTarget(site);
      // Throws if it exists.
      mkdirSync(inside);
      target.newSite();
      rmdirSync(inside);
      appendFileSync(join(folder, 'reservations'), `${process.pid}\n`);
      if (--left % 4 === 0) end(join(site, WORK, 'owner'));
      else target.close();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
  }
}
