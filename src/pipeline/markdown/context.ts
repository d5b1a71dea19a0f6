import type { VFile } from 'vfile';
import type { Words } from '../../i18n/index.ts';
import type { Source } from '../../model/claim.ts';
import type { Citation, Reference } from '../../model/entry.ts';

/** What the chain needs to know beyond the text. */
export interface MarkdownContext {
  /** The sources that `[@id]` may cite, in the order of the list that readers see. */
  sources: readonly Source[];
  /** Whether these are all: a mistake in the front matter may hide some. */
  areSourcesKnown: boolean;
  /** The words of the page, in the language of the file. */
  words: Words;
  /** The site's base path, with a slash at both ends. */
  base: string;
  /** The address of the site; empty where it is not known. */
  url: string;
  /** The rank of its highest headings: 2 below the title of the page, 3 below a heading of ours. */
  topHeading: 2 | 3;
  /** What ids of this text begin with, where another text stands on the same page. */
  idPrefix?: string;
  /** How many lines of the file stand above this text, so that messages name lines of the file. */
  linesAbove: number;
}

/** What `renderMarkdown` hands to its plugins along with the file. The chain is frozen, so options cannot carry it. */
export interface FileContext {
  context: MarkdownContext;
  /** Filled by `rehypeCitations`. */
  citations: Citation[];
  /** Filled by `remarkOwnAddresses`. */
  references: Reference[];
}

export function contextOf(file: VFile): FileContext {
  return file.data as unknown as FileContext;
}
