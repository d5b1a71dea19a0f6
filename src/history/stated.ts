import type { Correction } from '../model/claim.ts';
import { keyAsRead } from './as-read.ts';
import type { Step } from './step.ts';

/** What a version says, as far as a change of it must be recorded. */
export interface Stated {
  /** Absent if it never changed. */
  verdict: string | undefined;
  /** The positions of the steps in which the claim and the summary got their wording. */
  claim: number;
  summary: number;
  /** By what readers read. */
  corrections: Entries;
  /** Two versions with the same entries have the same number. */
  entriesId: number;
}

type Entries = ReadonlyMap<string, Entry>;

/** An entry of a version, and the position of the step since which it is there. */
export interface Entry {
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
  const positions = new Map<string, number>();
  const ids = new Map<string, number>();
  const all: Stated[] = [];
  for (const [at, { commit, changes, sameVerdict }] of steps.entries()) {
    const last = all.at(-1);
    const same = changes.sameAs && all[positions.get(changes.sameAs.commit) ?? -1];
    const entries = last && !changes.corrections ? last : withEntries(lists[at] ?? [], at, { last, ids });
    all.push({
      verdict: (changes.verdict ?? sameVerdict)?.to ?? (last ? last.verdict : firstVerdict(steps)),
      claim: same?.claim ?? (changes.parts?.includes('claim') ? at : (last?.claim ?? 0)),
      summary: same?.summary ?? (changes.parts?.includes('summary') ? at : (last?.summary ?? 0)),
      corrections: entries.corrections,
      entriesId: entries.entriesId,
    });
    if (commit !== undefined) positions.set(commit, at);
  }
  return all;
}

function firstVerdict(steps: readonly Step[]): string | undefined {
  const changes = steps.map(({ changes: { verdict }, sameVerdict }) => verdict ?? sameVerdict);
  return changes.find((change) => change !== undefined)?.from;
}

/** The corrections of each version, found by undoing the changes of later ones. */
function listsOf(steps: readonly Step[], corrections: readonly Correction[]): (readonly Correction[])[] {
  const lists: (readonly Correction[])[] = [];
  let list = corrections;
  for (const { changes } of [...steps].reverse()) {
    lists.push(list);
    if (!changes.corrections) continue;
    const { added, removed, changed } = changes.corrections;
    const newer = new Set([...added, ...changed.map(({ after }) => after)].map(keyAsRead));
    const older = [...removed, ...changed.map(({ before }) => before)];
    list = [...list.filter((one) => !newer.delete(keyAsRead(one))), ...older];
  }
  return lists.reverse();
}

function withEntries(
  list: readonly Correction[],
  at: number,
  { last, ids }: { last: Stated | undefined; ids: Map<string, number> },
): Pick<Stated, 'corrections' | 'entriesId'> {
  const corrections = new Map<string, Entry>();
  for (const correction of list) {
    let key = keyAsRead(correction);
    while (corrections.has(key)) key += ' again';
    corrections.set(key, last?.corrections.get(key) ?? { correction, at });
  }
  const all = [...corrections.keys()].sort().join('\n');
  const entriesId = ids.get(all) ?? ids.size;
  ids.set(all, entriesId);
  return { corrections, entriesId };
}
