import type { LangAttributes, Words } from '../i18n/index.ts';
import type { ClaimPageProps } from '../plan/claim-pages.ts';
import type { Frame } from '../plan/frame.ts';

/** What every part of a claim page is given. */
export interface ClaimProps extends ClaimPageProps {
  frame: Frame;
  words: Words;
  /** Attributes of labels, if they are not in the language of the fact-check. */
  labels: LangAttributes;
}
