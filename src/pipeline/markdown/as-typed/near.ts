import type { Root } from 'mdast';
import { opening, type Say } from './judge.ts';
import { bareTexts, foundIn, type TypedText } from './texts.ts';

/** What looks like Markdown and is not quite: it would be printed as it is. */
interface NearMiss {
  pattern: RegExp;
  /** It counts at the start of a line only. */
  startsLine?: boolean;
  /** `line` is the rest of the line, from where it was found. */
  reason(found: string, line: string): string;
}

const NEAR_MISSES: readonly NearMiss[] = [
  {
    pattern: /^[ \t]*#{2,6}(?=[^\s#\\])/gm,
    startsLine: true,
    reason: (found) => `${raw(found)}, expected a space behind it for a heading: \`${found} \``,
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
        ? `${raw(found)}, expected an address without spaces: write \`%20\` for each of them, or rename the file`
        : `${raw(found)}, expected a link \`[text](address)\`; a bracket that begins no link is written \`\\]\``,
  },
  {
    pattern: /(?<!\\)\]\[[^\]@^\s][^\]\n]*\]/g,
    reason: (found) =>
      `${raw(found)}, expected a line \`${found.slice(1)}: https://…\` below; a bracket that begins no link is written \`\\]\``,
  },
  {
    pattern: /(?<!\\)!\[[^[\]\n]*\](?![([]|[ \t]\()/g,
    reason: (found) => `${raw(found)}, expected the name of a picture behind it: \`${found}(picture.png)\``,
  },
  {
    pattern: /\^\[[^[\]\n]+\]/g,
    reason: (found) =>
      `${raw(found)}, expected a footnote with a name, \`[^1]\`, and below the paragraph a line \`[^1]: …\``,
  },
  {
    pattern: /(?<!\\)\[\^[^\]\s]*(?=\s|$)/gm,
    reason: (found) => `${raw(found)}, expected \`]\` behind the name of the footnote: \`${found}]\``,
  },
  {
    pattern: /(?<![\\`\p{L}\p{N}])`+(?=[^\s`])|``+/gu,
    reason: () =>
      'Unexpected backtick, which is printed as it is; expected as many again where the code ends; write a backslash before each for the sign',
  },
  {
    pattern: /(?<![\\~\s])~~(?![~\s])|(?<![\\~])~~(?=[^\s~])|(?<=[^\s~\\])~~(?!~)/g,
    reason: (found) => `${raw(found)}, expected \`~~\` on both sides of what is struck out, without spaces inside`,
  },
  {
    pattern: /^[ \t]*\|.*\|[ \t]*$/gm,
    startsLine: true,
    reason: () =>
      'Unexpected lines `|`, printed as they are; expected a table: an empty line before it, and `|---|---|` below its head, with as many columns',
  },
  {
    pattern: /^[ \t]*•/gm,
    startsLine: true,
    reason: (found) => `${raw(found)}, expected \`- \` at the start of each item of a list`,
  },
  {
    pattern: /^[ \t]*-(?=\p{L})/gmu,
    startsLine: true,
    reason: (found) => `${raw(found)}, expected a space behind it for a list: \`- \`; write \`\\-\` for the sign`,
  },
  {
    pattern: /^[ \t]*\d{1,3}\)(?=\p{L})/gmu,
    startsLine: true,
    reason: (found) => `${raw(found)}, expected a space behind it for a list: \`${found} \``,
  },
];

function raw(found: string): string {
  return `Unexpected \`${found}\`, which is printed as it is`;
}

/** Any of them, and most texts have none. */
const MAY_MISS =
  /\*\*|__|~~|`|!\[|\^\[|\]\(|\][ \t]\(|\)\[|\]\[|\[\^|^[ \t>]*(?:#{2,6}[^\s#]|\||•|-\p{L}|\d{1,3}\)\p{L})/mu;

/** Reports what is nearly Markdown, once for each kind and paragraph. */
export function judgeNearMisses(tree: Root, source: string, say: Say): void {
  if (!MAY_MISS.test(source)) return;
  const texts = bareTexts(tree, source);
  for (const { pattern, startsLine, reason } of NEAR_MISSES) {
    // Where a line begins is judged text by text: quotations and lists stand before it.
    if (!startsLine && source.search(pattern) === -1) continue;
    for (const text of texts) {
      const found = foundIn([text], pattern).find(({ offset }) => !startsLine || isLineStart(source, offset));
      if (found === undefined) continue;
      const written = found.written.trimStart();
      const offset = found.offset + found.written.length - written.length;
      say('doubtful-markdown', reason(written, opening(source, offset, 200)), offset, written.length);
    }
  }
  for (const text of texts) judgeStars(text, say);
}

function isLineStart(source: string, offset: number): boolean {
  return /(?:^|\n)[ \t>]*$/.test(source.slice(Math.max(0, offset - 100), offset));
}

/** Two stars or underscores that began or ended nothing. Between two letters (`f**k`), or spaces (`2 ** 10`), they are no mark. */
const STARS = /(?<![*\\])\*\*(?!\*)|(?<![\w\\])__(?=[^\s_])|(?<=[^\s_\\])__(?!\w)/g;

function judgeStars({ written, start }: TypedText, say: Say): void {
  const found = [...written.matchAll(STARS)].filter(({ 0: mark, index }) => !isPlain(written, index, mark));
  const first = found[0];
  if (found.length < 2 || !first || found.every(({ index }) => /[\w)]/.test(written[index - 1] ?? ''))) return;
  const mark = first[0];
  const reason = `Unexpected \`${mark}\`, which is printed as it is; expected bold text without spaces inside of \`${mark}…${mark}\`, and beside it a space or a letter rather than a bracket or quotation mark`;
  say('doubtful-markdown', reason, start + first.index, mark.length);
}

function isPlain(written: string, index: number, mark: string): boolean {
  const before = written[index - 1] ?? ' ';
  const after = written[index + mark.length] ?? ' ';
  return /[a-z\d]/i.test(before) && /[a-z\d]/i.test(after);
}
