import type { LibraryLine } from '../model/library.ts';
import type { Site } from '../model/site.ts';

// What an editor's preview hands to the pages. Both run in one process, but the pages as modules of Vite's: what they share
// lies on `globalThis`. A build hands over nothing.

/** A message on a file, as `npm run check` says it, and below it the line that is meant, underlined. */
export interface ShownProblem {
  text: string;
  excerpt: string[];
}

/** A file with messages. */
export interface ProblemFile {
  /** As messages name it. */
  name: string;
  /** Address of its page below the root of the site (`claims/x/`); absent for a file that has no page. */
  address?: string | undefined;
  errors: number;
  warnings: number;
  problems(): ShownProblem[];
}

/** The page of a file that has errors: whatever of it is sound. */
export interface BrokenPage {
  address: string;
  name: string;
  data: BrokenData;
  html: string;
}

export interface BrokenData {
  title?: string | undefined;
  claim?: string | undefined;
  claimLang?: string | undefined;
  claimTranslation?: string | undefined;
  claimant?: { name?: string | undefined } | undefined;
  claimants?: ({ name?: string | undefined } | undefined)[] | undefined;
  verdict?: string | undefined;
  summary?: string | undefined;
  corrections?: ({ date?: string | undefined; kind?: string | undefined } | undefined)[] | undefined;
  lang?: string | undefined;
  sources?: ({ title?: string | undefined; publisher?: string | undefined } | undefined)[] | undefined;
}

/** The content as editors see it: drafts included, mistakes named. */
export interface Preview {
  /** The same as that of another preview where both show the same. */
  digest: string;
  site: Site;
  lines: LibraryLine[];
  files: ProblemFile[];
  brokenPages: BrokenPage[];
}

const SHELF = Symbol.for('assay.preview');
const shelf = globalThis as { [SHELF]?: Promise<Preview> };

/** Gives the pages what to show from then on. */
export function handOver(preview: Promise<Preview>): void {
  shelf[SHELF] = preview;
}

/** What was handed over last. Throws where nothing was: pages are previewed with `npm run dev` only. */
export function handedOver(): Promise<Preview> {
  const preview = shelf[SHELF];
  if (!preview) throw new Error('No preview was handed over: start it with `npm run dev`');
  return preview;
}
