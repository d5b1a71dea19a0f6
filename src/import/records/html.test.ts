import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownFrom, plainFromHtml } from './html.ts';

const PLAIN: [html: string, plain: string, repairs: string[]][] = [
  ['First line<br>second line', 'First line second line', ['removed HTML']],
  ['<p>One.</p><p>Two.</p>', 'One. Two.', ['removed HTML']],
  ['<ul><li>One</li><li>T<b>w</b>o</li></ul>', 'One Two', ['removed HTML']],
  ['<script>alert(1)</script>Claim two', 'Claim two', ['removed HTML', 'left out a script']],
  [
    'A<style>p {}</style><iframe>x</iframe><img> b',
    'A b',
    ['removed HTML', 'left out a style sheet', 'left out a frame', 'left out an image'],
  ],
  ['<b hidden>x</b>y<noscript>z</noscript>', 'y', ['removed HTML', 'left out a text that browsers do not show']],
  ['mail <bob@example.org> & co', 'mail <bob@example.org> & co', []],
  [
    '<i>mail</i> <Bob@example.org> & co, <https://a.example/>',
    'mail <Bob@example.org> & co, <https://a.example/>',
    ['removed HTML'],
  ],
  ['<p>if x<y</p><p>1 < 2 and a <b', 'if x<y 1 < 2 and a <b', ['removed HTML']],
  ['From Word<o:p></o:p>.', 'From Word.', ['removed HTML']],
  ['Use &lt;b&gt; tags', 'Use <b> tags', ['decoded HTML entities']],
  ['See <a href="https://a.example/">this</a>', 'See this', ['removed HTML', 'removed a link to `https://a.example/`']],
];

for (const [html, plain, expected] of PLAIN) {
  test(`as plain text: ${html}`, () => {
    const repairs: string[] = [];
    assert.equal(plainFromHtml(html, { place: 'claim', repairs }), plain);
    assert.deepEqual(
      repairs,
      expected.map((repair) => `claim: ${repair}`),
    );
  });
}

test('in Markdown, scripts and styles are left out with their text, and what is no tag stays', () => {
  const repairs: string[] = [];
  const html = '<style>p {}</style><p>Mail <bob@example.org>.</p><script>x</script><a href="/b">b</a>';
  assert.equal(markdownFrom(html, { place: 'body', repairs }), 'Mail \\<bob\\@example.org>.\n\nb');
  assert.deepEqual(repairs, [
    'body: converted HTML to Markdown',
    'body: left out a style sheet',
    'body: left out a script',
    'body: removed a link to `/b`, which is not a full address',
  ]);
});

test('long texts that only begin like tags take no time', () => {
  for (const text of [`<${'a'.repeat(200_000)}`, '<a '.repeat(100_000), `<p>${'</x1'.repeat(50_000)}`]) {
    const start = performance.now();
    plainFromHtml(text, { place: 'claim', repairs: [] });
    assert.ok(performance.now() - start < 5000);
  }
});
