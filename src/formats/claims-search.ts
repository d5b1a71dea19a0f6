import { isWholeDay } from '../model/days.ts';

/** What is needed of a check to list it as a finding. Days are YYYY-MM-DD; of `claimDate` no more than month or year may be known. */
export interface FoundCheck {
  title: string;
  claim: string;
  claimant?: string | undefined;
  claimDate?: string | undefined;
  published: string;
  lang: string;
  /** The label of the verdict, in the language of the check. */
  rating: string;
  /** Address of its page. */
  url: string;
}

/** Who publishes the checks. */
export interface CheckPublisher {
  name: string;
  /** Address of the site. */
  url: string;
}

/**
 * Findings in the shape in which Google's Fact Check Tools API answers `claims:search` (v1alpha1), so that programs that ask there can ask
 * here. Days are given as midnight in UTC, since the interface has times. What is not known is left out,
 * and so is a day of which only the month or year is known: no moment can be given for it.
 */
export function claimsSearch(checks: readonly FoundCheck[], { name, url }: CheckPublisher) {
  const publisher = { name, site: new URL(url).hostname };
  return {
    claims: checks.map(({ title, claim, claimant, claimDate, published, lang, rating, url }) => ({
      text: claim,
      ...(claimant !== undefined && { claimant }),
      ...(claimDate !== undefined && isWholeDay(claimDate) && { claimDate: timeOf(claimDate) }),
      claimReview: [
        { publisher, url, title, reviewDate: timeOf(published), textualRating: rating, languageCode: lang },
      ],
    })),
  };
}

function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}
