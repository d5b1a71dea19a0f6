import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';

/** A link to a footnote or back from it. */
const OF_FOOTNOTES = /^#(?=user-content-fn)/;

/** Where several texts stand on one page, the ids of each begin with its own prefix, so that none is there twice. */
export function rehypeOwnIds() {
  return (tree: Root, file: VFile) => {
    const { idPrefix } = contextOf(file).context;
    if (!idPrefix) return;
    visit(tree, 'element', ({ properties }: Element) => {
      if (typeof properties.id === 'string') properties.id = idPrefix + properties.id;
      if (typeof properties.href === 'string') properties.href = properties.href.replace(OF_FOOTNOTES, `#${idPrefix}`);
      if (properties.ariaDescribedBy) properties.ariaDescribedBy = [`${idPrefix}footnote-label`];
    });
  };
}
