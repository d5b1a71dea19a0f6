import { bibtex } from '../citations/bibtex.ts';
import { type CitedItem, pageItem } from '../citations/cited-item.ts';
import { cslJson } from '../citations/csl-json.ts';
import { ris } from '../citations/ris.ts';
import { claimReview } from '../formats/claim-review.ts';
import { claimReviewProblems } from '../markup/check-claim-review.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { DeskPage } from '../model/policy-pages.ts';
import type { Site } from '../model/site.ts';
import { claimReviewFeed } from '../open-data/claim-review-feed.ts';
import { efcsnJson } from '../open-data/efcsn.ts';
import { textOf } from '../open-data/listing.ts';
import { CLAIM_KEYS, cellsOf, fileValues, jsonOf, partsFrom } from '../open-data/record.ts';
import { BYTE_ORDER_MARK, csvRow } from '../text/spreadsheet-cell.ts';

/** What can be exported. */
export interface ExportedContent {
  site: Site;
  /** The published claims, newest first. */
  claims: readonly ClaimEntry[];
  /** The published pages of the desk. */
  pages: readonly DeskPage[];
  /** The Markdown of a claim, as it is in its file. */
  bodyOf(claim: ClaimEntry): string;
}

export interface ExportFormat {
  /** For the help of the command. */
  says: string;
  write(content: ExportedContent): string;
  /** What other programs would not accept, in words. If there is anything, nothing is exported. */
  problems?(content: ExportedContent): string[];
}

/** The formats of `npm run export`. To add one, add a line. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  claimreview: {
    says: 'ClaimReview, as a Data Commons feed',
    write: ({ claims, site, pages }) => textOf(claimReviewFeed(claims, site, pages)),
    problems: reviewProblems,
  },
  csv: { says: 'a spreadsheet with everything in the claim files', write: csv },
  jsonl: { says: 'JSON Lines with everything in the claim files', write: jsonl },
  efcsn: { says: 'the shape of the EFCSN’s repository', write: ({ claims, site }) => textOf(efcsnJson(claims, site)) },
  bibtex: { says: 'references to the fact-checks for LaTeX', write: (content) => bibtex(cited(content)) },
  ris: { says: 'references for EndNote, Mendeley and Zotero', write: (content) => ris(cited(content)) },
  csl: { says: 'references as CSL-JSON, for Zotero and Pandoc', write: (content) => cslJson(cited(content)) },
};

/** The fact-checks themselves. The files on the site also have their sources. */
function cited({ claims, site }: ExportedContent): CitedItem[] {
  return claims.map((claim) => pageItem(claim, site));
}

/** The columns: the name of the file, the keys of its front matter, and the Markdown below. */
const COLUMNS = ['slug', ...CLAIM_KEYS, 'body'];

function csv(content: ExportedContent): string {
  const rows = content.claims.map((claim) => csvRow(cellsOf(fileParts(claim, content), COLUMNS)));
  return BYTE_ORDER_MARK + csvRow(COLUMNS) + rows.join('');
}

function jsonl(content: ExportedContent): string {
  return content.claims.map((claim) => `${jsonOf(fileParts(claim, content))}\n`).join('');
}

function fileParts(claim: ClaimEntry, { bodyOf }: ExportedContent) {
  return partsFrom([...fileValues(claim), ['body', bodyOf(claim)]]);
}

function reviewProblems({ claims, site, pages }: ExportedContent): string[] {
  return claims.flatMap((claim) => {
    const review = claimReview(claim, site, pages);
    if (!review) return [];
    const problems = claimReviewProblems(review, { url: String(review.url), visible: {} });
    return problems.map((problem) => `${claim.path}: ${problem}`);
  });
}
