import { createHash } from 'node:crypto';

/** The name that git gives to contents; `like` is a name of the same repository, which tells how it hashes. */
export function blobName(bytes: Uint8Array, like: string): string {
  const algorithm = like.length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
