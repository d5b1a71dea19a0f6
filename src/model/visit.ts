import { isWebAddress } from './fields.ts';

/** The file in the content folder with the result of the last visit of each address: a JSON object on each line, sorted. */
export const VISITS = 'sources.jsonl';

/**
 * What was found at an address. `gone` only after several failed visits in a row; until then, a failed visit is `unclear`, as
 * is one that proves nothing.
 */
export const OUTCOMES = ['live', 'moved', 'blocked', 'gone', 'unclear'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const QUOTE_RESULTS = ['yes', 'no', 'not read'] as const;
export type QuoteResult = (typeof QUOTE_RESULTS)[number];

/** The result of the last visit of an address. */
export interface Visit {
  address: string;
  outcome: Outcome;
  /** The day of the visit. */
  checked: string;
  /** The day of the first of the failed visits in a row, and their number. */
  since?: string;
  failures?: number;
  /** What happened, in a few words: `404`, `redirects to the front page`. */
  reason?: string;
  /** Where a permanent redirect leads. */
  movedTo?: string;
  /** Whether all quotes from the page are on it. */
  quote?: QuoteResult;
  /** A copy in the Wayback Machine that no file names yet. */
  capture?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ORDER = ['address', 'outcome', 'since', 'failures', 'checked', 'reason', 'movedTo', 'quote', 'capture'] as const;

/** The line of a visit. Its keys are always in the same order. */
export function visitLine(visit: Visit): string {
  return JSON.stringify(Object.fromEntries(ORDER.map((key) => [key, visit[key]])));
}

/** Reads a line; undefined if it is not one that `visitLine` writes. */
function readVisit(line: string): Visit | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isVisit(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isVisit(value: unknown): value is Visit {
  if (typeof value !== 'object' || value === null) return false;
  const { address, outcome, checked, since, failures, quote, reason, movedTo, capture } = value as Record<
    string,
    unknown
  >;
  return (
    typeof address === 'string' &&
    isWebAddress(address) &&
    OUTCOMES.includes(outcome as Outcome) &&
    isDay(checked) &&
    (since === undefined ? outcome !== 'gone' : isDay(since)) &&
    (failures === undefined || Number.isSafeInteger(failures)) &&
    (quote === undefined || QUOTE_RESULTS.includes(quote as QuoteResult)) &&
    [reason, movedTo, capture].every((text) => text === undefined || typeof text === 'string')
  );
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value));
}

/** A line that does not count. Lines are counted from 1. */
export interface IgnoredLine {
  number: number;
  text: string;
  /** It cannot be read, or the visit is of a day that has not come yet: it would win against all visits until then. */
  why: 'damaged' | 'future';
}

/** The visits in a text by address. A merge can leave two lines with the same address: the later visit counts. */
export function readVisits(text: string, today: string): { visits: Map<string, Visit>; ignored: IgnoredLine[] } {
  const visits = new Map<string, Visit>();
  const ignored: IgnoredLine[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const visit = readVisit(line);
    const why = !visit ? 'damaged' : visit.checked > today || (visit.since ?? '') > today ? 'future' : undefined;
    if (why !== undefined) ignored.push({ number: index + 1, text: line, why });
    else if (visit && (visits.get(visit.address)?.checked ?? '') <= visit.checked) visits.set(visit.address, visit);
  }
  return { visits, ignored };
}

/** The text of a file with these visits. */
export function visitsText(visits: Iterable<Visit>): string {
  const sorted = [...visits].sort((a, b) => (a.address < b.address ? -1 : Number(a.address > b.address)));
  return sorted.map((visit) => `${visitLine(visit)}\n`).join('');
}
