import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { addProblem } from '../report/report.ts';
import { foundIn, placeInSource, typedTexts } from './as-typed/texts.ts';
import { idsOf } from './broken-citations.ts';

/** An id with its `@`, behind nothing that would make an address or a name of it. */
const BARE = /(?<![\w.@/\\[])@\w(?:[\w.:-]*\w)?/g;
/** What stands in brackets is judged as a citation. */
const BRACKETS = /\[@[^[\]]*\]?/g;

/** Tells of `@agency` without brackets: it would be printed as it is, and its reader has no source. */
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
