import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { wordsFor } from '../i18n/index.ts';
import { sourceSchema } from '../model/claim.ts';
import { renderMarkdown } from './markdown.ts';

const sources = ['one', 'two'].map((id) =>
  sourceSchema.parse({ id, title: `Report ${id}`, publisher: 'Agency', published: '2031-03-04', stance: 'context' }),
);

function render(text: string, base = '/') {
  const file = new VFile({ path: 'claims/x.md' });
  const context = { sources, words: wordsFor('en'), base, topHeading: 2 as const, linesAbove: 0 };
  return { ...renderMarkdown(text, file, context), messages: file.messages.map(String) };
}

test('a citation is a numbered link to its source, and the source knows where it is cited', () => {
  const { html, citations } = render('## Found\n\nRock [@two, p. 3].\n');
  assert.match(html, /<a class="cite" id="cite-2-1" href="#source-2"[^>]*>\[2, p\. 3\]<\/a>/);
  assert.deepEqual(citations, [{ source: 1, id: 'cite-2-1', section: 'Found' }]);
});

test('several sources stand in one pair of brackets, and each has a note for the margin once', () => {
  const { html, citations } = render('A [@one; @two]. B [@one].\n');
  assert.deepEqual(
    citations.map(({ id }) => id),
    ['cite-1-1', 'cite-2-1', 'cite-1-2'],
  );
  assert.equal(html.match(/margin-note/g)?.length, 2);
});

test('an escaped bracket is text', () => {
  const { html, citations } = render('Write \\[@one] to cite.\n');
  assert.match(html, /Write \[@one\] to cite/);
  assert.deepEqual(citations, []);
});

test('a footnote leads to its note and back', () => {
  const { html } = render('Text[^1].\n\n[^1]: Note.\n');
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.match(html, new RegExp(`id="${target}"`));
  assert.equal(html.match(/href="#/g)?.length, 2);
});

test('headings have ids that no part of the page has, and go down one rank at a time', () => {
  const { html } = render('# Sources\n\n#### Deep\n\n## Sources\n');
  assert.deepEqual(
    [...html.matchAll(/<(h\d) id="([^"]+)"/g)].map(([, tag, id]) => `${tag} ${id}`),
    ['h2 sources-1', 'h3 deep', 'h2 sources-2'],
  );
});

test('links that leave are marked, those that stay get the base path', () => {
  const { html } = render('[out](https://a.example/) and [in](/claims/x/)', '/desk/');
  assert.match(html, /<a href="https:\/\/a\.example\/" class="external" rel="external noopener">/);
  assert.match(html, /<a href="\/desk\/claims\/x\/">/);
});

test('quotation marks and dashes stay as they were typed', () => {
  const typed = '"Straight" and ‘curly’ -- three --- dots ... “kept”';
  assert.ok(render(typed).html.replaceAll('&#x22;', '"').includes(typed));
});

test('nothing that an author writes can run', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html;base64,PHN2Zz4=)',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '[a]: javascript:alert(1)\n\n[a]',
    '`<script>`{onclick=alert(1)}',
    '| <b onclick=alert(1)>x</b> |\n| - |\n| y |',
  ];
  for (const payload of payloads) {
    const { html } = render(`Text.\n\n${payload}\n`);
    assert.doesNotMatch(html, /<script|<img[^>]*src|<b |href="\s*(?:javascript|data):/i, payload);
  }
});

test('a text without signs of GitHub Markdown reads the same with and without it', () => {
  const texts = [
    '- a\n- b\n\n  c\n1) d',
    'A\n===\n\nB\n---\n\n***\n\n> q\n> > r',
    '*a* **b** _c_ `d` \\* &amp; &copy; a\\\nb',
    '[a](b "c") [d][e] [f]\n\n[e]: /x\n[f]: /y',
    'a & b < c > d " e',
    '    code\n\n```js\nx\n```',
    'line one  \nline two',
    '1\\. not a list\n\n- [link](#a)',
    'a_b_c 2*3*4 snake_case',
    'émoji 😀 – — … « » “ ”',
  ];
  // A sign of it in a comment-free place switches the additions on: a trailing paragraph with a tilde.
  const tail = '\n\n~';
  for (const text of texts) {
    assert.equal(render(text + tail).html, `${render(text).html}\n<p>~</p>`, text);
  }
});
