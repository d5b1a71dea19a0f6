import type { ClaimData } from './claim.ts';
import type { DossierData, PageData } from './dossier.ts';
import type { PublishedPictures } from './picture.ts';

/** A place in a text where a source is cited. */
export interface Citation {
  /** Position of the source in the list, from 0. */
  source: number;
  /** Id of the link in the text, which the source list links back to. */
  id: string;
  /** The heading it stands under; empty above the first one. */
  section: string;
}

/** A content file that holds together: its front matter, and its text as safe HTML. */
export interface Entry<Data> {
  /** The file name without `.md`; the last part of the address. */
  slug: string;
  /** Path below the content folder, with forward slashes. */
  path: string;
  data: Data;
  html: string;
  citations: Citation[];
  /** Absent where its front matter names none. */
  pictures?: PublishedPictures;
}

export type ClaimEntry = Entry<ClaimData>;
export type PageEntry = Entry<PageData>;
/** A dossier also has its events as HTML, in the order of the file. */
export type DossierEntry = Entry<DossierData> & { events: string[] };

/** The day from which readers will see an entry that waits for it on a day (YYYY-MM-DD, UTC). */
export function scheduledFor({ publishAt }: { publishAt?: string | undefined }, today: string): string | undefined {
  return publishAt !== undefined && publishAt > today ? publishAt : undefined;
}

/** Why readers do not see an entry on a day: it is a draft, or it waits for a later day (YYYY-MM-DD, UTC). */
export type HeldBack = { reason: 'draft' } | { reason: 'scheduled'; until: string };

/** Why readers do not see an entry on a day (YYYY-MM-DD, UTC); undefined where they do. */
export function heldBack(
  data: { draft: boolean; publishAt?: string | undefined },
  today: string,
): HeldBack | undefined {
  if (data.draft) return { reason: 'draft' };
  const until = scheduledFor(data, today);
  return until === undefined ? undefined : { reason: 'scheduled', until };
}

/** Whether readers may see an entry on a day (YYYY-MM-DD, UTC). */
export function isPublished(data: { draft: boolean; publishAt?: string | undefined }, today: string): boolean {
  return heldBack(data, today) === undefined;
}

/** A link or image in a text that leads to something else of the site. */
export interface Reference {
  kind: 'link' | 'image';
  /** As it was typed. */
  typed: string;
  /** An address of the site (`/claims/x/`), or the path of a file below the content folder (`claims/x.md`). */
  target: string;
  place: { line: number; column: number; end?: { line: number; column: number } };
}
