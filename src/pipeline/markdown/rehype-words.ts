import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { langAttributes } from '../../i18n/index.ts';
import { contextOf } from './context.ts';

/**
 * Translates what remark adds in English: the heading of the footnotes, the labels of their back links, and those of tasks. Where there
 * are no words in the language of the text, they are marked as words of another language.
 */
export function rehypeWords() {
  return (tree: Root, file: VFile) => {
    const { words, lang, topHeading } = contextOf(file).context;
    const labels = langAttributes(words.lang, lang);
    visit(tree, 'element', (node: Element) => {
      const { properties } = node;
      if (properties.id === 'footnote-label') {
        node.tagName = `h${topHeading}`;
        Object.assign(properties, { className: undefined, ...labels });
        node.children = [{ type: 'text', value: words.footnotes }];
      }
      if (properties.dataFootnoteBackref !== undefined) {
        const number = /[\d-]+$/.exec(String(properties.ariaLabel))?.[0] ?? '';
        Object.assign(properties, { ariaLabel: words.backToReference(number), lang: labels.lang });
      }
      if (node.tagName === 'input')
        Object.assign(properties, { ariaLabel: words.task(properties.checked === true), lang: labels.lang });
    });
  };
}
