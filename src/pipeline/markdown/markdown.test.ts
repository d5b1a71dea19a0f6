import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { wordsFor } from '../../i18n/index.ts';
import { sourceSchema } from '../../model/claim.ts';
import { placeOf } from '../report/report.ts';
import { renderMarkdown } from './markdown.ts';

const REPORT = { publisher: 'Agency', published: '2031-03-04', stance: 'context' };
const QUOTED = { quote: `${'Fueron dos vuelos '.repeat(9)}más`, quoteLang: 'es' };
const sources = [
  { id: 'one', title: 'Report one', ...REPORT },
  { id: 'two', title: 'Report two', ...REPORT },
  { id: 'quoted', title: 'Report three', ...REPORT, ...QUOTED },
].map((source) => sourceSchema.parse(source));

function render(text: string, base = '/', topHeading: 2 | 3 = 2, idPrefix = '') {
  const file = new VFile({ path: 'claims/x.md' });
  const context = {
    sources,
    areSourcesKnown: true,
    words: wordsFor('en'),
    base,
    url: 'https://desk.example/',
    topHeading,
    linesAbove: 0,
    idPrefix,
  };
  return { ...renderMarkdown(text, file, context), messages: file.messages.map(placed) };
}

/** A message with where it starts and ends. */
function placed(message: VFile['messages'][number]): string {
  const { line, column, end } = placeOf(message) ?? {};
  return `${line}:${column}-${end?.line}:${end?.column}: ${message.reason}`;
}

test('a citation is a numbered link to its source, and the source lists where it is cited', () => {
  const { html, citations } = render('## Found\n\nRock [@two, p. 3].\n');
  assert.match(html, /<a class="cite" id="cite-2-1" href="#source-2"[^>]*>\[2, p\. 3\]<\/a>/);
  assert.deepEqual(citations, [{ source: 1, id: 'cite-2-1', section: 'Found' }]);
});

test('one pair of brackets may cite several sources, and each source has one margin note', () => {
  const { html, citations } = render('A [@one; @two]. B [@one].\n');
  assert.deepEqual(
    citations.map(({ id }) => id),
    ['cite-1-1', 'cite-2-1', 'cite-1-2'],
  );
  assert.equal(html.match(/margin-note/g)?.length, 2);
});

test('a citation directly after another is marked', () => {
  const { html } = render('A [@one; @two] [@one]. B [@two].\n');
  assert.deepEqual(
    [...html.matchAll(/<a class="cite" id="([^"]+)"([^>]*)>/g)].map(([, id, rest]) => [
      id,
      rest?.includes('data-next'),
    ]),
    [
      ['cite-1-1', false],
      ['cite-2-1', true],
      ['cite-1-2', true],
      ['cite-2-2', false],
    ],
  );
});

test('an escaped bracket is text', () => {
  const { html, citations } = render('Write \\[@one] to cite.\n');
  assert.match(html, /Write \[@one\] to cite/);
  assert.deepEqual(citations, []);
});

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

/** Unusual CommonMark, without the markers of GitHub's extensions. */
const PLAIN = [
  '',
  '   \n\n',
  '- a\n- b\n\n  c\n1) d',
  '- [link](#a)\n- [ref]\n- []\n\n[ref]: /x',
  '1. one\n   - two\n\n     three\n2. four',
  '1\\. not a list\n\n+ [link](#a)',
  '* * *\n\n- - -\n\n_____',
  'A\n===\n\nB\n---\n\n***\n\n> q\n> > r',
  'a\n-\nb\n=',
  '# a #\n\n####### no\n\n#no',
  '> lazy\ncontinued\n\n> - a\n> - b',
  '*a* **b** _c_ `d` \\* &amp; &copy; a\\\nb',
  '***both*** **a*b*c** _a __b__ c_',
  'a_b_c 2*3*4 snake_case __init__',
  '**bold**text** and *open',
  '“*quoted*” and (**bold**).',
  '[a](/b "c") [d][e] [f]\n\n[e]: /x\n[f]: /y',
  '[a](</b c>) [a](/b\\)c) [a](/b (c))',
  '[a] [a][] ![a]\n\n[a]: /x "title\nover two lines"',
  '[not a link] [nor](this one) [nor] (this)',
  '[a [nested] b](/x) [x](y',
  'a & b < c > d " e \' f',
  '1 < 2 and 3 > 2 &lt;b&gt; &#42;x&#42; &nosuch;',
  '    code\n\n```js\nx\n```',
  '```\nnever closed\n\n# still code',
  '`` a`b `` and `` ` `` and `open',
  '\tcode\n\n  not code\n\n- a\n\n\tb',
  'line one  \nline two\\\nline three',
  'trailing spaces   \n\n\n\nand gaps',
  'émoji 😀 – — … « » “ ”',
  'numbers: 10:30, 3.14, 1-0, 50 %, $5, #1',
  'ftp://a.example/ and http and www and a.b',
  'He wrote: "x"... -- and --- and \'y\'',
  'e\u0301 and \u00a0 and \u200b and \u2028',
  '\\[@one] and \\# and \\> and \\`',
  '[@one] and [@two, p. 3; @one]',
  '## Heading [@one]\n\n- [@two]\n\n> [@one]',
  'A\n\n- - a\n- + b\n  * c',
  'مرحبا *بالعالم* [رابط](/x)',
  '日本**語**の*強調*、「**引用**」です',
  '<!',
  '* a\n*\n* b',
];

