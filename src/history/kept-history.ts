import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceDigest } from '../pipeline/folder/source-digest.ts';
import { readSummed, writeSummed } from '../pipeline/read/summed-file.ts';
import type { Commit } from './git-log.ts';
import type { KnownVersions } from './known-versions.ts';
import type { Repository } from './repository-state.ts';

/** What an earlier run found out, up to the commit that was checked out then. */
export interface KeptHistory {
  head: string;
  commits: Commit[];
  known: Pick<KnownVersions, 'facts' | 'readable' | 'changes' | 'names'>;
}

/** The form in which it is saved. */
interface Saved {
  /** What all of it depends on: the code, and where the content is. */
  key: string;
  head: string;
  commits: Commit[];
  facts: [string, never][];
  readable: [string, never][];
  changes: [string, never][];
  names: [string, never][];
}

const fileIn = (folder: string) => join(folder, 'history.json');

/** What was kept in a cache folder; undefined if there is nothing, or it is damaged, of other code or of another repository. */
export function readKept(folder: string, repository: Repository): KeptHistory | undefined {
  const saved = readSummed(fileIn(folder)) as Saved | null | undefined;
  if (saved?.key !== keyFor(repository)) return undefined;
  const { head, commits, facts, readable, changes, names } = saved;
  const known = {
    facts: new Map(facts),
    readable: new Map(readable),
    changes: new Map(changes),
    names: new Map(names),
  };
  return { head, commits, known };
}

/** Keeps it for the next run, without what commits no longer mention. */
export function writeKept(folder: string, repository: Repository, { head, commits, known }: KeptHistory): void {
  const blobs = new Set(commits.flatMap(({ changes, site }) => [site?.after, ...changes.map(({ after }) => after)]));
  const areUsed = (key: string) => key.split(' ').every((blob) => blobs.has(blob));
  const used = (map: ReadonlyMap<string, unknown>) => [...map].filter(([key]) => areUsed(key));
  writeSummed(fileIn(folder), {
    key: keyFor(repository),
    head,
    commits,
    facts: used(known.facts),
    readable: used(known.readable),
    changes: used(known.changes),
    names: used(known.names),
  });
}

function keyFor({ top, prefix }: Repository): string {
  return JSON.stringify([codeDigest(), top, prefix, namesIn(top)]);
}

/** The file with the names of authors, which may change without a commit. */
function namesIn(top: string): string {
  const file = join(top, '.mailmap');
  return existsSync(file) ? hash('sha256', readFileSync(file)) : '';
}

let digest: string | undefined;

function codeDigest(): string {
  digest ??= sourceDigest(['git', 'history', 'model', 'pipeline', 'text']);
  return digest;
}
