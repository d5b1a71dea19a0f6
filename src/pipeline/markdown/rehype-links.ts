import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';

/** Marks external links, and adds the base path to the addresses of internal links and pictures. */
export function rehypeLinks() {
  return (tree: Root, file: VFile) => {
    const { base } = contextOf(file).context;
    visit(tree, 'element', (node: Element) => {
      const { href, src } = node.properties;
      if (node.tagName === 'img' && typeof src === 'string') {
        node.properties.src = base + src.slice(1);
        node.properties.loading = 'lazy';
      }
      if (node.tagName !== 'a' || typeof href !== 'string') return;
      if (/^https?:/i.test(href)) {
        node.properties.className = ['external'];
        node.properties.rel = ['external', 'noopener'];
      } else if (href.startsWith('/') && !href.startsWith('//')) {
        node.properties.href = base + href.slice(1);
      }
    });
  };
}
