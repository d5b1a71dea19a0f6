import { shortenQuote } from '../../text/shorten.ts';
import type { IndexedClaim } from '../match/index-files.ts';
import type { Part } from '../snippet.ts';

/** A result as displayed. */
export interface Shown {
  slug: string;
  title: Part[];
  /** Absent if the fact-check was withdrawn. */
  verdict?: string | undefined;
  claimant: string;
  /** YYYY-MM-DD */
  published: string;
  language: string;
  /** The language of the passage, if it differs from `language`. */
  passageLanguage?: string | undefined;
  /** The snippet. */
  passage: Part[];
}

/** The maximum length of a snippet. Few short answers are longer. */
const LONGEST = 300;

/**
 * A result with its short answer, or with the claim if the fact-check was withdrawn and has no answer any more. `mark` marks
 * matches.
 */
export function shownClaim(claim: IndexedClaim, mark: (text: string) => Part[]): Shown {
  const { slug, title, verdict, published, lang, claimant = '', summary } = claim;
  const passageLanguage = summary === undefined ? claim.claimLang : undefined;
  const passage = mark(shortenQuote(summary ?? claim.claim, LONGEST));
  return { slug, title: mark(title), verdict, published, language: lang, claimant, passage, passageLanguage };
}
