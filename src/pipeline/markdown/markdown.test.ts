import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../../testing/rendered.ts';

test('a footnote links to its note and back', () => {
  const { html } = render('Text[^1].\n\n[^1]: Note.\n');
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.match(html, new RegExp(`id="${target}"`));
  assert.equal(html.match(/href="#/g)?.length, 2);
});

test('headings have unique ids and go down one level at a time', () => {
  const { html } = render('# Sources\n\n#### Deep\n\n## Sources\n');
  assert.deepEqual(
    [...html.matchAll(/<(h\d) id="([^"]+)"/g)].map(([, tag, id]) => `${tag} ${id}`),
    ['h2 sources-1', 'h3 deep', 'h2 sources-2'],
  );
});

test('external links are marked, and internal links get the base path', () => {
  const { html } = render('[out](https://a.example/) and [in](/claims/x/)', '/desk/');
  assert.match(html, /<a href="https:\/\/a\.example\/" class="external" rel="external noopener">/);
  assert.match(html, /<a href="\/desk\/claims\/x\/">/);
});

test('quotation marks and dashes are kept as typed', () => {
  const typed = '"Straight" and ‘curly’ -- three --- dots ... “kept”';
  assert.ok(render(typed).html.replaceAll('&#x22;', '"').includes(typed));
});

test('no text can run as code', () => {
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
    '<svg onload=alert(1)>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '[x](&#106;avascript:alert(1))',
    '[x](java&#9;script:alert(1))',
    '[x](<java\\script:alert(1)>)',
    '[x](vbscript:msgbox)',
    '[x](https://a.example/ "\\" onmouseover=alert(1) x=\\"")',
    '[x](https://a.example/"onclick="alert(1))',
    '```"><script>alert(1)</script>\nx\n```',
    '[^1]\n\n[^1]: <script>alert(1)</script>',
    '## <img src=x onerror=alert(1)>',
    '[@one, "><script>alert(1)</script>]',
    '[@one, p. 1" onclick="alert(1)]',
    '<style>body{display:none}</style>',
    '<base href="https://evil.example/">',
  ];
  for (const payload of payloads) {
    const { html } = render(`Text.\n\n${payload}\n`);
    const tags = html.replace(/"[^"]*"/g, '""');
    assert.doesNotMatch(tags, /<(?:script|style|svg|iframe|base|b)\b|\son\w+\s*=[^<]*>/i, payload);
    assert.doesNotMatch(html, /<img[^>]*src|(?:href|src)="\s*(?:java\s*script|data|vbscript):/i, payload);
  }
});

test('a task list may have a tab or a line end in its boxes', () => {
  for (const text of ['- [ ] a', '- [x] a', '- [\t] a', '- [\n  ] a'])
    assert.match(render(text).html, /checkbox/, text);
});

test('a table is in a named box that scrolls and can have keyboard focus', () => {
  const { html } = render('| a | b |\n| - | -: |\n| [@one] | c |\n');
  assert.match(html, /^<div class="scroll" role="region" aria-label="Table" tabindex="0"><table>/);
  assert.match(html, /<\/table><\/div>$/);
  assert.match(html, /id="cite-1-1"/);
});

test('a heading never takes the id of a source, a citation or another heading', () => {
  const { html } = render('[@one]\n\n## Source 1\n\n## Cite 1 1\n\n## 🦀\n\n## 🦀\n\n## Section\n\n## Main\n');
  const ids = [...html.matchAll(/<h\d id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, ['section-source-1', 'section-cite-1-1', 'section', 'section-1', 'section-2', 'main-1']);
});

test('a text below a heading of the page starts with level 3, and no level is below 6', () => {
  const { html } = render('# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f\n', '/', 3);
  assert.deepEqual(html.match(/<h\d/g), ['<h3', '<h3', '<h4', '<h5', '<h6', '<h6']);
});
