import type { Rule } from './rule.ts';
import { changedSite, type Files, PIXEL } from './valid-folder.ts';

const withAccent = (light: string, dark: string): Files =>
  changedSite('  name: The desk\n', `  name: The desk\ntheme:\n  accent: { light: "${light}", dark: "${dark}" }\n`);

const withStyle = (css: string): Files => ({ 'theme/style.css': css });

const withLogo = (path: string, files: Files, ...more: string[]): Files => ({
  ...changedSite('  name: The desk\n', ['  name: The desk', 'logo:', `  light: ${path}`, ...more, ''].join('\n')),
  ...files,
});

const DARK = '  dark: theme/logo.svg';

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 30">\n  ${inside}\n</svg>\n`;

const MARK = drawing('<path d="M0 0h9v9z"/>');

/** Rules about the look of a site: `theme`, `logo` and `icon` in `site.yaml`, and `theme/style.css`. */
export const OF_THEME = {
  'low-contrast': {
    level: 'error',
    demands:
      'Colours that you choose must be readable, in the light and in the dark colour scheme. Text needs a contrast of at least 4.5:1 with what is behind it, and borders need 3:1 (WCAG 2, level AA). This covers the colours of `theme` in `site.yaml`, and the hexadecimal colours that `theme/style.css` sets on `:root`.',
    fix: 'Make the colour darker or lighter, as the message says.',
    fails: withAccent('#d97a9a', '#ffb3c7'),
    passes: withAccent('#7a1f3d', '#ffb3c7'),
  },
  'unknown-contrast': {
    level: 'note',
    demands:
      'In `theme/style.css`, documented colours should be hexadecimal on `:root`, because contrast is computed only for these.',
    fix: 'Write the colour as `#7a1f3d`, or check its contrast yourself.',
    fails: withStyle(':root {\n  --accent: maroon;\n}\n'),
    passes: withStyle(':root {\n  --accent: light-dark(#7a1f3d, #ffb3c7);\n}\n'),
  },
  'theme-import': {
    level: 'error',
    demands: '`theme/style.css` must not import other stylesheets.',
    fix: 'Copy the rules of the other stylesheet into the file.',
    fails: withStyle('@import "https://fonts.example/css?family=Garamond";\n'),
    passes: withStyle('@font-face {\n  font-family: "Garamond";\n  src: local("Garamond");\n}\n'),
  },
  'theme-address': {
    level: 'error',
    demands:
      'Addresses in `theme/style.css` must be paths of files in the folder `theme`. Anything from another host would tell that host who reads the page.',
    fix: 'Save the file in the folder `theme`, under a name of unaccented letters, digits, `-`, `_` and `.`, and write its path from there.',
    fails: withStyle('body {\n  background: url(https://pictures.example/paper.png);\n}\n'),
    passes: { ...withStyle('body {\n  background: url(paper.png);\n}\n'), 'theme/paper.png': PIXEL },
  },
  'theme-file': {
    level: 'error',
    demands:
      'A file that `theme/style.css` uses must be in the folder `theme`, and be a WOFF2 or WOFF font, or an image that meets the requirements of `missing-image`.',
    fix: 'Put the file there, or correct the path, which is case-sensitive. Convert fonts in other formats to WOFF2.',
    fails: withStyle('body {\n  background: url(paper.png);\n}\n'),
    passes: { ...withStyle('body {\n  background: url("paper.png");\n}\n'), 'theme/paper.png': PIXEL },
  },
  'site-image': {
    level: 'error',
    demands:
      '`logo` and `icon` in `site.yaml` must be paths of images in the content folder: SVG files, or images that meet the requirements of `missing-image`. The icon must be square, and at least 512 pixels wide unless it is an SVG file. An SVG file must be 0.1 to 100,000 pixels wide and high.',
    fix: 'Put the file there, or correct the path, which is case-sensitive.',
    fails: withLogo('https://logos.example/desk.svg', {}),
    passes: withLogo('theme/logo.svg', { 'theme/logo.svg': MARK }, DARK),
  },
  'no-dark-logo': {
    level: 'warning',
    demands:
      'A logo must be visible on light and on dark paper: `light` is shown on the one, and `dark` on the other. Black letters, for example, cannot be seen on dark paper.',
    fix: 'Set `dark`. If `light` can be seen on both, repeat its path.',
    fails: withLogo('theme/logo.svg', { 'theme/logo.svg': MARK }),
    passes: withLogo('theme/logo.svg', { 'theme/logo.svg': MARK }, DARK),
  },
  'svg-content': {
    level: 'error',
    demands:
      'An SVG file must be a drawing that runs nothing and loads nothing: no scripts, event handlers, animations, embedded pages or images, no references to anything outside the file, no parts or styles for only some readers, and no references that repeat shapes very often. Data that drawing programs store for their own use is not published.',
    fix: 'Remove what the message names, or export the drawing again as plain (or “optimised”) SVG, with text converted to paths. Otherwise save it as PNG.',
    fails: withLogo('theme/logo.svg', { 'theme/logo.svg': drawing('<script>alert(1)</script>') }),
    passes: withLogo('theme/logo.svg', { 'theme/logo.svg': drawing('<title>The desk</title>') }, DARK),
  },
} satisfies Record<string, Rule>;
