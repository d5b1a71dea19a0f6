import type { LangAttributes, Words } from '../i18n/index.ts';
import type { Library } from '../library/make-library.ts';
import type { ClaimEntry } from '../model/entry.ts';

/** What every part of a claim page is given. */
export interface ClaimProps {
  claim: ClaimEntry;
  library: Library;
  words: Words;
  /** Attributes of labels, if they are not in the language of the fact-check. */
  labels: LangAttributes;
}
