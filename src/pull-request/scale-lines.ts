import type { Verdict } from '../model/verdicts.ts';
import type { Changes } from './compare.ts';
import { code, codes } from './markdown.ts';
import { cause, type Problem } from './problem.ts';

/** Changes to the verdict scale: a line for each verdict, with its details below. */
export function scaleItems({ added, removed, changed, unreadable }: Changes['scale']): string[][] {
  return [
    ...unreadableItems(unreadable),
    ...added.map((verdict) => [`New: ${code(verdict.id)}`, ...KEYS.flatMap((key) => detail(key, verdict))]),
    ...removed.map((verdict) => [`Removed: ${code(verdict.id)}`, ...KEYS.flatMap((key) => detail(key, verdict))]),
    ...changed.map(({ before, after }) => [
      `Changed: ${code(after.id)}`,
      ...KEYS.flatMap((key) => (plain(before[key]) === plain(after[key]) ? [] : [change(key, before, after)])),
    ]),
  ];
}

function unreadableItems({ before, after }: Changes['scale']['unreadable']): string[][] {
  const lines = [...sideLine('Before', before), ...sideLine('After', after)];
  return lines.length > 0
    ? [[`The scale cannot be compared, because ${code('site.yaml')} has an error.`, ...lines]]
    : [];
}

function sideLine(side: string, error: Problem | undefined): string[] {
  return error ? [`${side}: ${cause(error)}`] : [];
}

const KEYS = ['label', 'rating', 'definition', 'tone', 'mark', 'formerly'] as const;
type Key = (typeof KEYS)[number];

function detail(key: Key, verdict: Verdict): string[] {
  return verdict[key] === undefined ? [] : [`${key}: ${code(plain(verdict[key]))}`];
}

function change(key: Key, before: Verdict, after: Verdict): string {
  const [earlier, later] = codes(plain(before[key]), plain(after[key]));
  return `${key}: ${earlier} → ${later}`;
}

function plain(value: Verdict[Key]): string {
  if (value === undefined) return 'none';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
