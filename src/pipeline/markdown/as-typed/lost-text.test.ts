import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { wordsFor } from '../../../i18n/index.ts';
import { randomNumbers } from '../../../testing/random.ts';
import { madeText } from '../../../testing/random-markdown.ts';
import { renderMarkdown } from '../markdown.ts';

/** Text that no page shows (addresses, labels, code languages) is in Cyrillic letters, and no other text is. */
const HIDDEN = /\p{sc=Cyrillic}/gu;

function render(text: string): { html: string; rules: string[] } {
  const sources = [{ id: 'жж', title: 'ж', kind: 'news' as const }];
  const context = {
    sources,
    areSourcesKnown: true,
    lang: 'en',
    words: wordsFor('en'),
    base: '/',
    url: 'https://desk.example/',
  };
  const file = new VFile({ path: 'claims/x.md' });
  const { html } = renderMarkdown(text, file, { ...context, topHeading: 2, linesAbove: 0 });
  return { html, rules: file.messages.map(({ ruleId }) => ruleId ?? '') };
}

const NAMED = /&(?:amp|lt|gt|quot|nbsp|copy|#60|#x[\dA-F]+);?/gi;
/** Letters and digits in order, with a space between digits that are not next to each other. */
function charactersOf(text: string): string {
  const kept = text
    .replace(HIDDEN, '')
    .replace(/https?:/g, '')
    .replace(NAMED, '&');
  const parts = kept.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return parts.reduce((all, part) => all + (/\p{N}$/u.test(all) && /^\p{N}/u.test(part) ? ' ' : '') + part, '');
}

/** What was typed, without the cross of a task, which is a box on the page, and without the names of pictures. */
function typed(text: string): string {
  return charactersOf(text.replace(/(?<=^[ \t>]*[-*+][ \t]+)\[x\](?=\s+\S)/gm, '').replace(/(?<=\(ж)\.png(?=\))/g, ''));
}

/** What readers see, including list numbers and alternative texts, without the notes and numbers of citations. */
function shown(html: string): string {
  const text = numbered(html)
    .replace(
      /<a class="cite".*?<\/a>|<span class="margin-note".*?<\/span>|<sup><a [^>]*data-footnote-ref.*?<\/sup>/gs,
      '',
    )
    .replace(/<h2 id="footnote-label">.*?<\/h2>|<a [^>]*data-footnote-backref.*?<\/a>/gs, '')
    .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<\/?(?:p|h\d|li|td|th|tr|ol|ul|blockquote|pre|br|hr|table|section)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '');
  return charactersOf(text.replace(/&#x26;/g, '&'));
}

/** Adds the numbers of lists, as a browser does. */
function numbered(html: string): string {
  const lists: (number | undefined)[] = [];
  return html.replace(/<section data-footnotes[\s\S]*$|<(\/?)(ol|ul|li)\b([^>]*)>/g, (tag, closes, name, rest) => {
    if (name === undefined) return tag;
    if (name !== 'li') {
      if (closes) lists.pop();
      else lists.push(name === 'ol' ? Number(/start="(\d+)"/.exec(rest)?.[1] ?? 1) : undefined);
      return tag;
    }
    const at = lists.length - 1;
    const number = lists[at];
    if (closes || number === undefined) return tag;
    const value = Number(/value="(\d+)"/.exec(rest)?.[1] ?? number);
    lists[at] = value + 1;
    return `${tag}${value} `;
  });
}

/** Footnotes are at the end of the page, wherever they were typed. */
function isShown(text: string, html: string): boolean {
  const [before, after] = [typed(text), shown(html)];
  if (before === after) return true;
  return html.includes('<section data-footnotes') && sorted(before) === sorted(after);
}

function sorted(text: string): string {
  return [...text.replaceAll(' ', '')].sort().join('');
}

test('every typed letter and digit is on the page, or a message says that it is not', () => {
  const random = randomNumbers(1);
  const lost: string[] = [];
  let unreported = 0;
  for (let n = 0; n < 2_500; n++) {
    const text = madeText(random);
    const { html, rules } = render(text);
    if (rules.some((rule) => rule !== 'skipped-heading')) continue;
    unreported += 1;
    if (!isShown(text, html)) lost.push(`${JSON.stringify(text)}: ${typed(text)}, shown: ${shown(html)}`);
  }
  assert.deepEqual(lost, []);
  // If nearly every text had a message, this would test nothing.
  assert.ok(unreported > 800, `${unreported} texts without a message`);
});
