import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanSvg } from './clean-svg.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const drawing = (inside: string, attributes = 'viewBox="0 0 40 10"') => `<svg ${NS} ${attributes}>${inside}</svg>`;
const reasons = (text: string) => cleanSvg(text).problems.map(({ reason }) => reason);
const textOf = (text: string) => cleanSvg(text).svg?.text.trim();

test('a drawing is written again with its shapes, gradients, styles and text', () => {
  const inside = [
    '<title>Quay &amp; Co</title>',
    '<defs><linearGradient id="a"><stop offset="0" stop-color="#123"/></linearGradient></defs>',
    '<style>.b{fill:url(#a)} .c>.d{stroke:red}</style>',
    '<g class="b" transform="translate(1 2)"><path d="M0 0h9"/><text x="1">“A”</text></g>',
  ].join('');
  const { svg, problems } = cleanSvg(drawing(inside));
  assert.deepEqual(problems, []);
  assert.equal(svg?.width, 40);
  assert.equal(svg?.height, 10);
  const written = inside.replace(/<(stop|path)([^>]*)\/>/g, '<$1$2></$1>').replace('.c>.d', '.c&gt;.d');
  assert.equal(svg?.text.trim(), drawing(written, 'viewBox="0 0 40 10" width="40" height="10"'));
});

test('a clean drawing stays the same when it is cleaned again', () => {
  const once = textOf(drawing('<style><![CDATA[a>b{fill:"<"}]]></style><rect width="1" height="1"/>')) ?? '';
  assert.equal(textOf(once), once);
});

test('what drawing programs store for themselves is left out', () => {
  const text = `<?xml version="1.0"?><?xml-stylesheet href="https://a.example/"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">
<!-- <script>x</script> --><svg ${NS} xmlns:ink="http://ink.example/" xmlns:h="http://www.w3.org/1999/xhtml" viewBox="0 0 1 1" ink:version="1" data-name="x" tabindex="0">
<metadata><script>1</script></metadata><ink:view><path d="M0"/></ink:view><h:script>1</h:script><path ink:label="x" d="M1"/></svg>`;
  assert.equal(
    textOf(text)?.replaceAll('\n', ''),
    drawing('<path d="M1"></path>', 'viewBox="0 0 1 1" width="1" height="1"'),
  );
});

test('anything that could run or load something is a problem', () => {
  for (const [inside, found] of [
    ['<script>alert(1)</script>', '`<script>`'],
    ['<SCRIPT>alert(1)</SCRIPT>', '`<SCRIPT>`'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', '`<script>`'],
    ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', '`<foreignObject>`'],
    ['<image href="https://a.example/x.png"/>', '`<image>`'],
    ['<feImage href="#a"/>', '`<feImage>`'],
    ['<a href="javascript:alert(1)"><path d="M0"/></a>', '`<a>`'],
    ['<set attributeName="href" to="javascript:alert(1)"/>', '`<set>`'],
    ['<path d="M0"><animate attributeName="d"/></path>', '`<animate>`'],
    ['<path d="M0" onclick="alert(1)"/>', '`onclick`'],
    ['<path d="M0" ONCLICK="alert(1)"/>', '`ONCLICK`'],
    ['<use href="https://a.example/#x"/>', '`https://a.example/#x`'],
    ['<use xmlns:l="http://www.w3.org/1999/xlink" l:href="data:image/svg+xml,x"/>', '`data:image/svg+xml,x`'],
    ['<path fill="url(https://a.example/#x)"/>', '`url(https://a.example/#x)`'],
    ['<path fill="u\\72l(//a.example/)"/>', 'attribute `fill`'],
    ['<path style="fill:url(file.svg#a)"/>', '`file.svg`'],
    ['<style>@import "https://a.example/";</style>', '`@import`'],
    ['<style><![CDATA[@im]]>port url(//a.example/);</style>', '`@import`'],
    ['<style>@font-face{src:url(data:font/woff2;base64,AA)}</style>', 'data:font'],
  ] as const) {
    const { svg, problems } = cleanSvg(drawing(inside));
    assert.equal(svg, undefined, inside);
    assert.equal(problems.length, 1, `${inside}: ${problems.map(({ reason }) => reason)}`);
    assert.ok(problems[0]?.reason.includes(found), problems[0]?.reason);
    assert.equal(drawing(inside)[problems[0]?.start ?? 0], '<');
  }
});

test('entities and malformed XML are one problem each', () => {
  const bomb = `<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${drawing('<text>&b;&b;</text>')}`;
  assert.deepEqual(reasons(bomb), [
    'Unexpected definitions in `<!DOCTYPE`, expected none: export the drawing as plain SVG',
  ]);
  assert.match(reasons(drawing('<text>&nbsp;</text>'))[0] ?? '', /^Malformed XML \(Invalid character entity\)/);
  for (const broken of ['', 'x', '<html></html>', '<svg>', `<svg ${NS}`, drawing('<g>'), `${drawing('')}<p/>`, '\0'])
    assert.equal(reasons(broken).length, 1, broken);
});

test('a nested use is refused, so that shapes cannot be repeated millions of times', () => {
  assert.deepEqual(reasons(drawing('<path id="a"/><use href="#a"/><use href="#a"/>')), []);
  assert.equal(reasons(drawing('<g id="a"><path/></g><g id="b"><use href="#a"/></g><use href="#b"/>')).length, 1);
  assert.equal(reasons(drawing('<g id="a"><use href="#a"/></g>')).length, 1);
  assert.equal(reasons(drawing('<g>'.repeat(200) + '</g>'.repeat(200))).length, 1);
});

test('the size is that of the attributes, or of the view box', () => {
  const size = (attributes: string) => {
    const { svg } = cleanSvg(drawing('', attributes));
    return svg && [Math.round(svg.width), Math.round(svg.height), /viewBox="([^"]*)"/.exec(svg.text)?.[1]];
  };
  assert.deepEqual(size('width="20px" height="10"'), [20, 10, '0 0 20 10']);
  assert.deepEqual(size('width="25.4mm" height="1in" viewBox="0,0,5,5"'), [96, 96, '0 0 5 5']);
  assert.deepEqual(size('width="100%" height="100%" viewBox="0 0 5 4"'), [5, 4, '0 0 5 4']);
  for (const wrong of [
    '',
    'width="0" height="1"',
    'viewBox="0 0 0 1"',
    'width="10em" height="1em"',
    'viewBox="a b c d"',
  ])
    assert.equal(size(wrong), undefined, wrong);
});

