import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// For tests: a process that writes a site into a folder, as a build does, and is killed just before one of its changes to the
// disk.

/**
 * Commits a site in a process that is killed before the change to the disk with the given number, counted from 0. `former` are
 * the paths that some of its files have in the previous site. Returns whether there were that many changes.
 */
export function commitCutOff(target: string, site: string, change: number, former: Record<string, string>): boolean {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), target, site, String(change), JSON.stringify(former)],
    { encoding: 'utf8' },
  );
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr);
  return signal === 'SIGKILL';
}

const CHANGES = ['mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'writeFileSync'] as const;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [target = '', site = '', change, former = ''] = process.argv.slice(2);
  const formerPaths: Record<string, string> = JSON.parse(former);
  let left = Number(change);
  for (const name of CHANGES) {
    const real = fs[name] as (...args: unknown[]) => unknown;
    const counted = (...args: unknown[]) => {
      if (left-- === 0) process.kill(process.pid, 'SIGKILL');
      return real(...args);
    };
    Object.assign(fs, { [name]: counted });
  }
  syncBuiltinESMExports();
  const { listOf } = await import('./file-list.ts');
  const { openTarget } = await import('./target.ts');
  const opened = openTarget(target, join(dirname(site), 'states'));
  const newSite = opened.newSite();
  for (const [path, sha256] of listOf(site)) {
    newSite.put(path, sha256, () => fs.readFileSync(join(site, path)), formerPaths[path]);
  }
  opened.commit(newSite);
  opened.close();
}
