import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingsOf } from './headings.ts';

test('the headings of a text are found, without elements and citations', () => {
  const cited =
    '<a class="cite" id="cite-1-1" href="#source-1">[1]</a><span class="margin-note" hidden>1 <q>No.</q></span>';
  const html = `<p>One</p><h2 id="what">What <em>was</em> said ${cited}</h2><h3 id="no">No</h3>\n<h2 id="a-b">A &#x26; B</h2><h2 id="footnote-label" lang="en" dir="ltr">Footnotes</h2>`;
  assert.deepEqual(headingsOf(html), [
    { id: 'what', html: 'What was said' },
    { id: 'a-b', html: 'A &#x26; B' },
    { id: 'footnote-label', lang: 'en', html: 'Footnotes' },
  ]);
});
