import type { Definition, Image, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { IMAGE } from '../../model/picture.ts';
import { fileTarget, imageAddress, pageAddress, pathWithin } from '../folder/page-address.ts';
import { contextOf } from './context.ts';
import { placeOfNode } from './place-of-node.ts';

/**
 * Turns links to content files into links to their pages, gives pictures their published addresses, and records both, so that
 * rules can check whether their targets exist.
 */
export function remarkOwnAddresses() {
  return (tree: Root, file: VFile) => {
    const { context, references } = contextOf(file);
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
      const target = targetOf(node, file.path, context.url);
      if (target === undefined) return;
      const place = placeOfNode(node) ?? { line: 1, column: 1 };
      references.push({ kind: node.type === 'image' ? 'image' : 'link', typed: node.url, target, place });
      if (node.type === 'image') node.url = imageAddress(target);
      else if (node.url.startsWith('/')) node.url = node.url.normalize('NFC');
      else if (IS_FILE.test(node.url)) node.url = pageAddress(target) + (/#.*$/s.exec(node.url)?.[0] ?? '');
    });
  };
}

/** An address that is a file path. Only these are replaced. */
const IS_FILE = /^(?![a-z][a-z\d+.-]*:|[/#])/i;

/** An address of this site, or the path of a file below the content folder. Undefined for all other addresses. */
function targetOf({ type, url }: Link | Definition | Image, from: string, site: string): string | undefined {
  if (type !== 'image' && /^\/(?![/\\])/.test(url)) return url.normalize('NFC');
  if (type !== 'image' && /^#./.test(url)) return from.normalize('NFC');
  if (type !== 'image' && /^https?:/i.test(url)) return pathWithin(url, site);
  const path = fileTarget(url, from);
  return (type === 'image' ? IMAGE : /\.md$/).test(path ?? '') ? path : undefined;
}
