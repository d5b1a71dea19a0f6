import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { NUMBERED_IDS, PAGE_IDS } from '../../model/page-ids.ts';
import { contextOf } from './context.ts';

/**
 * Gives headings an id, and ranks that a screen reader can follow: the title of the page has the first, so a text begins
 * with the second, or with the third below a heading of the page, and goes down one at a time.
 */
export function rehypeHeadings() {
  return (tree: Root, file: VFile) => {
    const { topHeading } = contextOf(file).context;
    const slugger = new GithubSlugger();
    for (const id of PAGE_IDS) slugger.slug(id);
    let rank = topHeading - 1;
    visit(tree, 'element', (node: Element) => {
      const written = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (!written || node.properties.id) return;
      rank = Math.min(Math.max(Number(written) + topHeading - 2, topHeading), rank + 1, 6);
      node.tagName = `h${rank}`;
      const id = slugger.slug(textOf(node).trim());
      // A heading of signs alone has no slug, and the second one of them `-1`.
      if (/^(?:-\d+)?$/.test(id)) node.properties.id = slugger.slug('section');
      else node.properties.id = NUMBERED_IDS.test(id) ? slugger.slug(`section-${id}`) : id;
    });
  };
}
