import type { IndexedClaim } from '../match/index-files.ts';
import type { Part } from '../snippet.ts';

/** A result as displayed. */
export interface Shown {
  slug: string;
  title: string;
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

/** A result from an indexed claim. */
export function shownClaim(claim: IndexedClaim, passage: Part[]): Shown {
  const { slug, title, verdict, published, lang, claimant = '' } = claim;
  return { slug, title, verdict, published, language: lang, claimant, passage, passageLanguage: claim.claimLang };
}
