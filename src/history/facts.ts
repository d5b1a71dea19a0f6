import { VFile } from 'vfile';
import { type ClaimData, claimSchema } from '../model/claim.ts';
import type { BrokenVersion } from '../model/revision.ts';
import { decode } from '../pipeline/read/encoding.ts';
import { oneLine } from '../pipeline/report/report.ts';
import { type DeepPartial, validParts } from '../pipeline/rules/deep-partial.ts';
import type { RuleId } from '../pipeline/rules/index.ts';
import { checkSchema } from '../pipeline/schema/schema-problems.ts';
import { type FrontMatter, readFrontMatter } from '../pipeline/yaml/front-matter.ts';
import type { Blob } from './blobs.ts';

/** What can be read of a version of a claim file, as far as it is needed to compare it with another. */
export interface Facts {
  /** The valid parts of its front matter. A verdict is any text: the scale may have changed since. */
  data: DeepPartial<ClaimData>;
  /** Its body, as Markdown. */
  body: string;
}

/** A version of a claim file: what can be read of it, and why it cannot be displayed if it cannot. Both may be given. */
export interface Version {
  /** Absent if it cannot have been published. */
  facts?: Facts;
  /** The valid parts of its front matter, published or not: it may be a draft. */
  parts?: DeepPartial<ClaimData>;
  /** Its front matter, if that could be read. */
  matter?: FrontMatter;
  broken?: BrokenVersion;
}

/** Of the verdict only that it is a text. */
export const CLAIM_SCHEMA = claimSchema([]);

/** Reads a version of a claim file, which may have been written for an earlier version of the schema. */
export function factsOf(blob: Blob): Version {
  if (typeof blob === 'string') return { broken: UNREAD[blob] };
  if (blob.includes(0) && !hasByteOrderMark(blob)) return { broken: BINARY };
  const file = new VFile();
  const text = decode(blob, file);
  if (text === undefined) return { broken: { cause: 'encoding', detail: firstReason(file) } };
  return factsOfText(text, file);
}

const UNREAD: Record<'missing' | 'large', BrokenVersion> = {
  missing: {
    cause: 'missing',
    detail: 'The repository lacks the contents of this version: fetch the complete history',
  },
  large: { cause: 'large', detail: 'This version is larger than a fact-check can be' },
};
const BINARY: BrokenVersion = { cause: 'binary', detail: 'This version is not a text' };

/** UTF-16 has a zero next to each letter; it is a text in the wrong encoding. */
function hasByteOrderMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The lines with which git marks the two sides of a conflict, in their order. */
const MARKERS = [/^<{7} /, /^={7}\r?$/, /^>{7} /];

/**
 * Whether a text has the markers of a conflict. One pass: an expression for all three is cubic in the number of first markers.
 */
export function hasConflict(text: string): boolean {
  if (!text.includes('<<<<<<<')) return false;
  let found = 0;
  for (const line of text.split('\n')) if (MARKERS[found]?.test(line)) found += 1;
  return found === MARKERS.length;
}

function factsOfText(text: string, file: VFile): Version {
  file.value = text;
  if (hasConflict(text))
    return { broken: { cause: 'conflict', detail: 'This version contains the markers of a merge conflict' } };
  const matter = readFrontMatter(file);
  const isRead = matter?.data !== undefined && file.messages.length === 0;
  if (!matter || !isRead) return { broken: { cause: 'yaml', detail: firstReason(file) } };
  return { ...readFields(matter, file), matter };
}

/**
 * The mistakes that every version of Assay has refused, so that no build published the file. Other rules for values, such as
 * those for addresses and names, have become stricter: a file that breaks them may have been published before, and is compared.
 * A verdict is not among them either, because the scale of that day is not known.
 */
const ALWAYS_REFUSED: ReadonlySet<string> = new Set<RuleId>([
  'missing-field',
  'unknown-key',
  'wrong-type',
  'unknown-value',
  'empty-field',
  'impossible-date',
]);

function readFields(matter: FrontMatter, file: VFile): Version {
  const valid = checkSchema(file, CLAIM_SCHEMA, matter);
  const parts: DeepPartial<ClaimData> = valid ?? validParts(CLAIM_SCHEMA, matter.data) ?? {};
  if (valid) return { facts: { data: valid, body: matter.body }, parts };
  const broken = { cause: 'fields' as const, detail: firstReason(file) };
  const isRefused = file.messages.some(({ ruleId }) => ALWAYS_REFUSED.has(ruleId ?? ''));
  const isWhole = [parts.title, parts.claim, parts.verdict, parts.summary].every((part) => part !== undefined);
  return { ...(isWhole && !isRefused && { facts: { data: parts, body: matter.body } }), parts, broken };
}

function firstReason(file: VFile): string {
  return oneLine((file.messages.find(({ fatal }) => fatal) ?? file.messages[0])?.reason ?? '');
}
