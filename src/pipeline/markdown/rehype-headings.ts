import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { NUMBERED_IDS, PAGE_IDS } from '../../model/page-ids.ts';
import { contextOf } from './context.ts';

/**
 * Gives headings ids, and levels that a screen reader can follow: the page title is level 1, so a text starts with level 2, or
 * with level 3 below a heading of the page, and goes down one level at a time.
 */
export function rehypeHeadings() {
  return (tree: Root, file: VFile) => {
    const { topHeading } = contextOf(file).context;
    const slugger = new GithubSlugger();
    for (const id of PAGE_IDS) slugger.slug(id);
    let level = topHeading - 1;
    visit(tree, 'element', (node: Element) => {
      const written = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (!written || node.properties.id) return;
      level = Math.min(Math.max(Number(written) + topHeading - 2, topHeading), level + 1, 6);
      node.tagName = `h${level}`;
      const id = slugger.slug(textOf(node).trim());
      // The slug of a heading without letters and digits is empty, and that of a second one is `-1`.
      if (/^(?:-\d+)?$/.test(id)) node.properties.id = slugger.slug('section');
      else node.properties.id = NUMBERED_IDS.test(id) ? slugger.slug(`section-${id}`) : id;
    });
  };
}
