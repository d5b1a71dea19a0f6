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
}

type Entries = ReadonlyMap<string, Entry>;

/** An entry of a version, and the position of the step since which it is there. */
export interface Entry {
  correction: Correction;
  at: number;
}

/** A text that is the same for versions that say the same. */
export function keyOf({ verdict, claim, summary, corrections }: Stated): string {
  return [verdict, claim, summary, ...[...corrections.keys()].sort()].join('\n');
}

/** What each version says. `corrections` are those of the last. */
export function statedIn(steps: readonly Step[], corrections: readonly Correction[]): Stated[] {
  const lists = listsOf(steps, corrections);
  const positions = new Map<string, number>();
  const all: Stated[] = [];
  for (const [at, { commit, changes, sameVerdict }] of steps.entries()) {
    const last = all.at(-1) ?? { verdict: firstVerdict(steps), claim: 0, summary: 0, corrections: undefined };
    const same = changes.sameAs && all[positions.get(changes.sameAs.commit) ?? -1];
    const areKept = last.corrections && !changes.corrections;
    all.push({
      verdict: (changes.verdict ?? sameVerdict)?.to ?? last.verdict,
      claim: same?.claim ?? (changes.parts?.includes('claim') ? at : last.claim),
      summary: same?.summary ?? (changes.parts?.includes('summary') ? at : last.summary),
      corrections: areKept ? last.corrections : entriesIn(lists[at] ?? [], at, last.corrections),
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

function entriesIn(corrections: readonly Correction[], at: number, before: Entries | undefined): Entries {
  const entries = new Map<string, Entry>();
  for (const correction of corrections) {
    let key = keyAsRead(correction);
    while (entries.has(key)) key += ' again';
    entries.set(key, before?.get(key) ?? { correction, at });
  }
  return entries;
}
