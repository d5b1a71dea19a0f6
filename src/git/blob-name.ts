import { createHash } from 'node:crypto';

/** The names that git gives to the same contents, in repositories of each kind. */
export interface BlobNames {
  sha1: string;
  sha256: string;
}

export function blobNames(bytes: Uint8Array): BlobNames {
  const named = (algorithm: string) =>
    createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return { sha1: named('sha1'), sha256: named('sha256') };
}

/** The name in the format of `like`, a name from the same repository. */
export function nameLike({ sha1, sha256 }: BlobNames, like: string): string {
  return like.length === sha256.length ? sha256 : sha1;
}
