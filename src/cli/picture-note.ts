import { codePoint } from '../text/code-point.ts';
import { inert } from '../text/inert.ts';

/** The most files that are named. */
const NAMED = 3;

/** Says which files have no share picture, and why; empty if all have one. */
export function pictureNote(files: readonly { path: string; character: string }[]): string {
  if (files.length === 0) return '';
  const named = files
    .slice(0, NAMED)
    .map(({ path, character }) => `  ${inert(path)}: ${inert(character)} (${codePoint(character)})`);
  const more = files.length > NAMED ? [`  and ${files.length - NAMED} more`] : [];
  const count = files.length === 1 ? '1 file has' : `${files.length} files have`;
  return [
    `${count} no share picture, because none of our typefaces has a character that it would show:`,
    ...named,
    ...more,
    '',
  ].join('\n');
}
