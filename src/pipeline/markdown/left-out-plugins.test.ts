import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../../testing/rendered.ts';

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
  const brackets = ['A [@one] b [c] [d] (e)', '# f\n\n[g]\n(h)', '> i\n\n- j [@two, p. 3]', '[k\\]: l'];
  for (const text of [...brackets, '`m` **n**', '&lt;b>'])
    assert.equal(render(`\\<\n\n${text}`).html, `<p>&#x3C;</p>\n${render(text).html}`, text);
});
