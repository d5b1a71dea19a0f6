import { inert } from '../text/inert.ts';
import { shortenLine } from '../text/shorten.ts';
import type { ConvertedClaim } from './convert-claim.ts';
import type { Import } from './import-folder.ts';
import type { Mapping } from './mapping.ts';
import type { SourceFile, SourceFolder } from './source-files.ts';
import { keyOf, placeOf, scalarsIn } from './source-values.ts';

/** The report on one file of the old site. */
export interface FileReport {
  path: string;
  /** What happened to the file, and why. */
  lines: string[];
  /** Values that were not imported. */
  leftOut: { key: string; value: string; onPurpose: boolean }[];
}

/** Reports for every file what was imported and what was not. */
export function reportOn(folder: SourceFolder, mapping: Mapping, result: Import): FileReport[] {
  const accepted = new Map(result.accepted.map((one) => [one.claim.source.path, one]));
  const rejected = new Map(result.rejected.map(({ claim, reasons }) => [claim.source.path, reasons]));
  const used = new Set(result.accepted.flatMap(({ claim }) => [...claim.usage.used]));
  const dropped = Map.groupBy(
    result.accepted.flatMap(({ claim }) => claim.usage.dropped),
    ({ place }) => place,
  );
  const files = [...folder.files.values()].map((file): FileReport => {
    const written = accepted.get(file.path);
    const lines = written
      ? linesForWritten(written.claim, written.file.path)
      : linesForOthers(file, rejected.get(file.path), used);
    return { path: file.path, lines, leftOut: leftOutOf(file, mapping, used, dropped) };
  });
  const others = folder.others.map((path) => ({ path, lines: ['not read: not a Markdown file'], leftOut: [] }));
  return [...files, ...others];
}

function linesForWritten(claim: ConvertedClaim, path: string): string[] {
  if (claim.draftReasons.length === 0) return [`written to ${path}`];
  return [`written to ${path} as a draft`, ...claim.draftReasons.map((reason) => `draft because ${reason}`)];
}

function linesForOthers(file: SourceFile, reasons: string[] | undefined, used: ReadonlySet<string>): string[] {
  if (file.problems.length > 0) return file.problems.map((problem) => `not written: cannot be read: ${problem}`);
  if (reasons) return reasons.map((reason) => `not written: ${reason}`);
  const keys = scalarsIn(file.data).filter((value) => used.has(placeOf(file, value)));
  if (keys.length === 0)
    return ['not imported: the mapping does not select it as a claim, and no written claim uses it'];
  return [`not a claim; keys used from it: ${[...new Set(keys.map((value) => keyOf(value.path)))].join(', ')}`];
}

function leftOutOf(
  file: SourceFile,
  mapping: Mapping,
  used: ReadonlySet<string>,
  dropped: ReadonlyMap<string, { what: string }[]>,
): FileReport['leftOut'] {
  return scalarsIn(file.data).flatMap((value) => {
    const place = placeOf(file, value);
    const onPurpose = mapping.leave.some((key) => `${keyOf(value.path)}.`.startsWith(`${key}.`));
    if (!used.has(place)) return [{ key: value.path, value: shortenLine(String(value.value), 80), onPurpose }];
    const parts = new Set((dropped.get(place) ?? []).map(({ what }) => what));
    return [...parts].map((part) => ({ key: value.path, value: shortenLine(part, 80), onPurpose: false }));
  });
}

/** The report on all files as text. */
export function reportText(files: readonly FileReport[]): string {
  return files.map(fileText).join('\n');
}

function fileText({ path, lines, leftOut }: FileReport): string {
  const values = leftOut.map(
    ({ key, value, onPurpose }) => `left out${onPurpose ? ' on purpose' : ''}: ${key}: ${value}`,
  );
  // Values must not control a terminal.
  return [path, ...[...lines, ...values].map((line) => `  ${line}`)].map((line) => `${inert(line)}\n`).join('');
}

/** The totals of an import, in three lines. */
export function countText(files: readonly FileReport[], result: Import): string {
  const drafts = result.accepted.filter(({ claim }) => claim.draftReasons.length > 0).length;
  const leftOut = files.flatMap((file) => file.leftOut);
  const onPurpose = leftOut.filter((value) => value.onPurpose).length;
  const claims = result.accepted.length + result.rejected.length;
  return [
    `${counted(files.length, 'file')} in the folder, ${claims} of them claims`,
    `${result.accepted.length - drafts} written to be published, ${drafts} as drafts, ${result.rejected.length} not written`,
    `${counted(leftOut.length, 'value')} left out, ${onPurpose} of them on purpose`,
    '',
  ].join('\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
