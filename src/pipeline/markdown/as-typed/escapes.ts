import type { Root } from 'mdast';
import type { Report } from './candidate.ts';
import { foundIn, typedTexts } from './texts.ts';

/** A word with a backslash in it that looks like the path of a file, or like an arm of ¯\_(ツ)_/¯. */
const PATH = /(?<![^\s(“„«"'])(?:[A-Za-z]:|¯)?[^\s\\]*\\\S*/g;

/** Reports backslashes that Markdown removes from a file path: `C:\_reports` would be shown as `C:_reports`. */
export function checkEscapes(tree: Root, source: string, report: Report): void {
  if (!/(?:[A-Za-z]:|¯)\\|\\[A-Za-z\d]/.test(source)) return;
  for (const { written, offset } of foundIn(typedTexts(tree, source), PATH, losesBackslash)) {
    const reason = `Unexpected backslash in \`${written}\`, which is not shown before a symbol; write \`${written.replaceAll('\\', '\\\\')}\``;
    report('lost-text', reason, offset, written.length);
  }
}

function losesBackslash(word: string): boolean {
  const after = [...word.matchAll(/\\(.?)/gsu)].map(([, sign = '']) => sign);
  const isTaken = (sign: string) => sign === '' || /[!-/:-@[-`{-~]/.test(sign);
  if (/^(?:[A-Za-z]:|¯)\\/.test(word)) return after.some((sign) => isTaken(sign) && sign !== '\\');
  if (!NAMES.test(word)) return false;
  return after.some((sign) => /\w/.test(sign)) && after.some((sign) => sign !== '' && isTaken(sign));
}

/** Names of folders, with backslashes between them. */
const NAMES = /^[\w.$~%\\-]+$/;
