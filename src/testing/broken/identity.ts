import { crc32 } from 'node:zlib';
import { changedSite, type Files, PIXEL } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

const logo = (yaml: string, files: Files = {}) => ({
  ...changedSite('  name: The desk\n', `  name: The desk\n${yaml}\n`),
  ...files,
});
const svg = (inside: string, attributes = 'viewBox="0 0 9 9"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

/** A PNG that has fewer pixels than its header says. */
function damagedPng(side: number): Buffer {
  const png = Buffer.from(PIXEL);
  png.writeUInt32BE(side, 16);
  png.writeUInt32BE(side, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** The logo and the icon. */
export const IDENTITY: Cases = {
  'a logo without a key': logo('logo: theme/logo.svg'),
  'a logo for dark paper only': logo('logo:\n  dark: theme/logo.svg'),
  'a logo in the wrong place': logo('logo: { light: ../logo.svg }\nicon: https://a.example/icon.png'),
  'a logo and an icon that do not exist': logo('logo: { light: theme/a.svg, dark: b.png }\nicon: theme/c.svg'),
  'a logo that is not an image, and an icon that is too small': logo('logo: { light: a.png }\nicon: b.png', {
    'a.png': '<script>',
    'b.png': PIXEL,
  }),
  'an icon that is not square': logo('icon: a.svg', { 'a.svg': svg('', 'width="20" height="10"') }),
  'an icon whose size no program draws': logo('icon: a.svg', {
    'a.svg': svg('', 'width="1000000000" height="1000000000"'),
  }),
  'a small and a large icon': logo('logo: { light: b.svg }\nicon: a.svg', {
    'a.svg': svg('', 'width="0.1" height="0.1"'),
    'b.svg': svg('', 'width="20000" height="20000"'),
  }),
  'an icon that is damaged': logo('icon: a.png', { 'a.png': damagedPng(600) }),
  'a drawing with a character that XML does not allow': logo('icon: a.svg', {
    'a.svg': svg('\n<path fill="u\u0001rl(https://a.example/)"/>\n'),
  }),
  'a drawing that is too large, a folder, and a drawing without a size': logo(
    'logo: { light: a.svg, dark: b.svg }\nicon: c.svg',
    {
      'a.svg': `${svg('')}${' '.repeat(100_000)}`,
      'b.svg/x.txt': '',
      'c.svg': svg('', ''),
    },
  ),
  'a drawing that does too much': logo('logo: { light: a.svg }', {
    'a.svg': svg(
      '\n<script>a()</script>\n<path onload="a()" d="M0 0"/>\n<image href="//a.example/x"/>\n<use href="b.svg#c"/>\n<style>@import "x.css";\n.a { fill: url(//a.example/) }</style>\n',
    ),
  }),
  'a drawing with entities': logo('icon: a.svg', { 'a.svg': `<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg('&a;')}` }),
  'a drawing that is cut off': logo('icon: a.svg', { 'a.svg': svg('\n<g>\n</svg>').slice(0, -8) }),
  'a web page named like a drawing': logo('icon: a.svg', { 'a.svg': '<!DOCTYPE html><html></html>' }),
  'a drawing that is not text': logo('icon: a.svg', { 'a.svg': Buffer.from([0xff, 0xfe, 0x3c, 0x00]) }),
  'a drawing that can be published': logo('logo: { light: a.svg }\nicon: a.svg', { 'a.svg': svg('<path d="M0 0"/>') }),
};
