import type { EntryLine } from '../model/entry-line.ts';
import type { Revision } from '../model/revision.ts';
import type { TextRequest } from '../model/shown-history.ts';
import type { Site } from '../model/site.ts';

// What the preview gives to the pages. Both run in one process, but Vite loads the pages as separate modules, so they share it
// through `globalThis`. A build sets nothing.

/** A message about a file, as `npm run check` prints it, and the line it refers to, with the place underlined. */
export interface ShownMessage {
  text: string;
  excerpt: string[];
}

/** A file with messages. */
export interface ProblemFile {
  /** Its path, as in messages. */
  name: string;
  /** Address of its page below the site root (`claims/x/`), if it has one. */
  address?: string | undefined;
  errors: number;
  warnings: number;
  problems(): ShownMessage[];
}

/** The page of a file with errors: the parts that can be read. */
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

/** The content as editors see it, with drafts and problems. */
export interface Preview {
  /** Equal for two previews that show the same. */
  digest: string;
  site: Site;
  lines: EntryLine[];
  /** Files that are published as they are, by their paths below the site. */
  statics: ReadonlyMap<string, string>;
  files: ProblemFile[];
  brokenPages: BrokenPage[];
  history: PreviewHistory;
}

/** The history of the claims, which is read when a page that shows it is first asked for. */
export interface PreviewHistory {
  /** The revisions of each claim with a history, newest first; empty until it is read. */
  revisions: ReadonlyMap<string, Revision[]>;
  /** The claims whose history was asked for. Only these have pages about it: those of ten thousand would slow down every edit. */
  asked: ReadonlySet<string>;
  /** Why a claim has no history, in English. */
  reasonFor(slug: string): string;
  texts: PreviewTexts;
}

/** Texts about revisions, which are made before a page shows them. */
export interface PreviewTexts {
  make(requests: readonly TextRequest[]): Promise<void>;
  read(key: string): unknown;
}

const KEY = Symbol.for('assay.preview');
const shared = globalThis as { [KEY]?: Promise<Preview> };

/** Sets what the pages show from now on. */
export function setPreview(preview: Promise<Preview>): void {
  shared[KEY] = preview;
}

/** The preview that was set last. Throws if there is none: only `npm run dev` sets one. */
export function getPreview(): Promise<Preview> {
  const preview = shared[KEY];
  if (!preview) throw new Error('No preview: start one with `npm run dev`');
  return preview;
}
