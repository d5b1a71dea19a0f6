import { claimSchema } from '../../model/claim.ts';
import { LONGEST_NAME, SLUG } from '../../model/fields.ts';
import { addressSlug } from '../../model/slug.ts';
import type { Written } from '../../pipeline/write-claim.ts';
import { type ConvertedClaim, missingIn, type Unconverted } from '../convert-claim.ts';
import { asData } from '../front-matter.ts';
import type { SourceFile } from '../source-files.ts';
import { newUsage, scalarsIn } from '../source-values.ts';
import { unread } from './claim-review.ts';
import { textOf, written, wrongShape } from './own-values.ts';
import { type FileRecord, isObject, own } from './record.ts';

/** The keys of a claim's front matter. */
const KEYS = Object.keys(claimSchema([]).shape);
/** Keys that are left out, and listed, if they are no text. What is wrong with others is an error in the new file. */
const TEXTS = ['slug', 'verdict', 'body'];

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

/**
 * Turns records with our own keys into claims. Values stay as they are; what has another shape than expected is repaired and
 * reported.
 */
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
  const others = Object.keys(value).filter((key) =>
    TEXTS.includes(key) ? wrongShape(own(value, key)) : !KEYS.includes(key),
  );
  const file: SourceFile = {
    path: place,
    data: { path: '', value: {} },
    problems: [],
    repairs,
    others: others.flatMap((key) => scalarsIn({ path: key, value: asData(own(value, key)) })),
  };
  const entries = KEYS.map((key) => [key, written(key, own(value, key), repairs)] as const);
  const data: Record<string, Written> = Object.fromEntries(entries.filter(([, one]) => one !== undefined));
  const body = bodyFor(own(value, 'body'), repairs);
  if (data.claim === undefined) return { file, result: { source: file, reason: 'there is no `claim` in it' } };
  const { verdict, reason } = verdictFor(own(value, 'verdict'), verdicts, repairs);
  const wasDraft = data.draft === 'true';
  const draftReasons = [...(reason === undefined ? [] : [reason]), ...missingIn(data, body)];
  const claim: ConvertedClaim = {
    source: file,
    slug: slugFor(own(value, 'slug'), data, repairs),
    addresses: [],
    data: { ...data, verdict, draft: wasDraft || draftReasons.length > 0 ? 'true' : data.draft },
    body,
    draftReasons: wasDraft ? [...draftReasons, 'the source has `draft: true`'] : draftReasons,
    group: [],
    usage: newUsage(),
  };
  return { file, result: claim };
}

function bodyFor(value: unknown, repairs: string[]): string {
  const wrong = wrongShape(value);
  if (wrong !== undefined) repairs.push(`body: ${wrong}, so it was left out`);
  return textOf(value);
}

function verdictFor(
  value: unknown,
  { ids, labels }: Verdicts,
  repairs: string[],
): { verdict?: string; reason?: string } {
  const given = textOf(value);
  if (given === '') return { reason: `no verdict: \`verdict\` ${wrongShape(value) ?? 'is missing'}` };
  if (ids.includes(given)) return { verdict: given };
  const mapped = Object.hasOwn(labels, given) ? labels[given] : undefined;
  if (mapped === undefined) return { reason: `no verdict: the mapping has no verdict for \`${given}\`` };
  repairs.push(`verdict: \`${given}\` became \`${mapped}\`, as the mapping says`);
  return { verdict: mapped };
}

/** A slug that is safe as a file name: nothing like `../x` leaves the folder. */
function slugFor(value: unknown, data: Record<string, Written>, repairs: string[]): string {
  const given = textOf(value);
  if (SLUG.test(given) && new TextEncoder().encode(given).length <= LONGEST_NAME) return given.normalize('NFC');
  const slug = addressSlug(given === '' ? String(data.title ?? data.claim) : given);
  const found = given === '' ? `${wrongShape(value) ?? 'is missing'}, so it` : `\`${given}\``;
  repairs.push(`slug: ${found} became \`${slug}\``);
  return slug;
}
