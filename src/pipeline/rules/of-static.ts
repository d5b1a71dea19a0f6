import { FILE_TYPES } from '../../model/file-types.ts';
import type { Rule } from './rule.ts';

const TYPES = Object.keys(FILE_TYPES)
  .map((extension) => `\`.${extension}\``)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' and ');

/** Rules about the folder `static`. `static-collision` compares its files with the rest of the site. */
export const OF_STATIC = {
  'static-file': {
    level: 'error',
    demands: `Files in \`static\` are published as they are, so they must be of a type that browsers only show or save: ${TYPES}. A web page, script or SVG file could run code on your site, so a text file must not start with \`<\` either. The files from which web hosts read settings, such as \`vercel.json\` and \`package.json\`, must not be at the top. \`CNAME\`, and files in \`.well-known\`, may have no extension. Names must not start with a dot, except that of the folder \`.well-known\`, and can contain only unaccented letters, digits, \`-\`, \`_\` and \`.\`. Symbolic links are not followed.`,
    fix: 'Rename or convert the file, or put it in a ZIP file. Write web pages as Markdown files in `pages`.',
    fails: { 'static/report.html': '<h1>Our report</h1>\n' },
    passes: {
      'static/report.pdf': '%PDF-1.7\n',
      'static/.well-known/nostr.json': '{}\n',
      'static/CNAME': 'desk.example\n',
    },
  },
} satisfies Record<string, Rule>;
