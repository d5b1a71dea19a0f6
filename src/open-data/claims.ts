import { addressOf } from '../formats/addresses.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { BYTE_ORDER_MARK, csvRow } from '../text/spreadsheet-cell.ts';
import { type Listing, partsFor } from './listing.ts';
import { cellsOf, jsonOf, partsOf, RECORD_KEYS } from './record.ts';

/** What a file of claims is about. */
export interface Subject {
  title: string;
  /** The path of the page with the same claims. */
  path: string;
}

/** One claim, with its text as HTML. */
export function claimJson(claim: ClaimEntry, site: Site): string {
  const record = jsonOf(partsOf(claim, site)).slice(0, -1);
  return `${record},${fieldsOf(site)},"html":${JSON.stringify(claim.html)}}\n`;
}

/** Claims as one JSON object, a line for each. `more` are further fields. */
export function claimsJson(claims: readonly ClaimEntry[], site: Site, { title, path }: Subject, more = ''): Listing {
  const head = `"title":${JSON.stringify(title)},"page":${JSON.stringify(addressOf(site, path))},${fieldsOf(site)}${more}`;
  const before = `{${head},"count":${claims.length},"claims":[\n`;
  return { before, parts: partsFor(claims, (claim) => jsonOf(partsOf(claim, site))), between: ',\n', after: '\n]}\n' };
}

/** Claims as JSON Lines: one object on each line. */
export function claimsJsonl(claims: readonly ClaimEntry[], site: Site): Listing {
  const parts = partsFor(claims, (claim) => `${jsonOf(partsOf(claim, site))}\n`);
  return { before: '', parts, between: '', after: '' };
}

/** Claims as a spreadsheet. */
export function claimsCsv(claims: readonly ClaimEntry[], site: Site): Listing {
  const parts = partsFor(claims, (claim) => csvRow(cellsOf(partsOf(claim, site), RECORD_KEYS)));
  return { before: BYTE_ORDER_MARK + csvRow(RECORD_KEYS), parts, between: '', after: '' };
}

/** The language of the site, and what its verdicts mean, as further fields. */
export function scaleJson({ lang, verdicts }: Site): string {
  const scale = verdicts.map(({ id, label, rating, definition }) => ({ id, label, rating, definition }));
  return `,"lang":${JSON.stringify(lang)},"verdicts":${JSON.stringify(scale)}`;
}

/** Who publishes the data, and what may be done with it. */
function fieldsOf({ publisher, licence }: Site): string {
  const named = `"publisher":${JSON.stringify(publisher.name)}`;
  return licence === undefined ? named : `${named},"licence":${JSON.stringify(licence)}`;
}
