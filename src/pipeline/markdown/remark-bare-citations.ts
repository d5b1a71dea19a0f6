import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { addProblem } from '../report/report.ts';
import { foundIn, placeInSource, typedTexts } from './as-typed/texts.ts';
import { idsOf } from './broken-citations.ts';

/** An id with its `@`, not as part of an address or a name. */
const BARE = /(?<![\w.@/\\[])@\w(?:[\w.:-]*\w)?/g;
/** Text in brackets is checked as a citation. */
const BRACKETS = /\[@[^[\]]*\]?/g;

/** Reports `@agency` without brackets, which would be printed as typed, without a link to the source. */
export function remarkBareCitations() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    if (!source.includes('@')) return;
    const ids = idsOf(file);
    const texts = typedTexts(tree, source).map(({ written, start }) => ({
      written: written.replace(BRACKETS, (all) => ' '.repeat(all.length)),
      start,
    }));
    for (const { written, offset } of foundIn(texts, BARE, (typed) => ids.has(typed.slice(1)))) {
      const reason = `Unexpected \`${written}\` without brackets, which names a source but does not cite it; did you mean \`[${written}]\`? If it is not a citation, write \`\\${written}\``;
      addProblem(file, 'bare-citation', reason, placeInSource(source, offset, written.length));
    }
  };
}
