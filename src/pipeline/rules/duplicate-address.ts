import { samePage } from '../../model/same-page.ts';
import { firstPlaces } from './first-places.ts';
import type { SourceRule } from './rule.ts';
import { changed } from './valid-folder.ts';

const both = (first: string, then: string) =>
  changed('    kind: official\n', `    kind: official\n    url: ${first}\n    archived: ${first}\n`)
    ['claims/flights.md']?.toString()
    .replace('    stance: context\n', `    stance: context\n    url: ${then}\n    archived: ${then}\n`);

export const duplicateAddress: SourceRule = {
  level: 'warning',
  demands: 'Each page should be listed as a source only once. Otherwise one source looks like two.',
  fix: 'Keep one of them and cite it twice, with a locator (`[@id, p. 3]`) where the passages differ.',
  fails: { 'claims/flights.md': both('https://agency.example/report', 'https://agency.example/report/') },
  passes: { 'claims/flights.md': both('https://agency.example/report', 'https://agency.example/report?page=2') },
  check({ sources }) {
    const pages = sources.map((source) => source?.url && samePage(source.url));
    const places = firstPlaces(pages);
    return sources.flatMap((source, index) => {
      const first = places.get(pages[index] ?? '') ?? index;
      if (source?.url === undefined || first === index) return [];
      const reason = `Unexpected second source at \`${source.url}\`, expected one source for each page: source ${first + 1} has the same address`;
      return [{ reason, path: ['sources', index, 'url'] }];
    });
  },
};
