import type { Rule } from './rule.ts';
import { changedSite } from './valid-folder.ts';

/** The most characters of a short text. More of them would push what readers came for off the first screen. */
export const LONGEST_SHORT_TEXT = 1_000;

/** What a short text may not contain, by element. */
const REFUSED: readonly [RegExp, string][] = [
  [/<h[1-6][ >]/, 'heading'],
  [/<img /, 'image'],
  [/<table/, 'table'],
  [/<blockquote/, 'quotation'],
  [/<pre/, 'code block'],
  [/<hr/, 'line'],
  [/<section/, 'footnote'],
  [/<input/, 'task list'],
];

/** The first thing in the HTML of a short text that it may not contain; undefined if there is none. */
export function notShort(html: string): string | undefined {
  return REFUSED.find(([element]) => element.test(html))?.[1];
}

const introduced = (...lines: string[]) =>
  changedSite(
    '  name: The desk\n',
    [
      '  name: The desk',
      'home:',
      '  introduction: |',
      ...lines.map((line) => (line === '' ? '' : `    ${line}`)),
      '',
    ].join('\n'),
  );

/** Rules about the texts of `site.yaml`, which are on the home page and at the end of every page. */
export const OF_SITE = {
  'short-text': {
    level: 'error',
    demands: `The introduction of the home page and the text of the footer must be short: at most ${LONGEST_SHORT_TEXT} characters, in paragraphs and lists, with links, bold and italic text. They are above or below what readers came for.`,
    fix: 'Write the rest on a page in `pages`, and link to it.',
    fails: introduced('## Who we are', '', 'We check what is said in town.'),
    passes: introduced('We check what is said in town. [How we work](/methodology/)'),
  },
} satisfies Record<string, Rule>;
