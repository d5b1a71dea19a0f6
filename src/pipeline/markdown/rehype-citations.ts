import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';

/** The heading of a section is repeated for each of its citations, so a very long one is shortened. */
const LONGEST_SECTION = 200;

/**
 * Turns `cite` elements into numbered links to the source list and records where each source is cited. The first citation of a
 * source also gets a note for the margin of wide screens, which is hidden otherwise because it repeats the list.
 */
export function rehypeCitations() {
  return (tree: Root, file: VFile) => {
    const { context, citations } = contextOf(file);
    const counts = new Map<number, number>();
    let section = '';
    visit(tree, 'element', (node: Element, index, parent) => {
      if (/^h[2-6]$/.test(node.tagName)) section = textOf(node).trim().slice(0, LONGEST_SECTION);
      if (node.tagName !== 'cite' || !parent || index === undefined) return;
      const source = Number(node.properties.dataSource);
      const before = counts.get(source) ?? 0;
      counts.set(source, before + 1);
      const id = `cite-${source + 1}-${before + 1}`;
      citations.push({ source, id, section });
      const parts: ElementContent[] = [link(node, source, id, context.words.sourceNumber(source + 1))];
      const cited = context.sources[source];
      if (before === 0 && cited) parts.push(note(source, context.words.sourceNote(cited)));
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

function link(node: Element, source: number, id: string, label: string): Element {
  const locator = String(node.properties.dataLocator ?? '');
  const shown = locator ? `[${source + 1}, ${locator}]` : `[${source + 1}]`;
  const properties = {
    className: ['cite'],
    id,
    href: `#source-${source + 1}`,
    role: 'doc-noteref',
    ariaLabel: locator ? `${label}, ${locator}` : label,
    dataPagefindIgnore: '',
  };
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: shown }] };
}

function note(source: number, text: string): Element {
  const properties = { className: ['margin-note'], hidden: true, ariaHidden: 'true', dataPagefindIgnore: 'all' };
  return {
    type: 'element',
    tagName: 'span',
    properties,
    children: [{ type: 'text', value: `${source + 1} ${text}` }],
  };
}
