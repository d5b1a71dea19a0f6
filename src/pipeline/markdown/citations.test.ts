import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../../testing/rendered.ts';

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
