import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isVisible } from '../../model/fields.ts';
import { addProblem } from '../report/report.ts';
import { placeOfNode } from './place-of-node.ts';

/**
 * Moves citations and footnote references in the text of a link after it, because they become links and HTML does not allow
 * links inside links. A link without other text is an error.
 */
export function rehypeNestedLinks() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
      const moved: Element[] = [];
      removeLinks(node, moved);
      if (moved.length === 0) return SKIP;
      const isEmpty = !isVisible(textOf(node)) && !node.children.some(isPicture);
      if (isEmpty) {
        const reason =
          'Unexpected citation as the whole text of a link, expected words that describe its target: `[the report](https://…) [@id]`';
        addProblem(file, 'citation', reason, placeOfNode(node));
      }
      const after = [...trailingSpace(node), ...moved];
      (parent.children as ElementContent[]).splice(index, 1, ...(isEmpty ? [] : [node]), ...after);
      return [SKIP, index + after.length + (isEmpty ? 0 : 1)];
    });
  };
}

/** Removes what will become a link from an element, at any depth, and adds it to `removed`. */
function removeLinks(parent: Parents, removed: Element[]): void {
  parent.children = (parent.children as ElementContent[]).filter((child) => {
    if (child.type !== 'element') return true;
    const isLink = child.tagName === 'cite' || (child.tagName === 'sup' && child.children.some(isReference));
    if (isLink) removed.push(child);
    else removeLinks(child, removed);
    return !isLink;
  });
}

function isReference(node: ElementContent): boolean {
  return node.type === 'element' && node.properties.dataFootnoteRef !== undefined;
}

function isPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(isPicture));
}

/** Removes the space at the end of a link, to be put between the link and the citation. */
function trailingSpace(node: Element): ElementContent[] {
  const last = node.children.at(-1);
  if (last?.type !== 'text' || last.value.trimEnd() === last.value) return [];
  last.value = last.value.trimEnd();
  return [{ type: 'text', value: ' ' }];
}
