import { archivedCopies, isOnArchiveToday } from '../../model/archived.ts';
import { withdrawalOf } from '../../model/withdrawal.ts';
import type { ClaimRule, Finding } from './rule.ts';
import { changed } from './valid-folder.ts';

const withCopies = (archived: string) =>
  changed(
    '    kind: official',
    `    kind: official\n    url: https://agency.example/report\n    archived: ${archived}`,
  );

export const onlyArchiveToday: ClaimRule = {
  level: 'warning',
  demands:
    'A page should not have its only archived copy on archive.today or one of its other domains (archive.ph, .is, .li, .fo, .vn, .md). Copies there have been altered, and Wikipedia no longer accepts them as evidence. Withdrawn fact-checks are exempt.',
  fix: 'Save the page at web.archive.org too and list both copies: `archived: [https://web.archive.org/…, https://archive.ph/…]`. A `screenshot` of your own is also enough.',
  fails: withCopies('https://archive.ph/AbC12'),
  passes: withCopies('[https://web.archive.org/web/2026/https://agency.example/report, https://archive.ph/AbC12]'),
  check({ claim }) {
    if (withdrawalOf(claim)) return [];
    return (['appearances', 'sources'] as const).flatMap((key) =>
      (claim[key] ?? []).flatMap((page, index): Finding[] => {
        const copies = archivedCopies(page ?? {});
        if (copies.length === 0 || page?.screenshot || !copies.every(isOnArchiveToday)) return [];
        const reason = `No copy except \`${copies[0]}\` on archive.today, expected another, such as one on web.archive.org`;
        return [{ reason, path: [key, index, 'archived'] }];
      }),
    );
  },
};
