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
export function reportOn(folder: SourceFolder, mapping: Pick<Mapping, 'leave'>, result: Import): FileReport[] {
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
    const repairs = (file.repairs ?? []).map((repair) => `repaired: ${repair}`);
    return { path: file.path, lines: [...lines, ...repairs], leftOut: leftOutOf(file, mapping, used, dropped) };
  });
  const others = folder.others.map((path) => ({ path, lines: ['not read: not a Markdown file'], leftOut: [] }));
  return [...files, ...others];
}

function linesForWritten(claim: ConvertedClaim, path: string): string[] {
  const renamed = claim.wantedSlug === undefined ? [] : [`renamed because \`${claim.wantedSlug}\` is used twice`];
  if (claim.draftReasons.length === 0) return [`written to ${path}`, ...renamed];
  const reasons = claim.draftReasons.map((reason) => `draft because ${reason}`);
  return [`written to ${path} as a draft`, ...reasons, ...renamed];
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
  mapping: Pick<Mapping, 'leave'>,
  used: ReadonlySet<string>,
  dropped: ReadonlyMap<string, { what: string }[]>,
): FileReport['leftOut'] {
  return [...scalarsIn(file.data), ...(file.others ?? [])].flatMap((value) => {
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

/** The totals of an import, in three lines. `noun` is what was imported: a file in a folder, or a record in a file. */
export function countText(files: readonly FileReport[], result: Import, [noun, where] = ['file', 'folder']): string {
  const drafts = result.accepted.filter(({ claim }) => claim.draftReasons.length > 0).length;
  const leftOut = files.flatMap((file) => file.leftOut);
  const onPurpose = leftOut.filter((value) => value.onPurpose).length;
  const claims = result.accepted.length + result.rejected.length;
  return [
    `${counted(files.length, noun)} in the ${where}, ${claims} of them claims`,
    `${result.accepted.length - drafts} written to be published, ${drafts} as drafts, ${result.rejected.length} not written`,
    `${counted(leftOut.length, 'value')} left out, ${onPurpose} of them on purpose`,
    '',
  ].join('\n');
}

/**
 * The most frequent reasons why claims are drafts or were not written, each with a count. Labels without a verdict are among
 * them.
 */
export function reasonsText({ accepted, rejected }: Import): string {
  const reasons = [
    ...accepted.flatMap(({ claim }) => claim.draftReasons.map((reason) => `draft: ${reason}`)),
    ...rejected.flatMap((one) => one.reasons.slice(0, 1).map((reason) => `not written: ${shortenLine(reason, 120)}`)),
  ];
  const counts = [...Map.groupBy(reasons, (reason) => reason)].map(([reason, all]) => ({ reason, count: all.length }));
  const most = counts.sort((a, b) => b.count - a.count).slice(0, MOST_REASONS);
  const more = counts.length - most.length;
  const lines = most.map(({ reason, count }) => inert(`${count} × ${reason}`));
  return [...lines, ...(more > 0 ? [`${more} more reasons are in the report`] : [])]
    .map((line) => `${line}\n`)
    .join('');
}

const MOST_REASONS = 20;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
