/** Reads a file of a published site by its path. Rejects if there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The files of a site: of one that was built, or those that the content would give. */
export interface Published {
  /** Changes when the site does. Must cost little, because it is asked for before every answer. */
  stamp(): Promise<string>;
  /** Opens the site as it is now. */
  open(): Promise<ReadFile>;
}

/** A failure whose message contains no text of the site, so that an assistant may read it. */
export class CannotRead extends Error {
  override name = 'CannotRead';
}
