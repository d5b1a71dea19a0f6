/** Names that are members of every object, invisible, long, or in scripts that few programs expect. */
export const NAMES = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  'null',
  'undefined',
  'NaN',
  '0',
  '-',
  '+',
  'C#',
  'C++',
  '???',
  '…',
  '👩‍👩‍👧 family',
  '🏳️‍🌈',
  'مستخدمو التواصل',
  'בְּרֵאשִׁית',
  'e\u0301te\u0301',
  'été',
  'Été',
  '\ufeffName',
  'soft\u00adhyphen',
  'zero\u200bwidth',
  'ﬁ ﬂ Ⅷ ½',
  'ß ẞ İ ı',
  '日本語の新聞社',
  'ﾊﾝｶｸ',
  'ไทยรัฐ',
  'ქართული',
  'Straße & Söhne <b>',
  '"quoted" \'name\'',
  'a/b\\c:d*e?f|g',
  '%2F%00%',
  'index.html',
  '.',
  '..',
  'con',
  '$& $1 $` $$',
  '{{ name }}',
  'x'.repeat(200),
  'ü'.repeat(200),
  '語'.repeat(200),
  '👍'.repeat(100),
  `${'long '.repeat(40)}name`,
  'Surveillance',
  'surveilance',
  'Survеillance',
] as const;

export const LANGUAGES = [
  'en',
  'de',
  'es',
  'fr',
  'pt',
  'ar',
  'pt-BR',
  'zh-Hant-TW',
  'zh',
  'sr-Latn-RS',
  'de-x-leicht',
  'sl-rozaj-biske',
  'ca-valencia',
  'de-1996',
  'en-US',
  'es-419',
  'he',
  'ja',
  'th',
  'iw',
  'mo',
  'cmn',
  'tlh',
  'art-x-klingon',
  'und',
  'mul',
  'zxx',
  'no',
  'nb',
  'sr-Cyrl',
  'ff-Adlm',
  'qaa',
  'en-GB-oxendict',
];

export const ADDRESSES = [
  'https://a.example/',
  'http://[::1]:8080/x',
  'https://xn--mnchen-3ya.example/ü?q=1#x',
  'https://münchen.example/%',
  'https://a.example/%E0%A4%A',
  'https://a.example/?a=b&a=c&=&&#',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1',
  'https://t.me/s/constructor/12',
  'https://a.example:99/..%2f..',
  `https://a.example/${'x'.repeat(3000)}`,
  'https://web.archive.org/web/2020/https://a.example/',
  'https://constructor.__proto__/toString',
  'https://1.1/a',
  'HTTPS://A.EXAMPLE',
];

export const SLUGS = [
  'constructor',
  'valueof',
  'hasownproperty',
  '_'.padEnd(3, 'a').slice(1),
  'été',
  'ªª',
  '語',
  'ßß',
  'a--b',
  'a__b',
  '1st',
  'null',
  'x'.repeat(200),
  '٣',
  'ⅷ',
];

export const TEXTS = [
  'A text.',
  'Two flights are known [@one].',
  '| a | b |\n|---|:-:|\n| `c` | **d** |',
  'A note.[^constructor]\n\n[^constructor]: Of *that*.',
  '> one\n> - two\n>   - three',
  '## constructor\n\n### __proto__\n\n## constructor\n\n## 👍\n\n## 語',
  '```constructor\ncode\n```\n\n```__proto__\ncode\n```',
  '[a](https://a.example/%) <https://münchen.example/ü> www.a.example',
  'Line\\\nbreak  \nand &nbsp; &#x1F44D; \\& more',
  '- [ ] open\n- [x] done',
  `${'word '.repeat(400)}end`,
  'x'.repeat(5000),
  '語'.repeat(2000),
  '[constructor] and [text][constructor]\n\n[constructor]: https://a.example/ "t"',
];

/** Paths of pictures in every folder. */
export const PICTURES = [
  'pictures/constructor.png',
  'pictures/__proto__.PNG',
  'pictures/été.png',
  'pictures/with space.png',
  'pictures/100%.png',
  'pictures/%2F.png',
  'pictures/1#2.png',
  "pictures/it's (1) & more.png",
  'pictures/語/語.png',
  'claims/👍.png',
  `pictures/${'x'.repeat(150)}.png`,
];

/** The same as named in front matter, and one that does not exist. */
export const PICTURE_NAMES = [...PICTURES, ...PICTURES, 'pictures/e\u0301te\u0301.png', 'pictures/none.png'];

/** Links of the navigation and footer. Every site has these pages. */
export const SITE_LINKS = [
  '/',
  '/claims/',
  '/corrections',
  '/search/?q=%22a%20b%22#results',
  '/claims/index.html',
  '/corrections/#main',
  '/404.html',
  'https://a.example/ü?a=1&b=[2]#c',
  'HTTPS://A.EXAMPLE',
  "mailto:o'desk+1@sub.example.org",
];

/** Short texts of a site. */
export const SHORT_TEXTS = [
  'constructor',
  '**Bold** and *italic* and [link](/claims/) and <https://a.example/>',
  '* one\n* two\n\nthree & \\<b>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as it is.
  '語 👍 &nbsp; \\[@one] {{x}} ${y}',
  '[mail](mailto:desk@a.example) [list](/corrections)',
];

/** Stylesheets of a desk, some of them cut off or with nothing in them. */
export const STYLES = [
  '',
  '\ufeff/* Nothing */',
  ':root { --accent: #7a1f3d',
  '}}} :root { --accent: light-dark(#7a1f3d, #ffb3c7) !important; } </style><script>alert(1)</script>',
  'main { background: url("paper.png?a#b"); content: "語 } @import"; }',
  '@layer a, b; @media screen { :root, x { --ink: #000 } }',
];

/** Square drawings with names, texts and styles that mean something elsewhere. */
export const DRAWINGS = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1e3,0 1e3,1e3"/>',
  `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b"><v:svg xmlns:v="http://www.w3.org/2000/svg" width="3mm" height="3mm">
<v:style>.__proto__ { fill: url(#constructor) }</v:style><v:text>&lt;/svg&gt;語</v:text></v:svg>`,
  '<svg xmlns="http://www.w3.org/2000/svg" width="0.1" height="0.1"><path id="constructor" d=""/><use href="#__proto__"/></svg>',
];

/** Files that are published as they are: their content does not matter. */
export const STATICS = [
  'CNAME',
  '.well-known/constructor',
  '.well-known/__proto__/x.json',
  '__proto__.PDF',
  '-.csv',
  'a..b.c.txt',
  `deep/${'x'.repeat(60)}/toString.zip`,
];
