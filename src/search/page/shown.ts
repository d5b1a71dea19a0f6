import type { IndexedClaim } from '../match/index-files.ts';
import type { Part } from '../snippet.ts';

/** A result as it is shown. */
export interface Shown {
  slug: string;
  title: string;
  /** Absent where the check was withdrawn. */
  verdict?: string | undefined;
  claimant: string;
  /** YYYY-MM-DD */
  published: string;
  language: string;
  /** The language of the passage, where it is not that of the check. */
  passageLanguage?: string | undefined;
  /** The passage that matched. */
  passage: Part[];
}

/** A result from what the index of claims keeps. */
export function shownClaim(claim: IndexedClaim, passage: Part[]): Shown {
  const { slug, title, verdict, published, lang, claimant = '' } = claim;
  return { slug, title, verdict, published, language: lang, claimant, passage, passageLanguage: claim.claimLang };
}
