import { hash } from 'node:crypto';
import type { Library } from '../library/make-library.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { archive, licenceText, readme } from '../open-data/archive.ts';
import { claimsCsv, claimsJson, claimsJsonl, scaleJson } from '../open-data/claims.ts';
import { croissant, type DataFile, type DataSet, dcat } from '../open-data/description.ts';
import { listSchema, recordSchema } from '../open-data/schemas.ts';
import { type ListingFile, listingFile, type MadeFile, type ReadFile } from './made-file.ts';

/** All claims as files, what describes them, and an archive of both. `from` changes with the claims. */
export function dataSetFiles({ claims, site }: Library, from: unknown): (MadeFile | ListingFile)[] {
  const subject = { title: site.title, path: 'claims/' };
  const schema = () => pretty(recordSchema(site));
  const described = async (read: ReadFile): Promise<DataSet> => {
    const files = await Promise.all(
      FILES.map(async (file) => ({ ...file, ...sumOf(await read(`data/${file.name}`)) })),
    );
    return { site, files, ...daysOf(claims) };
  };
  const zipped = async (read: ReadFile) =>
    archive({
      'README.txt': readme(site),
      'LICENCE.txt': licenceText(site),
      'claim.schema.json': schema(),
      'claims.jsonl': await read('data/claims.jsonl'),
      'claims.csv': await read('data/claims.csv'),
    });
  return [
    listingFile('data/claims.json', '', claimsJson(claims, site, subject, scaleJson(site))),
    listingFile('data/claims.jsonl', '', claimsJsonl(claims, site)),
    listingFile('data/claims.csv', '', claimsCsv(claims, site)),
    { path: 'data/claim.schema.json', from: '', make: schema },
    { path: 'data/claims.schema.json', from: '', make: () => pretty(listSchema(site)) },
    { path: 'data/dcat.jsonld', from, make: async (read) => dcat(await described(read)) },
    { path: 'data/croissant.jsonld', from, make: async (read) => croissant(await described(read)) },
    { path: 'data/claims.zip', from, make: zipped },
  ];
}

const FILES = [
  { name: 'claims.json', type: 'application/json', says: 'All fact-checks as one JSON object' },
  { name: 'claims.jsonl', type: 'application/jsonl', says: 'One fact-check on each line, as JSON' },
  { name: 'claims.csv', type: 'text/csv', says: 'All fact-checks as a spreadsheet' },
];

function sumOf(contents: string | Uint8Array): Pick<DataFile, 'bytes' | 'sha256'> {
  return { bytes: Buffer.byteLength(contents), sha256: hash('sha256', contents, 'hex') };
}

function daysOf(claims: readonly ClaimEntry[]): { issued: string | undefined; modified: string | undefined } {
  const published = claims.map(({ data }) => data.published).sort();
  const changed = claims.flatMap(({ data }) => [
    data.updated ?? data.published,
    ...data.corrections.map(({ date }) => date),
  ]);
  return { issued: published[0], modified: changed.sort().at(-1) };
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
