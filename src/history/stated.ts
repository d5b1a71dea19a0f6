import type { Correction } from '../model/claim.ts';
import { keyAsRead } from './as-read.ts';
import type { Step } from './step.ts';

/** What a version says, as far as a change of it must be recorded. */
export interface Stated {
  /** Absent if it never changed, as are the digests of the wordings. */
  verdict: string | undefined;
  claim: string | undefined;
  summary: string | undefined;
  /** By what readers read. */
  corrections: Entries;
  /** Two versions with the same entries have the same number. */
  entriesId: number;
}

type Entries = ReadonlyMap<string, Entry>;

/** An entry of a version, and the position of the step since which it is there. */
export interface Entry {
  /** The same for entries in which readers read the same. */
  key: string;
  correction: Correction;
  at: number;
}

/** A text that is the same for versions that say the same. */
export function keyOf({ verdict, claim, summary, entriesId }: Stated): string {
  return [verdict, claim, summary, entriesId].join(' ');
}

/** What each version says. `corrections` are those of the last. */
export function statedIn(steps: readonly Step[], corrections: readonly Correction[]): Stated[] {
  const lists = listsOf(steps, corrections);
  const ids = new Map<string, number>();
  const all: Stated[] = [];
  for (const [at, { changes, sameVerdict }] of steps.entries()) {
    const last = all.at(-1) ?? firstOf(steps);
    const isSame = at > 0 && !changes.corrections;
    const { corrections, entriesId } = isSame ? last : withEntries(lists[at] ?? [], at, { last, ids });
    all.push({
      verdict: (changes.verdict ?? sameVerdict)?.to ?? last.verdict,
      claim: changes.wording?.claim?.to ?? last.claim,
      summary: changes.wording?.summary?.to ?? last.summary,
      corrections,
      entriesId,
    });
  }
  return all;
}

/** What the first version says, as far as later ones tell. */
function firstOf(steps: readonly Step[]): Stated {
  const first = (changeIn: (step: Step) => { from: string } | undefined) =>
    steps.map(changeIn).find((change) => change !== undefined)?.from;
  return {
    verdict: first(({ changes: { verdict }, sameVerdict }) => verdict ?? sameVerdict),
    claim: first(({ changes: { wording } }) => wording?.claim),
    summary: first(({ changes: { wording } }) => wording?.summary),
    corrections: new Map(),
    entriesId: -1,
  };
}

/** The corrections of each version, found by undoing the changes of later ones. */
function listsOf(steps: readonly Step[], corrections: readonly Correction[]): (readonly Correction[])[] {
  const lists: (readonly Correction[])[] = [];
  let list = corrections;
  for (const { changes } of [...steps].reverse()) {
    lists.push(list);
    if (!changes.corrections) continue;
    const { added, removed, changed } = changes.corrections;
    const newer = [...added, ...changed.map(({ after }) => after)].map(keyAsRead);
    const older = [...removed, ...changed.map(({ before }) => before)];
    list = [...list.filter((one) => !isTakenFrom(newer, keyAsRead(one))), ...older];
  }
  return lists.reverse();
}

/** Takes a text out of a list that may have it several times. */
function isTakenFrom(texts: string[], text: string): boolean {
  const at = texts.indexOf(text);
  if (at !== -1) texts.splice(at, 1);
  return at !== -1;
}

function withEntries(
  list: readonly Correction[],
  at: number,
  { last, ids }: { last: Stated; ids: Map<string, number> },
): Pick<Stated, 'corrections' | 'entriesId'> {
  const corrections = new Map<string, Entry>();
  for (const correction of list) {
    let key = keyAsRead(correction);
    while (corrections.has(key)) key += ' again';
    corrections.set(key, last.corrections.get(key) ?? { key, correction, at });
  }
  const all = [...corrections.keys()].sort().join('\n');
  const entriesId = ids.get(all) ?? ids.size;
  ids.set(all, entriesId);
  return { corrections, entriesId };
}
