import type { ClaimEntry, DossierEntry, PageEntry } from './entry.ts';
import type { Site } from './site.ts';

/** One line of the file that the pipeline writes and the pages read. */
export type LibraryLine =
  | { site: Site }
  | { claim: ClaimEntry }
  | { dossier: DossierEntry }
  | { page: PageEntry }
  /** A picture that one of them shows: its path below `media/`, and where it lies. */
  | { picture: { path: string; file: string } };
