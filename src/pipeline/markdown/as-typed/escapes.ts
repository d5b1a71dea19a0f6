import type { Root } from 'mdast';
import type { Report } from './candidate.ts';
import { foundIn, typedTexts } from './texts.ts';

/** A word with a backslash that looks like a file path, or like an arm of ¯\_(ツ)_/¯. */
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
  const escaped = [...word.matchAll(/\\(.?)/gsu)].map(([, character = '']) => character);
  const isEscape = (character: string) => character === '' || /[!-/:-@[-`{-~]/.test(character);
  if (/^(?:[A-Za-z]:|¯)\\/.test(word)) return escaped.some((character) => isEscape(character) && character !== '\\');
  if (!NAMES.test(word)) return false;
  return (
    escaped.some((character) => /\w/.test(character)) &&
    escaped.some((character) => character !== '' && isEscape(character))
  );
}

/** Folder names separated by backslashes. */
const NAMES = /^[\w.$~%\\-]+$/;
