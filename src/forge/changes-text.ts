import {
  claimTextLines,
  newLines,
  problemLines,
  removedLines,
  renamedLines,
  uncomparableLines,
  verdictLines,
  visibilityLines,
} from './change-lines.ts';
import type { Changes } from './compare.ts';
import { code, count, fit, section } from './markdown.ts';
import { scaleItems } from './scale-lines.ts';
import type { Problem } from './side.ts';

/** What changes are compared with. */
export interface Base {
  commit: string;
  /** The day of that commit, YYYY-MM-DD. */
  day: string;
}

/** The changes in Markdown, for people who decide about them. Nothing in it but our own words is ever interpreted. */
export function changesText(changes: Changes, base: Base): string {
  const lines = [
    '### What this change does to verdicts',
    '',
    `${summary(changes)} Compared with ${code(base.commit.slice(0, 12))}.`,
    '',
    ...section('Verdicts that change', changes.verdicts, (pair) => verdictLines(pair, changes.today)),
    ...section('Claims whose wording changes', changes.claimTexts, claimTextLines),
    ...section('Published or taken back', changes.visibility, (pair) => visibilityLines(pair, changes.today, base.day)),
    ...section('New checks', changes.added, (entry) => newLines(entry, changes.today)),
    ...section('Removed checks', changes.removed, (entry) => removedLines(entry, changes.today)),
    ...section('New addresses', changes.renamed, (pair) => renamedLines(pair, changes.today)),
    ...section('Verdict scale', scaleItems(changes.scale), (lines) => lines),
    ...section('Checks that cannot be compared', uncomparableLines(changes), (line) => [line]),
    ...section('Checks with other changes', changes.edited, ({ after }) => [code(after.slug)]),
    ...problemSections(changes.problems),
  ];
  return fit(lines);
}

function summary({ verdicts, added, removed, claimTexts, visibility, renamed, scale, ...rest }: Changes): string {
  const scaleChanges = scale.added.length + scale.removed.length + scale.changed.length;
  const parts = [
    { number: verdicts.length, noun: 'changed verdict' },
    { number: claimTexts.length, noun: 'changed claim' },
    { number: visibility.length, noun: 'check published or taken back', plural: 'checks published or taken back' },
    { number: added.length, noun: 'new check' },
    { number: removed.length, noun: 'removed check' },
    { number: renamed.length, noun: 'new address', plural: 'new addresses' },
    { number: scaleChanges, noun: 'change of the verdict scale', plural: 'changes of the verdict scale' },
    {
      number: rest.broken.length + rest.mended.length,
      noun: 'check that cannot be compared',
      plural: 'checks that cannot be compared',
    },
  ].filter(({ number }) => number > 0);
  if (parts.length === 0) return 'Nothing: no verdict, no claim and no address changes.';
  return `${parts.map(({ number, noun, plural }) => (plural && number > 1 ? `${number} ${plural}` : count(number, noun))).join(', ')}.`;
}

function problemSections({ added, gone, kept }: Changes['problems']): string[] {
  // Notes that were there before are many, and not what this change is about: they are only counted.
  const [grave, notes] = [kept.filter(({ level }) => level !== 'note'), kept.filter(({ level }) => level === 'note')];
  const old = [...gravestFirst(grave).map(problemLines), ...(notes.length > 0 ? [[count(notes.length, 'note')]] : [])];
  return [
    ...section(`${count(added.length, 'problem')} that this change adds`, gravestFirst(added), problemLines),
    ...section(`${count(gone.length, 'problem')} that this change mends`, gravestFirst(gone), problemLines),
    ...section(
      `${count(kept.length, 'problem')} that ${kept.length === 1 ? 'was' : 'were'} there before`,
      old,
      (lines) => lines,
    ),
  ];
}

/** Errors, then warnings, then notes: a list that is cut loses what matters least. */
function gravestFirst(problems: readonly Problem[]): Problem[] {
  const order = ['error', 'warning', 'note'];
  return [...problems].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}
