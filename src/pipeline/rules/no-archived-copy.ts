import { archivedCopies } from '../../model/archived.ts';
import { withdrawalOf } from '../../model/withdrawal.ts';
import type { ClaimRule, Finding } from './rule.ts';
import { changed } from './valid-folder.ts';

const withPage = (...lines: string[]) => changed('    kind: official', ['    kind: official', ...lines].join('\n'));

export const noArchivedCopy: ClaimRule = {
  level: 'note',
  demands:
    'Every page that a fact-check relies on should have an archived copy, because pages change and disappear. Withdrawn fact-checks are exempt.',
  fix: 'Save the page at web.archive.org or another archive and set `archived` to the address of the copy. If no archive can save it, add a `screenshot`.',
  fails: withPage('    url: https://agency.example/report'),
  passes: withPage('    url: https://agency.example/report', '    archived: https://archive.example/agency'),
  check({ claim }) {
    if (withdrawalOf(claim)) return [];
    return [...missing('appearances', claim.appearances ?? []), ...missing('sources', claim.sources ?? [])];
  },
};

interface Copied {
  url?: string | undefined;
  archived?: string | readonly (string | undefined)[] | undefined;
  screenshot?: object | undefined;
  id?: string | undefined;
}
type Page = Copied | undefined;

/** One note for each list, however many copies are missing. */
function missing(key: 'appearances' | 'sources', pages: readonly Page[]): Finding[] {
  const without = pages.flatMap((page, index) =>
    page?.url !== undefined && archivedCopies(page).length === 0 && page.screenshot === undefined
      ? [{ index, name: page.id ?? page.url }]
      : [],
  );
  const first = without[0];
  if (!first) return [];
  const names = without.map(({ name }) => `\`${name}\``).join(', ');
  const reason = `No archived copy for ${without.length} of ${pages.length} ${key}, expected \`archived: https://…\` for ${names}`;
  return [{ reason, path: [key, first.index, 'url'] }];
}
