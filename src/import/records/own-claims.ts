import { claimSchema } from '../../model/claim.ts';
import { LONGEST_NAME, SLUG } from '../../model/fields.ts';
import { addressSlug } from '../../model/slug.ts';
import type { Written } from '../../pipeline/write-claim.ts';
import { type ConvertedClaim, missingIn, type Unconverted } from '../convert-claim.ts';
import { asData, excessIn } from '../front-matter.ts';
import type { SourceFile } from '../source-files.ts';
import { newUsage, type SourceData, scalarsIn } from '../source-values.ts';
import { unread } from './claim-review.ts';
import { type FileRecord, isObject, own } from './record.ts';

/** The keys of a claim's front matter. */
const KEYS = Object.keys(claimSchema([]).shape);
const TEXT_LISTS = ['authors', 'reviewers', 'topics', 'aliases', 'related'];
const LISTS = [...TEXT_LISTS, 'claimants', 'appearances', 'media', 'sources', 'corrections'];

/** Whether records have the keys of claim files, as `npm run export` writes them. */
export function areOwnClaims(records: readonly FileRecord[]): boolean {
  const values = records.flatMap((record) => ('problem' in record || !isObject(record.value) ? [] : [record.value]));
  // A withdrawn fact-check has no verdict in the data of a site.
  return values.some((value) => ['slug', 'claim', 'verdict'].every((key) => Object.hasOwn(value, key)));
}

/** Which verdicts there are: the ids of the scale, and what a mapping says about other labels. */
export interface Verdicts {
  ids: readonly string[];
  labels: Readonly<Record<string, string>>;
}

/** Turns records with our own keys into claims. Values stay as they are; what has another shape than expected is repaired and reported. */
export function ownClaims(
  records: readonly FileRecord[],
  verdicts: Verdicts,
): { files: SourceFile[]; results: (ConvertedClaim | Unconverted)[] } {
  const files: SourceFile[] = [];
  const results: (ConvertedClaim | Unconverted)[] = [];
  for (const record of records) {
    if ('problem' in record || !isObject(record.value)) {
      const problem = 'problem' in record ? record.problem : 'expected an object with the keys of a claim';
      files.push(unread(record.place, problem));
      continue;
    }
    const { file, result } = ownClaim(record.place, record.value, record.repairs, verdicts);
    files.push(file);
    results.push(result);
  }
  return { files, results };
}

function ownClaim(place: string, value: Record<string, unknown>, before: readonly string[], verdicts: Verdicts) {
  const repairs = [...before];
  const others = Object.keys(value).filter((key) => !KEYS.includes(key) && key !== 'slug' && key !== 'body');
  const file: SourceFile = {
    path: place,
    data: { path: '', value: {} },
    problems: [],
    repairs,
    others: others.flatMap((key) => scalarsIn({ path: key, value: asData(own(value, key)) })),
  };
  const entries = KEYS.map((key) => [key, written(key, own(value, key), repairs)] as const);
  const data: Record<string, Written> = Object.fromEntries(entries.filter(([, one]) => one !== undefined));
  const body = textOf(own(value, 'body'));
  if (data.claim === undefined) return { file, result: { source: file, reason: 'there is no `claim` in it' } };
  const { verdict, reason } = verdictFor(data.verdict, verdicts, repairs);
  const wasDraft = data.draft === 'true';
  const draftReasons = [...(reason === undefined ? [] : [reason]), ...missingIn(data, body)];
  const claim: ConvertedClaim = {
    source: file,
    slug: slugFor(textOf(own(value, 'slug')), data, repairs),
    addresses: [],
    data: { ...data, verdict, draft: wasDraft || draftReasons.length > 0 ? 'true' : data.draft },
    body,
    draftReasons: wasDraft ? [...draftReasons, 'the source has `draft: true`'] : draftReasons,
    group: [],
    usage: newUsage(),
  };
  return { file, result: claim };
}

function textOf(value: unknown): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

function written(key: string, value: unknown, repairs: string[]): Written {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'object') return asTexts(key, value);
  const text = String(value);
  if (!LISTS.includes(key) && key !== 'claimant') return text;
  if (/^\s*[[{]/.test(text)) {
    try {
      const parsed: unknown = JSON.parse(text);
      return excessIn(parsed) ? text : asTexts(key, parsed);
    } catch {
      // Text that only looks like JSON is kept as it is, and the schema reports it.
    }
  }
  return repaired(key, text, repairs);
}

function repaired(key: string, text: string, repairs: string[]): Written {
  if (key === 'claimant') {
    repairs.push('claimant: is a text, so it became the name of a claimant');
    return { name: text };
  }
  if (!TEXT_LISTS.includes(key)) return text;
  const items = text.split(/\s*[;|\n]\s*/).filter(Boolean);
  repairs.push(
    `${key}: is a text, so it became a list of ${items.length === 1 ? 'one item' : `${items.length} items`}`,
  );
  return items;
}

/** Numbers and booleans as text, as in front matter. Empty lists are left out. */
function asTexts(key: string, value: unknown): Written {
  const data = asData(value);
  if (!Array.isArray(data)) return withoutBlanks(data);
  if (data.length === 0) return undefined;
  const items = data.map(withoutBlanks);
  return key === 'sources' || key === 'appearances' ? items.map(withAllCopies) : items;
}

/** Several archived copies as in a claim file. In published data `archived` is only the first: see `archivedAsData()`. */
function withAllCopies(page: Written): Written {
  if (typeof page !== 'object' || Array.isArray(page) || page.archivedCopies === undefined) return page;
  const { archivedCopies, ...others } = page;
  const copies = [others.archived, archivedCopies].flat().filter((copy) => copy !== undefined);
  return { ...others, archived: [...new Set(copies)] };
}

function withoutBlanks(data: SourceData): Written {
  if (typeof data === 'string') return data;
  if (Array.isArray(data)) return data.map(withoutBlanks);
  const filled = Object.entries(data).filter(
    ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled.map(([key, value]) => [key, withoutBlanks(value)]));
}

function verdictFor(
  given: Written,
  { ids, labels }: Verdicts,
  repairs: string[],
): { verdict?: string; reason?: string } {
  if (typeof given !== 'string') return { reason: 'no verdict: `verdict` is missing' };
  if (ids.includes(given)) return { verdict: given };
  const mapped = Object.hasOwn(labels, given) ? labels[given] : undefined;
  if (mapped === undefined) return { reason: `no verdict: the mapping has no verdict for \`${given}\`` };
  repairs.push(`verdict: \`${given}\` became \`${mapped}\`, as the mapping says`);
  return { verdict: mapped };
}

/** A slug that is safe as a file name: nothing like `../x` leaves the folder. */
function slugFor(given: string, data: Record<string, Written>, repairs: string[]): string {
  if (SLUG.test(given) && new TextEncoder().encode(given).length <= LONGEST_NAME) return given.normalize('NFC');
  const slug = addressSlug(given === '' ? String(data.title ?? data.claim) : given);
  repairs.push(given === '' ? `slug: is missing, so it became \`${slug}\`` : `slug: \`${given}\` became \`${slug}\``);
  return slug;
}
