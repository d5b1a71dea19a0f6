import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { langAttributes } from '../../i18n/index.ts';
import { contextOf } from './context.ts';

/**
 * Puts each table into a box that scrolls on narrow screens and can have keyboard focus. The alignment of columns becomes a
 * class: the attribute is not part of HTML any more. The label of the box has the language of the interface, the table that of
 * the text.
 */
export function rehypeTables() {
  return (tree: Root, file: VFile) => {
    const { words, lang } = contextOf(file).context;
    const label = { ariaLabel: words.table, lang: langAttributes(words.lang, lang).lang };
    const own = langAttributes(lang, words.lang).lang;
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      const properties = { className: ['scroll'], role: 'region', ...label, tabIndex: 0 };
      parent.children[index] = { type: 'element', tagName: 'div', properties, children: [node] };
      node.properties.lang = own;
      visit(node, 'element', alignByClass);
      return SKIP;
    });
  };
}

function alignByClass(cell: Element): void {
  const { align, ...properties } = cell.properties;
  if (typeof align === 'string') cell.properties = { ...properties, className: [`align-${align}`] };
}
