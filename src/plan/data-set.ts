import { hash } from 'node:crypto';
import type { Library } from '../library/make-library.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { archive, licenceText, readme } from '../open-data/archive.ts';
import { claimsCsv, claimsJson, claimsJsonl, scaleJson } from '../open-data/claims.ts';
import { croissant, type DataSet, dcat } from '../open-data/description.ts';
import { listSchema, recordSchema } from '../open-data/schemas.ts';
import type { MadeFile } from './made-file.ts';

/** All claims as files, what describes them, and an archive of both. `from` changes with the claims. */
export function dataSetFiles({ claims, site }: Library, from: unknown): MadeFile[] {
  const subject = { title: site.title, path: 'claims/' };
  // The description has the digests of the files, and the archive contains them.
  const json = once(() => claimsJson(claims, site, subject, scaleJson(site)));
  const jsonl = once(() => claimsJsonl(claims, site));
  const csv = once(() => claimsCsv(claims, site));
  const schema = () => pretty(recordSchema(site));
  const dataSet = once((): DataSet => {
    const file = (name: string, type: string, says: string, text: string) => ({
      name,
      type,
      says,
      bytes: Buffer.byteLength(text),
      sha256: hash('sha256', text, 'hex'),
    });
    const files = [
      file('claims.json', 'application/json', 'All fact-checks as one JSON object', json()),
      file('claims.jsonl', 'application/jsonl', 'One fact-check on each line, as JSON', jsonl()),
      file('claims.csv', 'text/csv', 'All fact-checks as a spreadsheet', csv()),
    ];
    return { site, files, ...daysOf(claims) };
  });
  const zipped = () =>
    archive({
      'README.txt': readme(site),
      'LICENCE.txt': licenceText(site),
      'claim.schema.json': schema(),
      'claims.jsonl': jsonl(),
      'claims.csv': csv(),
    });
  return [
    { path: 'data/claims.json', from, make: json },
    { path: 'data/claims.jsonl', from, make: jsonl },
    { path: 'data/claims.csv', from, make: csv },
    { path: 'data/claim.schema.json', from: '', make: schema },
    { path: 'data/claims.schema.json', from: '', make: () => pretty(listSchema(site)) },
    { path: 'data/dcat.jsonld', from, make: () => dcat(dataSet()) },
    { path: 'data/croissant.jsonld', from, make: () => croissant(dataSet()) },
    { path: 'data/claims.zip', from, make: zipped },
  ];
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

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
