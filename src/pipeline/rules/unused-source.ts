import { firstPlaces } from './first-places.ts';
import type { SourceRule } from './rule.ts';
import { changed } from './sound-folder.ts';

export const unusedSource: SourceRule = {
  level: 'error',
  demands: 'A source is cited in the text or has a `stance`. Otherwise readers cannot tell what it is there for.',
  cure: 'Cite it as `[@id]` where it carries a sentence, give it a `stance`, or take it out of the list.',
  fails: changed('    stance: context\n', ''),
  passes: changed('Two flights are known [@agency].', 'Two flights are known [@agency; @paper].'),
  judge({ sources, citations, typed }) {
    const cited = new Set(citations.map((citation) => citation.source));
    const places = firstPlaces(sources.map((source) => source?.id));
    return sources.flatMap((source, index) => {
      // A second source of the same id is another rule's matter.
      if (source?.id === undefined || places.get(source.id) !== index || cited.has(index)) return [];
      // A stance that is misspelt is a problem of its own.
      if (typed(['sources', index, 'stance'])) return [];
      const reason = `Unused source \`${source.id}\`, expected \`[@${source.id}]\` in the text, or a \`stance\` that says how it bears on the claim`;
      return [{ reason, path: ['sources', index, 'id'] }];
    });
  },
};
