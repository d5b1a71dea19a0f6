import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';

/** A link to or from a footnote. */
const OF_FOOTNOTES = /^#(?=user-content-fn)/;

/** Prefixes the ids of a text if several texts are on one page, so that all ids are unique. */
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
