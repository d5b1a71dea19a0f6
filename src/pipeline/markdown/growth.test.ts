import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { wordsFor } from '../../i18n/index.ts';
import { stepsOf } from '../../testing/steps.ts';
import { renderMarkdown } from './markdown.ts';

const SOURCES = ['one', 'two'].map((id) => ({ id, title: id, kind: 'news' as const }));

function render(text: string): void {
  const context = { sources: SOURCES, areSourcesKnown: true, lang: 'en', words: wordsFor('en'), base: '/', url: '' };
  const file = new VFile({ path: 'claims/x.md' });
  renderMarkdown(text, file, { ...context, topHeading: 2, linesAbove: 0 });
  assert.ok(
    !file.messages.some(({ ruleId }) => ruleId === 'too-large' && !isOfMessages(file)),
    file.messages[0]?.reason,
  );
}

/** Whether the only limit exceeded is that on messages. */
function isOfMessages(file: VFile): boolean {
  return file.messages.some(({ reason }) => reason.startsWith('More than 100 errors'));
}

const blocks = (piece: string, count: number, together = 40) =>
  Array.from({ length: count / together }, () => piece.repeat(together)).join('\n\n');

/** Texts of any size. The largest in this test are within the limits. */
const GROWING: Readonly<Record<string, (size: number) => string>> = {
  words: (size) => blocks('word ', size * 10),
  'bidirectional control characters': (size) => '\u2067'.repeat(size * 10),
  'closed bidirectional control characters': (size) => '\u2067a\u2069'.repeat(size * 10),
  'cells of a table': (size) => `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(size / 2)}`,
  'cells beyond the header': (size) => `|a|b|\n|-|-|\n${'|a|b|c|\n'.repeat(size / 2)}`,
  footnotes: (size) => Array.from({ length: size / 4 }, (_, n) => `A[^${n}].\n\n[^${n}]: B.\n\n`).join(''),
  'footnotes with the same name': (size) => `[^a]\n\n${'[^a]: B.\n\n'.repeat(size / 4)}`,
  citations: (size) => blocks('[@one, p. 3] ', size),
  'citations in links': (size) => blocks('[a [@one]](/a) ', size / 2, 20),
  'citations of undeclared sources': (size) => blocks('[@none] ', size),
  'citations without brackets': (size) => blocks('@one ', size),
  'addresses followed by punctuation': (size) => blocks('https://a.example/x。 ', size),
  definitions: (size) => Array.from({ length: size / 2 }, (_, n) => `[a${n}]: /x`).join('\n\n'),
  'definitions with the same name': (size) => '[a]: /x\n\n'.repeat(size / 2),
  'numbered lists': (size) => '2019. a\n\nb\n\n'.repeat(size / 2),
  'lists with one item': (size) => '* a\n\nb\n\n'.repeat(size / 2),
  quotations: (size) => 'a\n> 5 b\n\n'.repeat(size / 2),
  headings: (size) => '# 5 a\n\n'.repeat(size / 4),
  'lines below headings': (size) => 'a\n=\n\n'.repeat(size / 4),
  code: (size) => '    a\n\nb\n\n'.repeat(size / 2),
  'asterisks in formulas': (size) => blocks('3*4*5 ', size, 20),
  'backslashes in paths': (size) => blocks('C:\\_a ', size, 20),
  'malformed links': (size) => blocks('[a] (https://a.example/) ', size / 2, 20),
  'bold text next to punctuation': (size) => blocks('**「a」**b ', size, 4),
  html: (size) => '\\<b\n\n<b>\n\n'.repeat(size / 16),
};

/**
 * The most that twice the size may take; quadratic time would be 4. remark-rehype searches for each row and footnote in all
 * others, which takes little of the time within the limits.
 */
const DOUBLED = 3;

for (const [name, make] of Object.entries(GROWING))
  test(`rendering takes linear time: ${name}`, async () => {
    // What is loaded once is not counted.
    render(make(400));
    const steps = [];
    for (const size of [400, 800]) steps.push(await stepsOf(() => render(make(size))));
    const [half = 1, whole = 1] = steps;
    assert.ok(whole / half < DOUBLED, `${half} steps for half, ${whole} for the whole`);
  });
