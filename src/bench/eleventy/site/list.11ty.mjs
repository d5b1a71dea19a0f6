import { claimList, escapeHtml, siteTitle, wholePage } from '../html.mjs';

export const data = {
  pagination: { data: 'collections.listPages', size: 1, alias: 'list' },
  permalink: ({ list }) => list.address,
};

export function render({ list, verdicts }) {
  const newer = list.newer ? ` <a href="${list.newer}">Newer</a>` : '';
  const older = list.older ? ` <a href="${list.older}">Older</a>` : '';
  const pages = list.total > 1 ? `<p>Page ${list.number} of ${list.total}${newer}${older}</p>\n` : '';
  return wholePage({
    title: `${list.title} | ${siteTitle}`,
    main: `<main>\n<h1>${escapeHtml(list.title)}</h1>\n${claimList(list.claims, verdicts)}${pages}</main>\n`,
  });
}
