import {
  blockedLines,
  claimTextLines,
  newLines,
  problemLines,
  reinstatedLines,
  removedLines,
  renamedLines,
  unreadableLines,
  verdictLines,
  visibilityLines,
  withdrawnLines,
} from './change-lines.ts';
import type { Changes } from './compare.ts';
import type { Pair } from './fact-check.ts';
import { code, count, fit, section } from './markdown.ts';
import type { Problem } from './problem.ts';
import { scaleItems } from './scale-lines.ts';

/** The commit that changes are compared with. */
export interface Base {
  commit: string;
  /** The day of that commit, YYYY-MM-DD. */
  day: string;
  /** A remark about it, or empty. */
  remark: string;
}

/** The changes in Markdown, for reviewers. Only our own words are interpreted as Markdown. */
export function changesText(changes: Changes, base: Base): string {
  const withBlocks = (linesOf: (pair: Pair) => string[]) => (pair: Pair) => [
    ...linesOf(pair),
    ...[...new Set([pair.before.path, pair.after.path])].flatMap((path) => blockedLines(changes.refused.get(path))),
  ];
  const lines = [
    '### How this change affects verdicts',
    '',
    `${summary(changes)} Compared with ${code(base.commit.slice(0, 12))}${base.remark}.`,
    '',
    ...section(
      'Changed verdicts',
      changes.verdicts,
      withBlocks((pair) => verdictLines(pair, changes.today)),
    ),
    ...section(
      'Withdrawn fact-checks',
      changes.withdrawn,
      withBlocks((pair) => withdrawnLines(pair, changes.today)),
    ),
    ...section(
      'Reinstated fact-checks',
      changes.reinstated,
      withBlocks((pair) => reinstatedLines(pair, changes.today)),
    ),
    ...section('Changed claims', changes.claimTexts, withBlocks(claimTextLines)),
    ...section(
      'Published or unpublished',
      changes.visibility,
      withBlocks((pair) => visibilityLines(pair, changes.today, base.day)),
    ),
    ...section('New fact-checks', changes.added, (entry) => newLines(entry, changes.today)),
    ...section('Removed fact-checks', changes.removed, (entry) => [
      ...removedLines(entry, changes.today),
      ...blockedLines(changes.refused.get(entry.factCheck.path)),
    ]),
    ...section(
      'New addresses',
      changes.renamed,
      withBlocks((pair) => renamedLines(pair, changes.today)),
    ),
    ...section(
      'Verdict scale',
      [...blockedLines(changes.refused.get('site.yaml')).map((line) => [line]), ...scaleItems(changes.scale)],
      (lines) => lines,
    ),
    ...section('Fact-checks that cannot be compared', changes.unreadable, unreadableLines),
    ...section(
      'Fact-checks with other changes',
      changes.edited,
      withBlocks(({ after }) => [code(after.slug)]),
    ),
    ...problemSections(changes.problems),
  ];
  return fit(lines);
}

function summary(changes: Changes): string {
  const { verdicts, withdrawn, reinstated, added, removed, claimTexts, visibility, renamed, scale, unreadable } =
    changes;
  const scaleChanges = scale.added.length + scale.removed.length + scale.changed.length;
  const parts = [
    { number: verdicts.length, noun: 'changed verdict' },
    { number: withdrawn.length, noun: 'withdrawn fact-check' },
    { number: reinstated.length, noun: 'reinstated fact-check' },
    { number: claimTexts.length, noun: 'changed claim' },
    {
      number: visibility.length,
      noun: 'fact-check published or unpublished',
      plural: 'fact-checks published or unpublished',
    },
    { number: added.length, noun: 'new fact-check' },
    { number: removed.length, noun: 'removed fact-check' },
    { number: renamed.length, noun: 'new address', plural: 'new addresses' },
    { number: scaleChanges, noun: 'change to the verdict scale', plural: 'changes to the verdict scale' },
    {
      number: scale.unreadable.before || scale.unreadable.after ? 1 : 0,
      noun: 'verdict scale that cannot be compared',
    },
    {
      number: unreadable.length,
      noun: 'fact-check that cannot be compared',
      plural: 'fact-checks that cannot be compared',
    },
  ].filter(({ number }) => number > 0);
  if (parts.length === 0) return 'No changes to verdicts, claims or addresses.';
  return `${parts.map(({ number, noun, plural }) => (plural && number > 1 ? `${number} ${plural}` : count(number, noun))).join(', ')}.`;
}

function problemSections({ added, fixed, removed, kept }: Changes['problems']): string[] {
  return [
    ...section(`${counted(added)} added by this change`, mostSevereFirst(added), problemLines),
    ...section(`${counted(fixed)} fixed by this change`, mostSevereFirst(fixed), problemLines),
    ...section(`${counted(removed)} in removed files`, withoutNotes(removed), (lines) => lines),
    ...section(`${counted(kept)} from before this change`, withoutNotes(kept), (lines) => lines),
  ];
}

/** There can be many notes. Those that this change neither adds nor fixes are only counted. */
function withoutNotes(problems: readonly Problem[]): string[][] {
  const severe = problems.filter(({ level }) => level !== 'note');
  const notes = problems.length - severe.length;
  return [...mostSevereFirst(severe).map(problemLines), ...(notes > 0 ? [[count(notes, 'note')]] : [])];
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

/** Errors, then warnings, then notes: a truncated list keeps what matters most. */
function mostSevereFirst(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
