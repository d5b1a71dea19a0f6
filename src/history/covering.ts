import { daysBetween, TOLERANCE_DAYS } from './days-between.ts';
import type { Entry, Stated } from './stated.ts';
import { changesPart, RECORDED, type RecordedPart, type Step } from './step.ts';

/** A version, the one that readers saw before, and what came between. */
interface Hop {
  steps: readonly Step[];
  base: Stated;
  stated: Stated;
  /** The positions of the steps between that changed what must be recorded. */
  pending: readonly number[];
  /** The entries that readers have not seen. */
  news: readonly Entry[];
  /** Those that readers have seen, but earlier on the day of the version, and before the change that they tell of. */
  early: readonly Entry[];
}

/** The parts that readers would see changed without an entry that says so. */
export function openParts(hop: Hop): RecordedPart[] {
  return RECORDED.filter((part) => hop.base[part] !== hop.stated[part] && !isCovered(part, hop));
}

function isCovered(part: RecordedPart, hop: Hop): boolean {
  const isOfPart = (at: number) => isPartOf(hop, at, part);
  const [first = 0, last = 0] = [hop.pending.find(isOfPart), hop.pending.findLast(isOfPart)];
  // The verdict that readers know needs an entry that names it; any entry about a version covers its wording.
  if (part === 'verdict')
    return hop.news.some((one) => namesVerdict(one, hop.base.verdict) && (one.at <= last || isSince(first, one, hop)));
  return [...hop.news, ...hop.early].some((one) => one.at <= last || isAbout(last, one, hop));
}

function isPartOf({ steps }: Hop, at: number, part: RecordedPart): boolean {
  const step = steps[at];
  return step !== undefined && changesPart(step, part);
}

/** Whether an entry tells that the fact-check had a verdict before. */
export function namesVerdict({ correction: { kind, from } }: Entry, verdict: string | undefined): boolean {
  return (kind === 'verdict' || kind === 'withdrawal') && from === verdict;
}

/** Whether an entry that came after a change may be about it. Its date may be that of another time zone. */
function isSince(change: number, { correction: { date } }: Entry, { steps }: Hop): boolean {
  return daysBetween(steps[change]?.day ?? '', date) >= -TOLERANCE_DAYS;
}

/** The same, and it is not about something else: it came alone, or it has the date of the change. */
function isAbout(change: number, entry: Entry, hop: Hop): boolean {
  const added = hop.steps[entry.at];
  const isAlone = added !== undefined && !needsEntry(added, entry, hop);
  const days = daysBetween(hop.steps[change]?.day ?? '', entry.correction.date);
  return isSince(change, entry, hop) && (isAlone || days <= TOLERANCE_DAYS);
}

/**
 * Whether the entry may be about what changed with it. A change of the verdict has an entry of its own, and what was taken back
 * since needs none.
 */
function needsEntry(step: Step, { correction: { kind } }: Entry, { base, stated }: Hop): boolean {
  const isOfVerdict = kind === 'verdict' || kind === 'withdrawal';
  const changed = RECORDED.filter((part) => changesPart(step, part) && base[part] !== stated[part]);
  return changed.some((part) => part !== 'verdict' || isOfVerdict);
}
