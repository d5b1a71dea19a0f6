import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { langAttributes, type Words } from '../../i18n/index.ts';
import type { Source } from '../../model/claim.ts';
import { shortenQuote } from '../../text/shorten.ts';
import { contextOf } from './context.ts';

/** The heading of a section is repeated for each of its citations, so a very long one is shortened. */
const LONGEST_SECTION = 200;
/** The longest quotation in the margin. */
const LONGEST_QUOTE = 140;

/**
 * Turns `cite` elements into numbered links to the source list and records where each source is cited. The first citation of a
 * source also gets a note for the margin of wide screens: its quotation and publisher. The note is hidden otherwise because it
 * repeats the list.
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
      const anchor = link(node, source, id, context.words.sourceNumber(source + 1));
      anchor.properties.lang = langAttributes(context.words.lang, context.lang).lang;
      if (followsCitation(parent.children, index)) anchor.properties.dataNext = '';
      const parts: ElementContent[] = [anchor];
      const cited = context.sources[source];
      if (before === 0 && cited) parts.push(note(source, cited, context.words));
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

/** Whether only spaces separate a node from a citation before it. The style keeps the two links apart. */
function followsCitation(siblings: RootContent[], index: number): boolean {
  const before = siblings[index - 1];
  if (before?.type === 'text' && before.value.trim() === '') return followsCitation(siblings, index - 1);
  return before?.type === 'element' && /^(?:cite|margin-note)$/.test(String(before.properties.className));
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
  return { type: 'element', tagName: 'a', properties, children: [text(shown)] };
}

function note(source: number, cited: Source, words: Words): Element {
  const properties = { className: ['margin-note'], hidden: true, ariaHidden: 'true', dataPagefindIgnore: 'all' };
  const number = `${source + 1} `;
  const children = cited.quote
    ? [text(number), quotation(cited.quote, cited.quoteLang), text(` ${cited.publisher ?? cited.title}`)]
    : [text(number + words.sourceNote(cited))];
  return { type: 'element', tagName: 'span', properties, children };
}

function quotation(quote: string, lang: string | undefined): Element {
  const properties = { lang, dir: 'auto' };
  return { type: 'element', tagName: 'q', properties, children: [text(shortenQuote(quote, LONGEST_QUOTE))] };
}

function text(value: string): Text {
  return { type: 'text', value };
}
