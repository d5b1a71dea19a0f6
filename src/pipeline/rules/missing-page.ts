import { slugOf } from '../folder/page-address.ts';
import type { SetRule } from './rule.ts';
import { VALID } from './valid-folder.ts';

/** Pages that the code of principles of the International Fact-Checking Network requires. */
const REQUIRED = {
  methodology: 'how claims are chosen and rated',
  'corrections-policy': 'how errors are reported and corrected',
};

export const missingPage: SetRule = {
  level: 'warning',
  demands:
    'A site should say how it works and how it corrects its errors, as the International Fact-Checking Network asks in its code of principles. Claim pages link to both pages, unless they are drafts.',
  fix: 'Write the page: a `title` between two `---` lines, and the body below.',
  fails: { 'pages/methodology.md': '---\ntitle: Methodology\ndraft: true\n---\n\nHow we work.\n' },
  passes: { 'pages/methodology.md': VALID['pages/methodology.md'] },
  check({ files, hidden }) {
    const seen = files.filter(({ kind, path }) => kind === 'pages' && !hidden.has(path));
    const pages = new Set(seen.map(({ path }) => slugOf(path)));
    return Object.entries(REQUIRED).flatMap(([slug, says]) => {
      if (pages.has(slug)) return [];
      return [
        { file: 'site.yaml', reason: `Missing page \`pages/${slug}.md\`, expected a published page that says ${says}` },
      ];
    });
  },
};
