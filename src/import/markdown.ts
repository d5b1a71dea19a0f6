import type { Definition, Link, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Markdown as plain text, and the addresses of links that the text does not show. */
export function plainText(source: string): { text: string; addresses: string[] } {
  const tree = markdown.parse(source);
  const addresses: string[] = [];
  visit(tree, (node) => {
    if (
      (node.type === 'link' || node.type === 'image' || node.type === 'definition') &&
      !textOf(node).includes(node.url)
    )
      addresses.push(node.url);
  });
  return { text: tree.children.map(textOf).join('\n\n'), addresses };
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join(isBlock(node) ? '\n' : '') : '';
}

function isBlock(node: Nodes): boolean {
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'table';
}

/** Puts the address of the old site in front of links that start with `/`, which would point to pages of the new site. */
export function withFullLinks(source: string, site: string): string {
  return replaceLinks(source, (url) => (/^\/(?!\/)/.test(url) ? new URL(url, site).href : undefined));
}

/** Replaces the addresses of links for which `addressFor` returns another one. All other characters stay the same. */
export function replaceLinks(source: string, addressFor: (url: string) => string | undefined): string {
  const links = linksIn(markdown.parse(source)).flatMap((link) => {
    const address = addressFor(link.url);
    return address === undefined ? [] : [{ link, address }];
  });
  return links.reduceRight((text, { link, address }) => {
    const end = link.position?.end.offset ?? 0;
    const start =
      link.type === 'link' ? (link.children.at(-1)?.position?.end.offset ?? 0) : (link.position?.start.offset ?? 0);
    const target = text.indexOf(link.url, start);
    if (target === -1 || target >= end) return text;
    return text.slice(0, target) + address + text.slice(target + link.url.length);
  }, source);
}

function linksIn(tree: Root): (Link | Definition)[] {
  const links: (Link | Definition)[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') links.push(node);
  });
  return links;
}
