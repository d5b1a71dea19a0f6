import { changedSite, PIXEL } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

const theme = (yaml: string) => changedSite('  name: The desk\n', `  name: The desk\ntheme:\n${yaml}\n`);
const style = (css: string) => ({ 'theme/style.css': css });

export const THEME: Cases = {
  'colours without quotation marks': theme('  accent:\n    light: #7a1f3d\n    dark: #ffb3c7'),
  'a colour for light paper only': theme('  accent: { light: "#7a1f3d" }'),
  'one colour instead of a pair': theme('  accent: "#7a1f3d"'),
  'a colour that would end the rule': theme('  accent: { light: "#7a1f3d;}*{display:none", dark: "#ffb3c780" }'),
  'unknown keys': theme('  accents: {}\n  tones: { postive: { light: "#060", dark: "#6f6" } }\n  typefaces: sytem'),
  'a tone that is too pale, on both papers': theme('  tones: { neutral: { light: "#888", dark: "#666" } }'),
  'a paper of another colour': style(':root {\n  --paper: #7a7a7a;\n}\n'),
  'an ink for the dark scheme': style('@media (prefers-color-scheme: dark) {\n  :root { --ink: #444 }\n}\n'),
  'colours of other forms': style(':root { --ink: oklch(0.2 0 0); --line: `; }\n'),
  'what another host would see': style(
    '@import url(//a.example/);\n\n.a { b: url(HTTPS://a.example/); c: "//a.example" }\n',
  ),
  'an address in data': style('.a { background: url(data:image/svg+xml,<svg/>) }\n'),
  'files that cannot be published': {
    ...style('.a { b: url(a.svg); c: url(b.woff2); d: url(c.woff2); e: url(d.png); f: url(script.js) }\n'),
    'theme/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'theme/b.woff2': '<script>',
    'theme/d.png': '<script>',
    'theme/script.js': 'alert(1)',
  },
  'files that can': { ...style('.a { b: url(a.png) }\n'), 'theme/a.png': PIXEL },
  'a stylesheet that is not text': { 'theme/style.css': Buffer.from([0xff, 0xfe, 0x41, 0x00]) },
  'a folder named like the stylesheet': { 'theme/style.css/a.txt': '' },
};
