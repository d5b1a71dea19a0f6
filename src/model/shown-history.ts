import type { ClaimData } from './claim.ts';
import type { Citation } from './entry.ts';
import type { BrokenVersion, EditedPart, Revision, VerdictNames } from './revision.ts';

// What the site shows of the history of a fact-check. The revisions are known before pages are planned; the texts, which are
// large and slow to make, are made only for pages that have to be rendered.

/** The revisions of a fact-check, newest first. */
export interface ClaimRevisions {
  slug: string;
  revisions: Revision[];
}

/** A part of a fact-check whose difference is shown. */
export type ComparedPart = EditedPart | 'sources' | 'appearances' | 'corrections';

/** A piece of a text, and whether a revision added or removed it. */
export interface DiffRun {
  text: string;
  change?: 'added' | 'removed';
}

/** A paragraph with at least one change or an item of a list; `null` where unchanged paragraphs are left out. */
export type DiffBlock = DiffRun[] | null;

/** What a revision changed, part by part. */
export interface RevisionDiff {
  /** Language of the later version, if it sets one. */
  lang?: string;
  parts: { part: ComparedPart; blocks: DiffBlock[] }[];
  /** Whether it is too long to be shown as a whole. */
  isCut?: true;
}

/** A version of a fact-check as it was published, or why it cannot be displayed. */
export type OldVersion = ReadableVersion | { broken: BrokenVersion };

export interface ReadableVersion {
  data: ClaimData;
  html: string;
  citations: Citation[];
}

/** A text about versions, by the objects in git that it is made from. */
export type TextRequest =
  /** `names` are those of earlier verdicts that are not those of today. */
  | { before: string; after: string; names?: VerdictNames }
  /** `path` decides where relative links lead. */
  | { blob: string; path: string };

/** A text that is loaded when a page is rendered. */
export interface LoadedText<Text> {
  /** Identifies the text. */
  digest: string;
  request: TextRequest;
  readonly text: Text;
}

export function textKey(request: TextRequest): string {
  if ('blob' in request) return `${request.blob} ${request.path}`;
  const names = request.names ? ` ${JSON.stringify(request.names)}` : '';
  return `${request.before}..${request.after}${names}`;
}
