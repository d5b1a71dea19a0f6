import type { Correction } from '../model/claim.ts';
import { newestFirst } from '../model/correction-order.ts';
import { daysBetween, TOLERANCE_DAYS } from './days-between.ts';
import type { Entry, Stated } from './stated.ts';
import type { Step } from './step.ts';

interface Judged {
  stated: Stated;
  /** The entries that readers have not seen. */
  news: readonly Entry[];
  step: Step;
  /** The version after it. */
  next: Step | undefined;
  /** The date of publication, if no version had another. */
  published: string | undefined;
}

/**
 * Whether another rule has certainly refused a version, so that readers have not seen it: it could not be read, or a new entry
 * has a date that is impossible, or names a verdict that did not change.
 */
export function isRefused({ stated, news, step, next, published = '' }: Judged): boolean {
  const until = next?.day ?? step.day;
  const isMisdated = ({ correction: { date } }: Entry) =>
    (isDay(published) && isDay(date) && date < published) || daysBetween(until, date) > TOLERANCE_DAYS;
  return step.isBroken === true || news.some((one) => isMisdated(one) || saysNothing(one, stated));
}

/** Only the year or the month may be known. */
function isDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}

/**
 * Whether an entry about the verdict names the one that came after it, or makes an older one do so (the rule
 * `correction-verdict`). The order of several entries of a day is not known, except that two are neighbours.
 */
function saysNothing({ correction: one }: Entry, { verdict, corrections }: Stated): boolean {
  if (one.kind !== 'verdict') return false;
  const all = newestFirst([...corrections.values()].map(({ correction }) => correction).filter(isOfVerdict));
  const onDay = (day: string) => all.filter(({ date }) => date === day);
  const namesSame = (other: Correction | undefined) =>
    other !== undefined && onDay(other.date).length === 1 && other.from === one.from;
  const sameDay = onDay(one.date);
  if (sameDay.length > 1) return sameDay.length === 2 && sameDay[0]?.from === sameDay[1]?.from;
  const at = all.indexOf(one);
  return (at === 0 ? verdict === one.from : namesSame(all[at - 1])) || namesSame(all[at + 1]);
}

function isOfVerdict({ kind }: Correction): boolean {
  return kind === 'verdict';
}
