import type { VFile } from 'vfile';
import type { Citation } from '../../model/entry.ts';
import type { MarkdownContext } from '../markdown.ts';
import type { Reference } from '../rules/rule.ts';

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
