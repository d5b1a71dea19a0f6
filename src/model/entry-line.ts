import type { ClaimEntry, DossierEntry, PageEntry } from './entry.ts';
import type { Icon, Logo, ThemeFile } from './identity.ts';
import type { ClaimRevisions } from './shown-history.ts';
import type { Site } from './site.ts';

/** One line of the entries file, which the pipeline writes and the pages and the search index are built from. */
export type EntryLine =
  | { site: Site }
  | { claim: ClaimEntry }
  | { dossier: DossierEntry }
  | { page: PageEntry }
  /** A picture that one of them shows: its path below `media/`, and the file it is copied from. */
  | { picture: { path: string; file: string } }
  /** The texts of `site.yaml` as safe HTML; empty if there are none. */
  | { texts: { introduction: string; footer: string } }
  /** The addresses of pages that `site.yaml` links to and readers cannot see yet. */
  | { unpublished: string[] }
  /** The addresses of pages that are gone, each with the day since which it has been offline. */
  | { offline: Record<string, string> }
  | { logo: Logo }
  | { icon: Icon }
  /** The stylesheet of the desk. */
  | { theme: { css: string } }
  /** A font or picture that it uses, the logo, or the icon. */
  | { themeFile: ThemeFile }
  /** The history of a claim. */
  | { history: ClaimRevisions }
  /** The file from which texts about revisions are read; it need not exist before a page needs one. */
  | { revisionTexts: string };
