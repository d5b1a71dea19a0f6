/** A file that is made from what is published. */
export interface MadeFile {
  /** Path below the site root. */
  path: string;
  /** Everything that the contents depend on, as JSON values. What has a digest counts as its digest. */
  from: unknown;
  make(): string | Uint8Array | Promise<string | Uint8Array>;
}
