import { bibtex } from './bibtex.ts';
import type { CitedItem } from './cited-item.ts';
import { cslJson } from './csl-json.ts';
import { referencesText } from './references.ts';
import { ris } from './ris.ts';

/** A file with references, next to a page. */
export interface CitationFile {
  /** What follows the name of the page. */
  extension: string;
  /** Media type. */
  type: string;
  /** What people call the format; absent if it is only text. */
  name?: string;
  write(items: readonly CitedItem[]): string;
}

/** The files that each fact-check has. */
export const CITATION_FILES: readonly CitationFile[] = [
  { extension: 'bib', type: 'application/x-bibtex', name: 'BibTeX', write: bibtex },
  { extension: 'ris', type: 'application/x-research-info-systems', name: 'RIS', write: ris },
  { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON', write: cslJson },
  { extension: 'references.txt', type: 'text/plain', write: referencesText },
];
