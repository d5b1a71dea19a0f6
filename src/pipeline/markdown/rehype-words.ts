import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';

/** Translates what remark adds in English: the heading of the footnotes, the labels of their back links, and those of tasks. */
export function rehypeWords() {
  return (tree: Root, file: VFile) => {
    const { words, topHeading } = contextOf(file).context;
    visit(tree, 'element', (node: Element) => {
      const { properties } = node;
      if (properties.id === 'footnote-label') {
        node.tagName = `h${topHeading}`;
        properties.className = undefined;
        node.children = [{ type: 'text', value: words.footnotes }];
      }
      if (properties.dataFootnoteBackref !== undefined) {
        const number = /[\d-]+$/.exec(String(properties.ariaLabel))?.[0] ?? '';
        properties.ariaLabel = words.backToReference(number);
      }
      if (node.tagName === 'input') properties.ariaLabel = words.task(properties.checked === true);
    });
  };
}
