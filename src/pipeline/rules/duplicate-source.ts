import { firstPlaces } from './first-places.ts';
import type { SourceRule } from './rule.ts';
import { changed } from './valid-folder.ts';

export const duplicateSource: SourceRule = {
  level: 'error',
  demands: 'Every source must have its own id; otherwise a citation could refer to more than one.',
  fix: 'Give the second source another `id`, and cite it by that id.',
  fails: changed('id: paper', 'id: agency'),
  passes: changed('id: paper', 'id: agency-2'),
  check({ sources }) {
    const places = firstPlaces(sources.map((source) => source?.id));
    return sources.flatMap((source, index) => {
      const first = source?.id === undefined ? index : (places.get(source.id) ?? index);
      if (first === index) return [];
      const reason = `Unexpected second source \`${source?.id}\`, expected a unique id: source ${first + 1} has the same one`;
      return [{ reason, path: ['sources', index, 'id'] }];
    });
  },
};
