import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Ids that the page itself uses. A heading of the same words gets a number behind it. */
const PAGE_IDS = [
  'main',
  'sources',
  'corrections',
  'related',
  'claims',
  'timeline',
  'findings',
  'verdict',
  'search',
  'results',
  'footnote-label',
];

/**
 * Gives headings an id, and ranks that a screen reader can follow: the page has the first rank, so the text begins with
 * the second and goes down one at a time.
 */
export function rehypeHeadings() {
  return (tree: Root) => {
    const slugger = new GithubSlugger();
    for (const id of PAGE_IDS) slugger.slug(id);
    let rank = 1;
    visit(tree, 'element', (node: Element) => {
      const written = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (!written || node.properties.id) return;
      rank = Math.min(Math.max(Number(written), 2), rank + 1);
      node.tagName = `h${rank}`;
      node.properties.id = slugger.slug(textOf(node)) || slugger.slug('section');
    });
  };
}