test('values cannot leave their attribute', () => {
  const text = textOf(drawing('<path class="&quot;&gt;&lt;script&gt;"/><text>&lt;/text&gt;&lt;script/&gt;</text>'));
  assert.doesNotMatch(text ?? '', /<script/);
  assert.match(text ?? '', /class="&quot;&gt;&lt;script&gt;"/);
});

test('a character that XML does not allow is a problem, so that nothing can be hidden with it', () => {
  for (const character of ['\u0001', '\ufffe', '\ud800', '\0', '&#1;', '&#xFFFE;', '&#xD800;'])
    for (const inside of [
      `<path fill="u${character}rl(https://evil.example/#a)"/>`,
      `<path xml:space="${character}"/>`,
      `<style>@im${character}port "https://evil.example/";</style>`,
      `<text>${character}</text>`,
    ]) {
      const { svg, problems } = cleanSvg(drawing(inside));
      assert.equal(svg, undefined, inside);
      assert.match(
        problems[0]?.reason ?? '',
        /^Unexpected character U\+[\dA-F]{4}, expected only|^Malformed XML \(Invalid character entity/,
      );
      const place = drawing(inside).indexOf(character);
      if (character.length === 1) assert.equal(problems[0]?.start, place);
    }
});

test('a line break in an attribute is checked as the space that browsers read', () => {
  for (const space of ['\n', '\r\n', '\t', '&#10;', '&#13;', '&#xA;']) {
    const hidden = `<path style='--a:"${space}";fill:url(https://evil.example/#a)'/>`;
    assert.match(reasons(drawing(hidden)).join(), /^Unexpected address `url\(https:/, hidden);
  }
  assert.match(textOf(drawing('<path d="M0\n0"/>')) ?? '', /d="M0 0"/);
});

test('ids and references contain only characters that every browser reads alike', () => {
  assert.deepEqual(reasons(drawing('<path id="Ébène_1.a:b-c"/><use href="#Ébène_1.a:b-c"/>')), []);
  for (const inside of [
    '<path id="a b"/>',
    '<path id="%62"/>',
    '<use href="#%62"/>',
    '<use href="#a\u200bb"/>',
    '<path fill="url(#%62)"/>',
    '<path style="fill:url(\'#%62\')"/>',
    '<style>.a{fill:url(#%62)}</style>',
  ])
    assert.match(reasons(drawing(inside)).join(), /^Unexpected [^,]*, expected only letters, digits/, inside);
});

test('patterns, masks and clips cannot repeat shapes millions of times either', () => {
  const clip =
    '<defs><path id="a"/></defs><clipPath id="b"><use href="#a"/></clipPath><g id="c" clip-path="url(#b)"><path/></g>';
  assert.deepEqual(reasons(drawing(`${clip}<use href="#a"/>`)), []);
  const level = (n: number) => `<pattern id="p${n + 1}">${`<path fill="url(#p${n})"/>`.repeat(10)}</pattern>`;
  const bomb = `<pattern id="p0"><path/></pattern>${[0, 1, 2, 3, 4, 5, 6].map(level).join('')}<path style="fill:url('#p7')"/>`;
  assert.match(reasons(drawing(bomb)).join(), /^Unexpected reference to `#p\d`, which repeats too many shapes/);
  assert.equal(reasons(drawing('<mask id="a"><path mask="url(#a)"/></mask>')).length, 1);
});

test('what would be shown only to some readers is a problem', () => {
  for (const [inside, name] of [
    ['<style media="print">path{fill:red}</style>', 'media'],
    ['<switch><text systemLanguage="fr">x</text></switch>', 'systemLanguage'],
    ['<path requiredExtensions="https://a.example/"/>', 'requiredExtensions'],
  ] as const)
    assert.deepEqual(reasons(drawing(inside)), [
      `Unexpected attribute \`${name}\`, expected a drawing that is the same for everyone: remove it`,
    ]);
  assert.deepEqual(reasons(drawing('<style media="all">path{fill:red}</style>')), []);
});

test('a different prefix for the XML namespace becomes `xml:`', () => {
  const text = textOf(drawing('<text xmlns:q="http://www.w3.org/XML/1998/namespace" q:space="preserve"> a</text>'));
  assert.match(text ?? '', /<text xml:space="preserve"> a</);
});
