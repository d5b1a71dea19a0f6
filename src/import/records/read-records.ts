import { extname } from 'node:path';
import { VFile } from 'vfile';
import { inFigures } from '../../pipeline/limits/limits.ts';
import { decode } from '../../pipeline/read/encoding.ts';
import { excessIn, problemsOn } from '../front-matter.ts';
import { readCsv } from './csv.ts';
import { jsonLdBlocks } from './html.ts';
import { parseLenient } from './lenient-json.ts';
import { type FileRecord, isObject } from './record.ts';

/** Bytes of an imported file. The Data Commons feed has about 150 million; a string of Node at most 512 million. */
export const MOST_BYTES = 256_000_000;
/** Bytes of an imported page. Parsed HTML takes fifty times as much memory. */
const MOST_HTML_BYTES = 10_000_000;

/** Reads the records of a CSV, JSON, JSON Lines or HTML file. Never throws for its content: problems are among the records. */
export function readRecords(path: string, bytes: Uint8Array): FileRecord[] {
  const file = new VFile({ path });
  const text = decode(bytes, file);
  if (text === undefined) return problemsOn(file).map((problem) => ({ place: path, problem }));
  const read = readerFor(path, text);
  if (read === readHtml && bytes.length > MOST_HTML_BYTES)
    return [{ place: path, problem: `Unexpected page of more than ${inFigures(MOST_HTML_BYTES)} bytes` }];
  return read(path, text).map(withinLimits);
}

type Reader = (path: string, text: string) => FileRecord[];

const READERS: Readonly<Record<string, Reader>> = {
  '.csv': readCsv,
  '.tsv': readCsv,
  '.json': readJson,
  '.jsonld': readJson,
  '.jsonl': readLines,
  '.ndjson': readLines,
  '.html': readHtml,
  '.htm': readHtml,
};

/** By the ending of the name, otherwise by the first character. */
function readerFor(path: string, text: string): Reader {
  const known = READERS[extname(path).toLowerCase()];
  if (known) return known;
  if (/<script[^>]*ld\+json/i.test(text)) return readHtml;
  return /^\s*[[{]/.test(text) ? readJson : readCsv;
}

function readJson(path: string, text: string): FileRecord[] {
  const read = parseLenient(text);
  if ('problem' in read) return isLines(text) ? readLines(path, text) : [{ place: path, problem: read.problem }];
  return itemsOf(path, read.value, read.repairs);
}

/** JSON Lines in a file named `.json`. */
function isLines(text: string): boolean {
  const [first = '', second = ''] = text.trim().split('\n', 2);
  return /^\s*\{.*\}\s*$/.test(first) && second.trim().startsWith('{');
}

/** The items of a list, or of the only list of objects in an object; otherwise the whole. Schema.org data stays whole. */
function itemsOf(path: string, value: unknown, repairs: string[]): FileRecord[] {
  if (Array.isArray(value) && !value.some(isLinkedData))
    return value.map((item, index) => ({ place: `${path}#[${index + 1}]`, value: item, repairs }));
  const lists = isObject(value) && !isLinkedData(value) ? Object.entries(value).filter(([, one]) => isList(one)) : [];
  const [only] = lists;
  if (lists.length !== 1 || !only || isClaimsSearch(value)) return [{ place: path, value, repairs }];
  return (only[1] as unknown[]).map((item, index) => ({
    place: `${path}#${only[0]}[${index + 1}]`,
    value: item,
    repairs,
  }));
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.some(isObject);
}

function isLinkedData(value: unknown): boolean {
  return isObject(value) && ['@context', '@graph', '@type', 'dataFeedElement'].some((key) => Object.hasOwn(value, key));
}

/** Whether the data is an answer of `claims:search`, whose claims have lists of reviews. */
function isClaimsSearch(value: unknown): boolean {
  return (
    isObject(value) &&
    Array.isArray(value.claims) &&
    value.claims.some((one) => isObject(one) && Object.hasOwn(one, 'claimReview'))
  );
}

function readLines(path: string, text: string): FileRecord[] {
  return text.split('\n').flatMap((line, index): FileRecord[] => {
    if (line.trim() === '') return [];
    const place = `${path}:${index + 1}`;
    const read = parseLenient(line);
    return ['problem' in read ? { place, problem: read.problem } : { place, ...read }];
  });
}

function readHtml(path: string, text: string): FileRecord[] {
  const blocks = jsonLdBlocks(text);
  if (blocks.length === 0) return [{ place: path, problem: 'The page has no JSON-LD' }];
  return blocks.map((block): FileRecord => {
    const place = `${path}:${block.line}`;
    const read = parseLenient(block.text);
    return 'problem' in read ? { place, problem: read.problem } : { place, ...read, isBlock: true };
  });
}

/** Recursive functions, and YAML later, cannot handle data that is nested too deeply. */
function withinLimits(record: FileRecord): FileRecord {
  if ('problem' in record) return record;
  const excess = excessIn(record.value, DEEPEST);
  return excess ? { place: record.place, problem: excess.reason } : record;
}

/** Linked data is nested more deeply than front matter. */
const DEEPEST = 40;
