import { firstPlaces } from './first-places.ts';
import type { SourceRule } from './rule.ts';
import { changed } from './sound-folder.ts';

export const duplicateSource: SourceRule = {
  level: 'error',
  demands: 'Every source has an id of its own, or nobody could tell which of them a citation means.',
  cure: 'Give the second source another `id`, and cite it by that.',
  fails: changed('id: paper', 'id: agency'),
  passes: changed('id: paper', 'id: agency-2'),
  judge({ sources }) {
    const places = firstPlaces(sources.map((source) => source?.id));
    return sources.flatMap((source, index) => {
      const first = source?.id === undefined ? index : (places.get(source.id) ?? index);
      if (first === index) return [];
      const reason = `Unexpected second source \`${source?.id}\`, expected an id of its own: source ${first + 1} of the list has the same`;
      return [{ reason, path: ['sources', index, 'id'] }];
    });
  },
};
