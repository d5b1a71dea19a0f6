import { BIDI_CONTROLS } from '../text/bidi.ts';
import { COMMENT_LIMIT } from './markdown.ts';

/** Inline code in Markdown: from a run of backticks to the next run of the same length. */
const CODE = /(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/gu;
const START = /^(?:#{3,4} | {0,2}- )/u;
const PLAIN = /^[\p{L}\p{N} .,:;()’→…-]*$/u;
/** Plain text that GitHub turns into links, images or structure. */
const ACTIVE = [
  // A line that turns its neighbours into a table or heading.
  /^[\s:-]+$/u,
  // Addresses: `www.evil.example`, and `evil.example` in the notification mail.
  /www\.|[\p{L}\p{N}]\.[\p{L}\p{N}]/iu,
  // References to issues, advisories and custom autolinks: `GH-1`, `CVE-2026-1`, `T123`.
  /\p{L}[-:’→]?\p{N}|GHSA-/iu,
  // Commits, by seven hexadecimal digits or more.
  /[\da-f]{7}/iu,
  // Emoji codes: `:tada:`.
  /:[\p{L}\p{N}\p{M}_+-]+:/u,
];
/** Bidirectional and other control characters: they have an effect even in code. Marks of direction move no other text. */
const CONTROL = new RegExp(String.raw`[\p{Cc}\u2028\u2029${BIDI_CONTROLS}]`, 'u');

/**
 * Whether a Markdown text is harmless: headings, lists, plain words and code. No HTML, links, images,
 * @names, issue numbers, commits or emoji codes. The text comes from a run that a contributor controls, so it is rejected rather
 * than repaired.
 */
export function isInert(markdown: string): boolean {
  return markdown.length <= COMMENT_LIMIT && markdown.split('\n').every(isInertLine);
}

function isInertLine(line: string): boolean {
  const whole = line.replace(CODE, 'code');
  const plain = line.replace(START, '').replace(CODE, 'code');
  return (
    !CONTROL.test(line) && PLAIN.test(plain) && !ACTIVE.some((pattern) => pattern.test(plain) || pattern.test(whole))
  );
}
