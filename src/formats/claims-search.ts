import { isWholeDay } from '../model/days.ts';

/** The parts of a fact-check that a search result has. Dates are YYYY-MM-DD; `claimDate` may be only a month or year. */
export interface FoundCheck {
  title: string;
  claim: string;
  claimant?: string | undefined;
  claimDate?: string | undefined;
  published: string;
  lang: string;
  /** The label of the verdict, in the language of the fact-check. */
  rating: string;
  /** Full address of its page. */
  url: string;
}

/** Who publishes the fact-checks. */
export interface CheckPublisher {
  name: string;
  /** Address of the site. */
  url: string;
}

/**
 * Search results in the format of `claims:search` in Google's Fact Check Tools API (v1alpha1), so that clients of that API can
 * use them. Dates are given as midnight UTC, because the API has times. Unknown values are left out, and so are dates with only
 * a month or year.
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
