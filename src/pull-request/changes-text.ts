import {
  claimTextLines,
  newLines,
  problemLines,
  reinstatedLines,
  removedLines,
  renamedLines,
  unreadLines,
  verdictLines,
  visibilityLines,
  withdrawnLines,
} from './change-lines.ts';
import type { Changes } from './compare.ts';
import { code, count, fit, section } from './markdown.ts';
import type { Problem } from './problem.ts';
import { scaleItems } from './scale-lines.ts';

/** What changes are compared with. */
export interface Base {
  commit: string;
  /** The day of that commit, YYYY-MM-DD. */
  day: string;
  /** What is to be known of it; nothing where it is what one would think. */
  aside: string;
}

/** The changes in Markdown, for people who decide about them. Nothing in it but our own words is ever interpreted. */
export function changesText(changes: Changes, base: Base): string {
  const lines = [
    '### What this change does to verdicts',
    '',
    `${summary(changes)} Compared with ${code(base.commit.slice(0, 12))}${base.aside}.`,
    '',
    ...section('Verdicts that change', changes.verdicts, (pair) => verdictLines(pair, changes.today)),
    ...section('Checks that are withdrawn', changes.withdrawn, (pair) => withdrawnLines(pair, changes.today)),
    ...section('Withdrawn checks that are published anew', changes.reinstated, (pair) =>
      reinstatedLines(pair, changes.today),
    ),
    ...section('Claims whose wording changes', changes.claimTexts, claimTextLines),
    ...section('Published or taken back', changes.visibility, (pair) => visibilityLines(pair, changes.today, base.day)),
    ...section('New checks', changes.added, (entry) => newLines(entry, changes.today)),
    ...section('Removed checks', changes.removed, (entry) => removedLines(entry, changes.today)),
    ...section('New addresses', changes.renamed, (pair) => renamedLines(pair, changes.today)),
    ...section('Verdict scale', scaleItems(changes.scale), (lines) => lines),
    ...section('Checks that cannot be compared', changes.unread, unreadLines),
    ...section('Checks with other changes', changes.edited, ({ after }) => [code(after.slug)]),
    ...problemSections(changes.problems),
  ];
  return fit(lines);
}

function summary(changes: Changes): string {
  const { verdicts, withdrawn, reinstated, added, removed, claimTexts, visibility, renamed, scale, unread } = changes;
  const scaleChanges = scale.added.length + scale.removed.length + scale.changed.length;
  const parts = [
    { number: verdicts.length, noun: 'changed verdict' },
    { number: withdrawn.length, noun: 'withdrawn check' },
    { number: reinstated.length, noun: 'withdrawn check published anew', plural: 'withdrawn checks published anew' },
    { number: claimTexts.length, noun: 'changed claim' },
    { number: visibility.length, noun: 'check published or taken back', plural: 'checks published or taken back' },
    { number: added.length, noun: 'new check' },
    { number: removed.length, noun: 'removed check' },
    { number: renamed.length, noun: 'new address', plural: 'new addresses' },
    { number: scaleChanges, noun: 'change of the verdict scale', plural: 'changes of the verdict scale' },
    { number: Object.keys(scale.unread).length > 0 ? 1 : 0, noun: 'verdict scale that cannot be compared' },
    {
      number: unread.length,
      noun: 'check that cannot be compared',
      plural: 'checks that cannot be compared',
    },
  ].filter(({ number }) => number > 0);
  if (parts.length === 0) return 'Nothing: no verdict, no claim and no address changes.';
  return `${parts.map(({ number, noun, plural }) => (plural && number > 1 ? `${number} ${plural}` : count(number, noun))).join(', ')}.`;
}

function problemSections({ added, mended, removed, kept }: Changes['problems']): string[] {
  return [
    ...section(`${counted(added)} that this change adds`, gravestFirst(added), problemLines),
    ...section(`${counted(mended)} that this change mends`, gravestFirst(mended), problemLines),
    ...section(`${counted(removed)} that went away with a file`, withoutNotes(removed), (lines) => lines),
    ...section(
      `${counted(kept)} that ${kept.length === 1 ? 'was' : 'were'} there before`,
      withoutNotes(kept),
      (lines) => lines,
    ),
  ];
}

/** Notes are many, and not what this change is about where it neither adds nor mends them: they are only counted. */
function withoutNotes(problems: readonly Problem[]): string[][] {
  const grave = problems.filter(({ level }) => level !== 'note');
  const notes = problems.length - grave.length;
  return [...gravestFirst(grave).map(problemLines), ...(notes > 0 ? [[count(notes, 'note')]] : [])];
}

const LEVELS = ['error', 'warning', 'note'];

/** `1 error, 2 notes` */
function counted(problems: readonly Problem[]): string {
  const parts = LEVELS.flatMap((level) => {
    const number = problems.filter((problem) => problem.level === level).length;
    return number > 0 ? [count(number, level)] : [];
  });
  return parts.join(', ');
}

/** Errors, then warnings, then notes: a list that is cut loses what matters least. */
function gravestFirst(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
