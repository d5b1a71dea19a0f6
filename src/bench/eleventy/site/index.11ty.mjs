import { claimList, siteTitle, wholePage } from '../html.mjs';

export const data = { permalink: '/' };

export function render({ collections, verdicts }) {
  return wholePage({
    title: siteTitle,
    main: `<main>\n<h1>${siteTitle}</h1>\n${claimList(collections.latest, verdicts)}</main>\n`,
  });
}
