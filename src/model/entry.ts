import type { ClaimData } from './claim.ts';
import type { DossierData, PageData } from './dossier.ts';
import type { PublishedPictures } from './picture.ts';

/** A place in a body where a source is cited. */
export interface Citation {
  /** Position of the source in the list, from 0. */
  source: number;
  /** Id of the link in the text, which the source list links back to. */
  id: string;
  /** The heading it is under; empty before the first heading. */
  section: string;
}

/** A valid content file: its front matter, and its body as safe HTML. */
export interface Entry<Data> {
  /** The file name without `.md`; the last part of the address. */
  slug: string;
  /** Path below the content folder, with forward slashes. */
  path: string;
  data: Data;
  html: string;
  citations: Citation[];
  /** Absent if its front matter names no pictures. */
  pictures?: PublishedPictures;
  /** SHA-256 of everything above, in hexadecimal. Entries with the same digest show the same. */
  digest: string;
}

export type ClaimEntry = Entry<ClaimData>;
export type PageEntry = Entry<PageData>;
/** A dossier also has its events as HTML, in the order of the file. */
export type DossierEntry = Entry<DossierData> & { events: string[] };

/** The day on which an entry will be published, if that is after `today` (YYYY-MM-DD, UTC). */
export function scheduledFor({ publishAt }: { publishAt?: string | undefined }, today: string): string | undefined {
  return publishAt !== undefined && publishAt > today ? publishAt : undefined;
}

/** Why an entry is not published: it is a draft, or it is scheduled for a later day (YYYY-MM-DD, UTC). */
export type HeldBack = { reason: 'draft' } | { reason: 'scheduled'; until: string };

/** Why an entry is not published as of `today` (YYYY-MM-DD, UTC); undefined if it is. */
export function heldBack(
  data: { draft: boolean; publishAt?: string | undefined },
  today: string,
): HeldBack | undefined {
  if (data.draft) return { reason: 'draft' };
  const until = scheduledFor(data, today);
  return until === undefined ? undefined : { reason: 'scheduled', until };
}

/** Whether an entry is published as of `today` (YYYY-MM-DD, UTC). */
export function isPublished(data: { draft: boolean; publishAt?: string | undefined }, today: string): boolean {
  return heldBack(data, today) === undefined;
}

/** A link or image in a body that points to something else on the site. */
export interface Reference {
  kind: 'link' | 'image';
  /** As it was typed. */
  typed: string;
  /** An address on the site (`/claims/x/`), or the path of a file in the content folder (`claims/x.md`). */
  target: string;
  place: { line: number; column: number; end?: { line: number; column: number } };
}
