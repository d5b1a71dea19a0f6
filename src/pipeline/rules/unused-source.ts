import { firstPlaces } from './first-places.ts';
import type { SourceRule } from './rule.ts';
import { changed } from './valid-folder.ts';

export const unusedSource: SourceRule = {
  level: 'error',
  demands: 'A source must be cited in the body or have a `stance`. Otherwise readers cannot tell why it is listed.',
  fix: 'Cite it as `[@id]` after the statement it supports, give it a `stance`, or remove it from the list.',
  fails: changed('    stance: context\n', ''),
  passes: changed('Two flights are known [@agency].', 'Two flights are known [@agency; @paper].'),
  check({ sources, citations, typed }) {
    const cited = new Set(citations.map((citation) => citation.source));
    const places = firstPlaces(sources.map((source) => source?.id));
    return sources.flatMap((source, index) => {
      // Another rule reports a second source with the same id.
      if (source?.id === undefined || places.get(source.id) !== index || cited.has(index)) return [];
      // A misspelt stance is reported separately.
      if (typed(['sources', index, 'stance'])) return [];
      const reason = `Unused source \`${source.id}\`, expected \`[@${source.id}]\` in the body, or a \`stance\` that says how it relates to the claim`;
      return [{ reason, path: ['sources', index, 'id'] }];
    });
  },
};
