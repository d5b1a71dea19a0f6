import type { Root } from 'mdast';
import { opening, type Report } from './candidate.ts';
import { bareTexts, foundIn, type TypedText } from './texts.ts';

/** Something that looks like Markdown but is not, so that it would be printed as typed. */
interface NearMiss {
  pattern: RegExp;
  /** It counts only at the start of a line. */
  startsLine?: boolean;
  /** `line` is the rest of the line, starting with what was found. */
  reason(found: string, line: string): string;
}

const NEAR_MISSES: readonly NearMiss[] = [
  {
    pattern: /^[ \t]*#{2,6}(?=[^\s#\\])/gm,
    startsLine: true,
    reason: (found) => `${raw(found)}, expected a space after it for a heading: \`${found} \``,
  },
  {
    pattern: /\][ \t]\((?=https?:|www\.|mailto:|\/\S|[\w./-]+\.(?:md|png|jpe?g|gif|webp|avif)\b|$)/g,
    reason: (found) => `${raw(found)}, expected no space between the two brackets of a link: \`[text](address)\``,
  },
  {
    pattern: /\)\[(?=https?:|www\.|$)/g,
    reason: (found) => `${raw(found)}, expected square brackets first: \`[text](address)\``,
  },
  {
    pattern: /(?<!\\)\]\((?!\s)[^()\n]*/g,
    reason: (found, line) =>
      /^\]\([^()]*\S\s+[^\s()"'][^()]*\)/.test(line)
        ? `${raw(found)}, expected an address without spaces: write each as \`%20\`, or rename the file`
        : `${raw(found)}, expected a link \`[text](address)\`; write a literal bracket as \`\\]\``,
  },
  {
    pattern: /(?<!\\)\]\[[^\]@^\s][^\]\n]*\]/g,
    reason: (found) =>
      `${raw(found)}, expected a line \`${found.slice(1)}: https://…\` below; write a literal bracket as \`\\]\``,
  },
  {
    pattern: /(?<!\\)!\[[^[\]\n]*\](?![([]|[ \t]\()/g,
    reason: (found) => `${raw(found)}, expected the file name of an image after it: \`${found}(picture.png)\``,
  },
  {
    pattern: /\^\[[^[\]\n]+\]/g,
    reason: (found) => `${raw(found)}, expected a named footnote, \`[^1]\`, and a line \`[^1]: …\` below the paragraph`,
  },
  {
    pattern: /(?<!\\)\[\^[^\]\s]*(?=\s|$)/gm,
    reason: (found) => `${raw(found)}, expected \`]\` after the name of the footnote: \`${found}]\``,
  },
  {
    pattern: /(?<![\\`\p{L}\p{N}])`+(?=[^\s`])|``+/gu,
    reason: () =>
      'Unexpected backtick, which is printed as typed; expected the same number of backticks where the code ends; write a backslash before a literal backtick',
  },
  {
    pattern: /(?<![\\~\s])~~(?![~\s])|(?<![\\~])~~(?=[^\s~])|(?<=[^\s~\\])~~(?!~)/g,
    reason: (found) => `${raw(found)}, expected \`~~\` on both sides of the struck-out text, without spaces inside`,
  },
  {
    pattern: /^[ \t]*\|.*\|[ \t]*$/gm,
    startsLine: true,
    reason: () =>
      'Unexpected lines with `|`, which are printed as typed; expected a table, with an empty line before it and `|---|---|` below its header row, with as many columns',
  },
  {
    pattern: /^[ \t]*•/gm,
    startsLine: true,
    reason: (found) => `${raw(found)}, expected \`- \` at the start of each item of a list`,
  },
  {
    pattern: /^[ \t]*-(?=\p{L})/gmu,
    startsLine: true,
    reason: (found) => `${raw(found)}, expected a space after it for a list: \`- \`; write a literal hyphen as \`\\-\``,
  },
  {
    pattern: /^[ \t]*\d{1,3}\)(?=\p{L})/gmu,
    startsLine: true,
    reason: (found) => `${raw(found)}, expected a space after it for a list: \`${found} \``,
  },
];

function raw(found: string): string {
  return `Unexpected \`${found}\`, which is printed as typed`;
}

/** Matches if there may be any near miss. Most texts have none. */
const MAY_MISS =
  /\*\*|__|~~|`|!\[|\^\[|\]\(|\][ \t]\(|\)\[|\]\[|\[\^|^[ \t>]*(?:#{2,6}[^\s#]|\||•|-\p{L}|\d{1,3}\)\p{L})/mu;

/** Reports near misses, each kind once in a paragraph. */
export function checkNearMisses(tree: Root, source: string, report: Report): void {
  if (!MAY_MISS.test(source)) return;
  const texts = bareTexts(tree, source);
  for (const { pattern, startsLine, reason } of NEAR_MISSES) {
    // The start of a line is checked for each text, because the markers of quotations and lists may precede it.
    if (!startsLine && source.search(pattern) === -1) continue;
    for (const text of texts) {
      const found = foundIn([text], pattern).find(({ offset }) => !startsLine || isLineStart(source, offset));
      if (found === undefined) continue;
      const written = found.written.trimStart();
      const offset = found.offset + found.written.length - written.length;
      report('ambiguous-markdown', reason(written, opening(source, offset, 200)), offset, written.length);
    }
  }
  for (const text of texts) checkStars(text, report);
}

function isLineStart(source: string, offset: number): boolean {
  return /(?:^|\n)[ \t>]*$/.test(source.slice(Math.max(0, offset - 100), offset));
}

/** Unmatched `**` or `__`. Between letters (`f**k`) or spaces (`2 ** 10`) they are ordinary characters. */
const STARS = /(?<![*\\])\*\*(?!\*)|(?<![\w\\])__(?=[^\s_])|(?<=[^\s_\\])__(?!\w)/g;

function checkStars({ written, start }: TypedText, report: Report): void {
  const found = [...written.matchAll(STARS)].filter(({ 0: mark, index }) => !isPlain(written, index, mark));
  const first = found[0];
  if (found.length < 2 || !first || found.every(({ index }) => /[\w)]/.test(written[index - 1] ?? ''))) return;
  const mark = first[0];
  const reason = `Unexpected \`${mark}\`, which is printed as typed; expected bold text without spaces inside \`${mark}…${mark}\`, next to a space or letter and not a bracket or quotation mark`;
  report('ambiguous-markdown', reason, start + first.index, mark.length);
}

function isPlain(written: string, index: number, mark: string): boolean {
  const before = written[index - 1] ?? ' ';
  const after = written[index + mark.length] ?? ' ';
  return /[a-z\d]/i.test(before) && /[a-z\d]/i.test(after);
}
