import { BIDI_CONTROLS } from '../text/bidi.ts';
import { COMMENT_LIMIT } from './markdown.ts';

/** Code as Markdown has it: from a run of backticks to the next run of the same length. */
const CODE = /(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/gu;
const START = /^(?:#{3,4} | {0,2}- )/u;
const PLAIN = /^[\p{L}\p{N} .,:;()’→…-]*$/u;
/** What a forge makes something of without being asked, as patterns of plain words. */
const TRAPS = [
  // A line that would make a table or a heading of its neighbours.
  /^[\s:-]+$/u,
  // Addresses: `www.evil.example`, and `evil.example` in the mail that tells of the comment.
  /www\.|[\p{L}\p{N}]\.[\p{L}\p{N}]/iu,
  // Numbers of issues, advisories and whatever a repository has given a prefix: `GH-1`, `CVE-2026-1`, `T123`.
  /\p{L}[-:’→]?\p{N}|GHSA-/iu,
  // Commits, by seven figures or more.
  /[\da-f]{7}/iu,
  // Pictures by their names: `:tada:`.
  /:[\p{L}\p{N}\p{M}_+-]+:/u,
];
/** Letters that turn the direction of what follows them, and what moves a cursor: they mean something in code as well. */
const UNSEEN = new RegExp(String.raw`[\p{Cc}\u061c\u2028\u2029${BIDI_CONTROLS}]`, 'u');

/**
 * Whether a Markdown text can do no more than be read: headings, lists, plain words and code. No HTML, no link, no picture,
 * no @name, no number of an issue, no commit, no name of a small picture. The text comes from a run that anybody may have meddled with, so it is judged, not mended.
 */
export function isInert(markdown: string): boolean {
  return markdown.length <= COMMENT_LIMIT && markdown.split('\n').every(isInertLine);
}

function isInertLine(line: string): boolean {
  const whole = line.replace(CODE, 'code');
  const plain = line.replace(START, '').replace(CODE, 'code');
  return !UNSEEN.test(line) && PLAIN.test(plain) && !TRAPS.some((trap) => trap.test(plain) || trap.test(whole));
}
