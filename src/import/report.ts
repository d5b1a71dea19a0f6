import { inert } from '../text/inert.ts';
import { shortenLine } from '../text/shorten.ts';
import type { Import } from './import-folder.ts';
import { keyOf, leavesOf } from './leaves.ts';
import type { MadeClaim } from './make-claim.ts';
import type { Mapping } from './mapping.ts';
import { placeOf } from './scope.ts';
import type { SourceFile } from './source-file.ts';
import type { SourceFolder } from './source-folder.ts';

/** What became of one file of theirs. */
export interface FileReport {
  path: string;
  /** What happened to it as a whole, and why. */
  lines: string[];
  /** Its values that did not come over, each with its key. */
  left: { key: string; value: string; onPurpose: boolean }[];
}

/** Says of every file of theirs what came over and what did not. */
export function reportOn(folder: SourceFolder, mapping: Mapping, result: Import): FileReport[] {
  const written = new Map(result.carried.map(({ claim, file }) => [claim.source.path, { claim, file }]));
  const refused = new Map(result.refused.map(({ claim, reasons }) => [claim.source.path, reasons]));
  const used = new Set(result.carried.flatMap(({ claim }) => [...claim.ledger.used]));
  const dropped = Map.groupBy(
    result.carried.flatMap(({ claim }) => claim.ledger.dropped),
    ({ place }) => place,
  );
  const files = [...folder.files.values()].map((file): FileReport => {
    const carried = written.get(file.path);
    const lines = carried
      ? writtenLines(carried.claim, carried.file.path)
      : otherLines(file, refused.get(file.path), used);
    return { path: file.path, lines, left: leftIn(file, mapping, used, dropped) };
  });
  const others = folder.others.map((path) => ({ path, lines: ['not read: not a Markdown file'], left: [] }));
  return [...files, ...others];
}

function writtenLines(claim: MadeClaim, path: string): string[] {
  if (claim.draftFor.length === 0) return [`written to ${path}`];
  return [`written to ${path} as a draft`, ...claim.draftFor.map((reason) => `draft because ${reason}`)];
}

function otherLines(file: SourceFile, reasons: string[] | undefined, used: ReadonlySet<string>): string[] {
  if (file.problems.length > 0) return file.problems.map((problem) => `not written: cannot be read: ${problem}`);
  if (reasons) return reasons.map((reason) => `not written: ${reason}`);
  const keys = leavesOf(file.data).filter((node) => used.has(placeOf(file, node)));
  if (keys.length === 0)
    return ['not imported: the mapping does not select it as a claim, and no written claim uses it'];
  return [`not a claim; keys used from it: ${[...new Set(keys.map((node) => keyOf(node.path)))].join(', ')}`];
}

function leftIn(
  file: SourceFile,
  mapping: Mapping,
  used: ReadonlySet<string>,
  dropped: ReadonlyMap<string, { what: string }[]>,
): FileReport['left'] {
  return leavesOf(file.data).flatMap((node) => {
    const place = placeOf(file, node);
    const onPurpose = mapping.leave.some((key) => `${keyOf(node.path)}.`.startsWith(`${key}.`));
    if (!used.has(place)) return [{ key: node.path, value: shortenLine(String(node.value), 80), onPurpose }];
    const missing = new Set((dropped.get(place) ?? []).map(({ what }) => what));
    return [...missing].map((value) => ({ key: node.path, value: shortenLine(value, 80), onPurpose: false }));
  });
}

/** The whole report as text: every file with what became of it. */
export function reportText(files: readonly FileReport[]): string {
  return files.map(fileText).join('\n');
}

function fileText({ path, lines, left }: FileReport): string {
  const values = left.map(({ key, value, onPurpose }) => `left${onPurpose ? ' on purpose' : ''}: ${key}: ${value}`);
  // What stands in a file of others must not move the cursor of a terminal.
  return [path, ...[...lines, ...values].map((line) => `  ${line}`)].map((line) => `${inert(line)}\n`).join('');
}

/** The figures of an import in a few lines. */
export function countText(files: readonly FileReport[], result: Import): string {
  const drafts = result.carried.filter(({ claim }) => claim.draftFor.length > 0).length;
  const left = files.flatMap((file) => file.left);
  const onPurpose = left.filter((value) => value.onPurpose).length;
  const claims = result.carried.length + result.refused.length;
  return [
    `${counted(files.length, 'file')} in the folder, ${claims} of them claims`,
    `${result.carried.length - drafts} written to be published, ${drafts} as drafts, ${result.refused.length} not written`,
    `${counted(left.length, 'value')} not imported, ${onPurpose} of them on purpose`,
    '',
  ].join('\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
