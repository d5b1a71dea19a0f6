import { slugOf } from '../folder/page-address.ts';
import { RESERVED } from './reserved.ts';
import type { SetRule } from './rule.ts';

const PAGE = '---\ntitle: Who we are\n---\n\nWe are a desk.\n';

export const reservedName: SetRule = {
  level: 'error',
  demands: 'A claim, dossier or page must not use an address that the site itself uses.',
  fix: 'Rename the file.',
  fails: { 'pages/search.md': PAGE },
  passes: { 'pages/about.md': PAGE },
  check({ files }) {
    return files.flatMap(({ kind, path }) => {
      const slug = slugOf(path);
      if (!(kind === 'pages' ? RESERVED.includes(slug) : slug === 'index')) return [];
      const reason = `Unexpected ${kind.slice(0, -1)} name \`${slug}\`, expected another name: the site itself uses this address`;
      return [{ file: path, reason }];
    });
  },
};
