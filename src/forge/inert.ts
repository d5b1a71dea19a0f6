import { COMMENT_LIMIT } from './markdown.ts';

/** Code as Markdown has it: from a run of backticks to the next run of the same length. */
const CODE = /(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/gu;
const START = /^(?:#{3,4} | {0,2}- )/u;
const PLAIN = /^[\p{L}\p{N} .,:;()’→…-]*$/u;
/** What a forge makes a link of without being asked, and the line that would make a table of its neighbours. */
const TRAP = /www\.|^[\s:-]+$/iu;

/**
 * Whether a Markdown text can do no more than be read: headings, lists, plain words and code. No HTML, no link, no picture,
 * no @name, no number of an issue. The text comes from a run that anybody may have meddled with, so it is judged, not mended.
 */
export function isInert(markdown: string): boolean {
  return markdown.length <= COMMENT_LIMIT && markdown.split('\n').every(isInertLine);
}

function isInertLine(line: string): boolean {
  const plain = line.replace(START, '').replace(CODE, 'code');
  return PLAIN.test(plain) && !TRAP.test(plain) && !TRAP.test(line.replace(CODE, 'code'));
}
