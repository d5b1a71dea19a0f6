import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { direction } from '../../i18n/index.ts';
import { contextOf } from './context.ts';

/** In a right-to-left text, code and addresses keep their direction: their brackets, slashes and full stops would change places. */
export function rehypeLeftToRight() {
  return (tree: Root, file: VFile) => {
    if (direction(contextOf(file).context.lang) === 'ltr') return;
    visit(tree, 'element', (node: Element) => {
      if (node.tagName !== 'pre' && node.tagName !== 'code' && !isAddress(node)) return;
      node.properties.dir = 'ltr';
      return SKIP;
    });
  };
}

function isAddress(node: Element): boolean {
  return node.tagName === 'a' && /^https?:\/\/\S+$/.test(textOf(node));
}