test('texts without the markers of GitHub’s extensions render the same with and without them', () => {
  // Two tildes switch the extensions on. In their own paragraph they change nothing else.
  for (const text of PLAIN) {
    const { html } = render(text);
    assert.equal(render(`~~\n\n${text}`).html, html === '' ? '<p>~~</p>' : `<p>~~</p>\n${html}`, text);
  }
});

test('texts without links render the same with and without the plugins for links', () => {
  for (const text of [
    'A [@one] b [c] [d] (e)',
    '# f\n\n[g]\n(h)',
    '> i\n\n- j [@two, p. 3]',
    '[k\\]: l',
    '`m` **n**',
    '&lt;b>',
  ])
    assert.equal(render(`\\<\n\n${text}`).html, `<p>&#x3C;</p>\n${render(text).html}`, text);
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

test('the margin note names the source and is next to its first citation only', () => {
  const { html } = render('A [@two]. B [@two].\n');
  const note = '2 Agency · 4 March 2031';
  assert.match(
    html,
    new RegExp(`\\[2\\]</a><span class="margin-note"[^>]*>${note}</span>\\. B <a[^>]*>\\[2\\]</a>\\.`),
  );
});

test('the margin note of a source with a quotation has the quotation and the publisher', () => {
  const { html } = render('A [@quoted].\n');
  const quote = `${'Fueron dos vuelos '.repeat(7)}Fueron dos…`;
  assert.match(html, new RegExp(`>3 <q lang="es" dir="auto">${quote}</q> Agency</span>\\.`));
});

test('a citation in a footnote counts like any other', () => {
  const { html, citations } = render('A[^n] [@one].\n\n[^n]: See [@one, p. 2].\n');
  assert.deepEqual(
    citations.map(({ id }) => id),
    ['cite-1-1', 'cite-1-2'],
  );
  assert.equal(new Set(html.match(/ id="[^"]+"/g)).size, html.match(/ id="/g)?.length);
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

test('a citation may span lines, also in a quotation', () => {
  const { html, messages } = render(
    'A [@one,\np. 4] b [@one;\n@two] c [@two, p. 3, second\nparagraph].\n\n> D [@one,\n> p. 5]\n',
  );
  assert.deepEqual(messages, []);
  assert.deepEqual(
    [...html.matchAll(/role="doc-noteref"[^>]*>([^<]*)</g)].map(([, shown]) => shown),
    ['[1, p. 4]', '[1]', '[2]', '[2, p. 3, second paragraph]', '[1, p. 5]'],
  );
});

test('citations and footnote references in the text of a link are moved after it', () => {
  const typed =
    '## [A [@one]](/a)\n\n*[b **[@one]**](/b)*, [c [@two; @one] d][r] and [e[^1]](/e).\n\n[r]: /r\n\n[^1]: [f [@two]](/f)\n';
  const { html, citations } = render(typed);
  let depth = 0;
  for (const [tag] of html.matchAll(/<\/?a[ >]/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    assert.ok(depth <= 1, html);
  }
  assert.equal(citations.length, 5);
  assert.match(html, /<a href="\/a">A<\/a> <a class="cite"/);
  assert.match(html, /<a href="\/e">e<\/a><sup><a /);
});

test('a link whose only text is a citation is an error', () => {
  const { html, messages } = render('So [[@one]](https://a.example/).');
  assert.match(messages.join(), /1:4-1:\d+: Unexpected citation as the whole text of a link/);
  assert.doesNotMatch(html, /a\.example/);
});

test('several texts on a page have different ids, and each links to its own footnotes', () => {
  const { html } = render('## B\n\nA [@one][^1].\n\n[^1]: Note.\n', '/', 3, 'event-1-');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.ok(
    ids.every((id) => id?.startsWith('event-1-')),
    ids.join(),
  );
  for (const [, target] of html.matchAll(/href="#(?!source)([^"]+)"/g)) assert.ok(ids.includes(target), target);
  assert.match(html, /aria-describedby="event-1-footnote-label"/);
});
