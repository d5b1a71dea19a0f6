import type { ClaimData, Correction } from '../model/claim.ts';
import { readTheSame } from './as-read.ts';
import { openParts } from './covering.ts';
import { isRefused } from './refused.ts';
import { type Entry, keyOf, type Stated, statedIn } from './stated.ts';
import { changesRecorded, type RecordedPart, type Step } from './step.ts';

/** The last version that readers saw, and what came after it. */
export interface Unaccepted {
  base: Accepted;
  /** What the last version says. */
  stated: Stated;
  /** The positions of the steps after it that changed what must be recorded, without those that were undone. */
  pending: readonly number[];
  /** The entries that readers have not seen. */
  news: readonly Entry[];
  /** The parts that readers would see changed without an entry. */
  open: readonly RecordedPart[];
  /** The entries that readers would miss, or read differently. */
  lost: readonly Correction[];
}

/** A version that readers saw. */
interface Accepted {
  /** The position of the last step in which it said the same. */
  at: number;
  stated: Stated;
  /** The days on which readers got its entries, by their keys. */
  days: ReadonlyMap<string, string>;
  /** Entries that came before the change that they may tell of, and the day. */
  early?: { day: string; entries: readonly Entry[] };
}

/**
 * Follows a fact-check from its publication to its last version, and finds what keeps readers from seeing that. `corrections`
 * are its own, and `published` its date.
 *
 * No site is built with a version that the rules refuse. So readers see the first version and each later one that is accepted.
 * What is between two of them was never there: it needs no entry, and its entries are free. A version is accepted if it differs
 * from the one that readers saw last only in what its new entries tell, and has all entries of that one. If a desk publishes a
 * refused version all the same, a later entry repairs that.
 *
 * Within a day there is less to tell: what is accepted and undone on one day is as if it never was, the note of an entry can be
 * worded better on the day on which it came, and an entry can come earlier that day than its change.
 */
export function followAccepted(
  steps: readonly Step[],
  { corrections, published }: Pick<ClaimData, 'corrections' | 'published'>,
): Unaccepted | undefined {
  const [first, ...others] = statedIn(steps, corrections);
  if (!first) return undefined;
  const isMoved = steps.some(({ changes: { parts } }) => parts?.includes('published'));
  const follower = new Follower(steps, first, isMoved ? undefined : published);
  for (const stated of others) follower.add(stated);
  return follower.last;
}

const NOTHING = { pending: [], news: [], open: [], lost: [] };

class Follower {
  last: Unaccepted;
  readonly #steps: readonly Step[];
  readonly #published: string | undefined;
  #at = 0;
  /** What was pending in refused versions after the last accepted one, by what they say. */
  #refused = new Map<string, readonly number[]>();
  /** Accepted versions that were replaced, by what they say, and the days on which they were. */
  readonly #replaced = new Map<string, { base: Accepted; day: string }>();

  constructor(steps: readonly Step[], stated: Stated, published: string | undefined) {
    this.#steps = steps;
    this.#published = published;
    const days = daysOf(stated, steps[0]?.day ?? '', new Map());
    this.last = { base: { at: 0, stated, days }, stated, ...NOTHING };
  }

  add(stated: Stated): void {
    this.#at += 1;
    const step = this.#steps[this.#at] ?? { day: '', changes: {} };
    const base = withNewName(this.last.base, step);
    const key = keyOf(stated);
    const replaced = this.#replaced.get(key);
    if (step.isFree || key === keyOf(base.stated)) this.#accept({ ...base, stated, at: this.#at });
    else if (replaced?.day === step.day) this.#accept({ ...replaced.base, at: this.#at });
    else this.#judge({ stated, key, base, step });
  }

  #judge({ stated, key, base, step }: { stated: Stated; key: string; base: Accepted; step: Step }): void {
    const { day } = step;
    const before = this.last.pending;
    const pending = this.#refused.get(key) ?? (changesRecorded(step) ? [...before, this.#at] : before);
    const added = entriesOnlyIn(stated, base.stated);
    const [news, lost] = withoutReworded(
      added,
      entriesOnlyIn(base.stated, stated),
      (entry) => base.days.get(entry.key) === day,
    );
    const early = base.early?.day === day ? base.early.entries : [];
    const open = openParts({ steps: this.#steps, base: base.stated, stated, pending, news, early });
    const next = this.#steps[this.#at + 1];
    const isElsewhere = isRefused({ stated, news: added, step, next, published: this.#published });
    if (open.length > 0 || lost.length > 0 || isElsewhere) {
      this.#refused.set(key, pending);
      this.last = { base, stated, pending, news, open, lost: lost.map(({ correction }) => correction) };
      return;
    }
    this.#replaced.set(keyOf(base.stated), { base, day });
    this.#accept({
      at: this.#at,
      stated,
      days: daysOf(stated, day, base.days),
      ...(pending.length === 0 && { early: { day, entries: [...early, ...news] } }),
    });
  }

  #accept(base: Accepted): void {
    this.last = { base, stated: base.stated, ...NOTHING };
    if (this.#refused.size > 0) this.#refused = new Map();
  }
}

/** The days on which readers got the entries of a version that they see as of a day. */
function daysOf({ corrections }: Stated, day: string, before: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...corrections.keys()].map((key) => [key, before.get(key) ?? day]));
}

/** Without entries that only have another note, and came on the same day: readers need not be told, and they tell nothing new. */
function withoutReworded(
  news: readonly Entry[],
  lost: readonly Entry[],
  isOfDay: (entry: Entry) => boolean,
): [Entry[], Entry[]] {
  const open = [...news];
  const others = lost.filter((entry) => {
    const index = isOfDay(entry) ? open.findIndex((one) => hasOtherNote(one.correction, entry.correction)) : -1;
    if (index !== -1) open.splice(index, 1);
    return index === -1;
  });
  return [open, others];
}

/** The verdict that readers saw may get another id. */
function withNewName(base: Accepted, { sameVerdict }: Step): Accepted {
  if (!sameVerdict || base.stated.verdict !== sameVerdict.from) return base;
  return { ...base, stated: { ...base.stated, verdict: sameVerdict.to } };
}

function entriesOnlyIn({ corrections }: Stated, other: Stated): Entry[] {
  return [...corrections].flatMap(([key, entry]) => (other.corrections.has(key) ? [] : [entry]));
}

function hasOtherNote(one: Correction, other: Correction): boolean {
  return readTheSame({ ...one, note: '' }, { ...other, note: '' });
}
