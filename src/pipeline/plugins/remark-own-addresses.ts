import type { Definition, Image, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fileTarget, IMAGE, imageAddress, pageAddress } from '../page-address.ts';
import { contextOf } from './context.ts';
import { placeOfNode } from './place-of-node.ts';

/**
 * Links to other files of the content folder become links to their pages, pictures get the address at which they are
 * published, and both are noted, so that it can be judged whether what they name exists.
 */
export function remarkOwnAddresses() {
  return (tree: Root, file: VFile) => {
    const { references } = contextOf(file);
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
      const target = targetOf(node, file.path);
      if (target === undefined) return;
      const place = placeOfNode(node) ?? { line: 1, column: 1 };
      references.push({ kind: node.type === 'image' ? 'image' : 'link', typed: node.url, target, place });
      if (node.type === 'image') node.url = imageAddress(target);
      else if (!target.startsWith('/')) node.url = pageAddress(target) + (/#.*$/s.exec(node.url)?.[0] ?? '');
    });
  };
}

/** An address of this site, or the path of a file below the content folder. Undefined for all other addresses. */
function targetOf({ type, url }: Link | Definition | Image, from: string): string | undefined {
  if (type !== 'image' && /^\/(?![/\\])/.test(url)) return url;
  const path = fileTarget(url, from);
  return (type === 'image' ? IMAGE : /\.md$/).test(path ?? '') ? path : undefined;
}
