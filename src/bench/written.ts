import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files and their bytes. */
export interface Amount {
  files: number;
  bytes: number;
}

/** The states of the files of a site by their paths. */
export type Snapshot = ReadonlyMap<string, { state: string; size: number }>;

/** A file that is written again gets another time or another inode, whatever its bytes. */
export function snapshot(folder: string): Snapshot {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { ino, mtimeNs, size } = statSync(path, { bigint: true });
      return [path, { state: `${ino} ${mtimeNs} ${size}`, size: Number(size) }];
    }),
  );
}

export function amountOf(files: Snapshot): Amount {
  return { files: files.size, bytes: [...files.values()].reduce((sum, { size }) => sum + size, 0) };
}

/** The files of a site that were written since an earlier snapshot. */
export function writtenSince(before: Snapshot, after: Snapshot): Snapshot {
  return new Map([...after].filter(([path, { state }]) => before.get(path)?.state !== state));
}
