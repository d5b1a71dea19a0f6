import type { VFile } from 'vfile';
import type { Words } from '../../i18n/index.ts';
import type { Source } from '../../model/claim.ts';
import type { Citation, Reference } from '../../model/entry.ts';

/** What the chain needs in addition to the text. */
export interface MarkdownContext {
  /** The sources that `[@id]` may cite, in the order shown to readers. */
  sources: readonly Source[];
  /** Whether the list is complete. A mistake in the front matter may hide some. */
  areSourcesKnown: boolean;
  /** The language of the file. */
  lang: string;
  /** The interface words in that language, or in another if the interface is not translated into it. */
  words: Words;
  /** The site's base path, with a slash at both ends. */
  base: string;
  /** The address of the site; empty if it is unknown. */
  url: string;
  /** The level of its highest headings: 2 below the page title, 3 below a heading of the page. */
  topHeading: 2 | 3;
  /** A prefix for its ids, if there is another text on the same page. */
  idPrefix?: string;
  /** The number of lines above the text in its file, so that messages have the lines of the file. */
  linesAbove: number;
}

/** What `renderMarkdown` passes to plugins in `file.data`: the chains are shared, so it cannot be in their options. */
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
