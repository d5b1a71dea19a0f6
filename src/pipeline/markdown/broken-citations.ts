import type { VFile } from 'vfile';
import { nearest } from '../../text/nearest.ts';
import { addProblem, isFull, type Place } from '../report/report.ts';
import { contextOf } from './context.ts';

/** Returns a function for the place of a part of a text, which is computed only when needed. */
export type PlaceAt = (offset: number, length: number) => () => Place;

/** A citation in the source, with the backslashes and character references that make it text. */
export const WRITTEN = /(?<!\\)(\\*)(\[|&(?:#91|#x5b|lsqb|lbrack);)@[^[\]]*\]/gi;
/** An unclosed citation: the id, and a locator if there is one. */
const OPEN = /(?<!\\)\[@(?:\w(?:[\w.:-]*\w)?)?(?:,\s*(?:pp?|ch|sec|art|no|vol|fig|par|min)\.?\s*\d+(?:[-–]\d+)?)?/g;
/** A citation that contains other Markdown. */
const MIXED = /^\[@(?:(?!\n\s*\n)[^[\]]){0,300}\]/;
/** A bracket that would be a citation with an `@` before its first word. */
const BARE = /(?<!\\)\[(\w(?:[\w.:-]*\w)?)(?:,[^[\]]*)?\](?![[(])/g;

/** Reports citations that are not closed or contain other Markdown. They would be printed as typed. */
export function checkUnclosed(written: string, source: string, placeAt: PlaceAt, file: VFile): void {
  for (const { 0: open, index } of written.replace(WRITTEN, (all) => ' '.repeat(all.length)).matchAll(OPEN)) {
    const [mixed] = MIXED.exec(source.slice(index, index + 400)) ?? [];
    const reason = mixed
      ? malformed(mixed.replace(/\s+/g, ' '))
      : `Unclosed citation \`${open}\`, expected \`]\` after it`;
    addProblem(file, 'citation', reason, placeAt(index, (mixed ?? open).length)());
    countAsCited(open, file);
  }
}

/** Reports `[agency]`, which would be printed as typed, without a link to the source. */
export function checkBare(written: string, ids: ReadonlySet<string>, placeAt: PlaceAt, file: VFile): void {
  for (const { 0: found, 1: id = '', index } of written.matchAll(BARE)) {
    if (!ids.has(id)) continue;
    const reason = `Unexpected \`${found}\`, which names a source but does not cite it; did you mean \`[@${found.slice(1)}\`? If it is not a citation, write \`\\${found}\``;
    addProblem(file, 'citation', reason, placeAt(index, found.length)());
    countAsCited(`@${id}`, file);
  }
}

/** Counts the sources in a broken citation as cited, so that they are not reported as unused as well. */
export function countAsCited(text: string, file: VFile): void {
  const { context, citations } = contextOf(file);
  for (const [, id] of text.matchAll(/@(\w(?:[\w.:-]*\w)?)/g)) {
    const source = context.sources.findIndex((one) => one.id === id);
    if (source !== -1) citations.push({ source, id: '', section: '' });
  }
}

/** The ids that can be cited. */
export function idsOf(file: VFile): Set<string> {
  return new Set(
    contextOf(file)
      .context.sources.map(({ id }) => id)
      .filter((id) => id !== ''),
  );
}

/** The message about a citation that cannot be read. */
export function malformed(found: string): string {
  return `Unexpected citation \`${found}\`, expected \`[@id]\`, \`[@id, p. 3]\` or \`[@one; @two]\``;
}

/** Reports a citation of a source that is not listed. */
export function reportUndeclared(id: string, place: () => Place, file: VFile): void {
  if (isFull(file) || !contextOf(file).context.areSourcesKnown) return;
  const ids = [...idsOf(file)];
  // A claim without sources already has a message; one for each citation would not help.
  if (ids.length === 0 && file.path.startsWith('claims/')) return;
  const near = nearest(id, ids);
  const hint = near ? `did you mean \`${near}\`?` : listed(ids);
  addProblem(file, 'undeclared-source', `Unknown source \`${id}\` in a citation; ${hint}`, place());
  if (near) countAsCited(`@${near}`, file);
}

function listed(ids: string[]): string {
  if (ids.length === 0) return 'this file has no sources';
  return `add it under \`sources:\`, or cite one of ${ids.map((id) => `\`${id}\``).join(', ')}`;
}
