import type { VFile } from 'vfile';
import type { Source } from '../../model/claim.ts';
import type { Citation } from '../../model/entry.ts';
import type { FrontMatter } from '../front-matter.ts';
import { addProblem } from '../report.ts';

/** Every source has an id of its own, and is cited in the text or says how it bears on the claim. Empty ids are passed over. */
export function checkSources(
  file: VFile,
  sources: readonly Source[],
  citations: readonly Citation[],
  matter: Pick<FrontMatter, 'place'>,
): void {
  const cited = new Set(citations.map((citation) => citation.source));
  const seen = new Map<string, number>();
  for (const [index, source] of sources.entries()) {
    if (source.id === '') continue;
    const place = matter.place(['sources', index, 'id']);
    const first = seen.get(source.id);
    if (first !== undefined) {
      const reason = `Unexpected second source \`${source.id}\`, expected an id of its own: source ${first + 1} of the list has the same`;
      addProblem(file, 'error', 'duplicate-source', reason, place);
    } else if (!cited.has(index) && source.stance === undefined) {
      const reason = `Unused source \`${source.id}\`, expected \`[@${source.id}]\` in the text, or a \`stance\` that says how it bears on the claim`;
      addProblem(file, 'error', 'unused-source', reason, place);
    }
    seen.set(source.id, first ?? index);
  }
}
