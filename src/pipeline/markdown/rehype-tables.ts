import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';

/**
 * Puts each table into a box that scrolls on narrow screens and can have keyboard focus. The alignment of columns becomes a
 * class: the attribute is not part of HTML any more.
 */
export function rehypeTables() {
  return (tree: Root, file: VFile) => {
    const { words } = contextOf(file).context;
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      const properties = { className: ['scroll'], role: 'region', ariaLabel: words.table, tabIndex: 0 };
      parent.children[index] = { type: 'element', tagName: 'div', properties, children: [node] };
      visit(node, 'element', alignByClass);
      return SKIP;
    });
  };
}

function alignByClass(cell: Element): void {
  const { align, ...properties } = cell.properties;
  if (typeof align === 'string') cell.properties = { ...properties, className: [`align-${align}`] };
}
