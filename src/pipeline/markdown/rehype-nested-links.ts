import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isVisible } from '../../model/fields.ts';
import { addProblem } from '../report/report.ts';
import { placeOfNode } from './place-of-node.ts';

/**
 * Citations and references to footnotes become links, and HTML has no link inside a link. In the text of a link they are put
 * behind it. A link that has no other text has nothing to be clicked on.
 */
export function rehypeNestedLinks() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
      const taken: Element[] = [];
      takeOut(node, taken);
      if (taken.length === 0) return SKIP;
      const isEmpty = !isVisible(textOf(node)) && !node.children.some(isPicture);
      if (isEmpty) {
        const reason =
          'Unexpected citation as the whole text of a link, expected words that describe its target: `[the report](https://…) [@id]`';
        addProblem(file, 'citation', reason, placeOfNode(node));
      }
      const after = [...trailingSpace(node), ...taken];
      (parent.children as ElementContent[]).splice(index, 1, ...(isEmpty ? [] : [node]), ...after);
      return [SKIP, index + after.length + (isEmpty ? 0 : 1)];
    });
  };
}

/** Takes what will be a link out of a link, at any depth. */
function takeOut(parent: Parents, taken: Element[]): void {
  parent.children = (parent.children as ElementContent[]).filter((child) => {
    if (child.type !== 'element') return true;
    const isLink = child.tagName === 'cite' || (child.tagName === 'sup' && child.children.some(isReference));
    if (isLink) taken.push(child);
    else takeOut(child, taken);
    return !isLink;
  });
}

function isReference(node: ElementContent): boolean {
  return node.type === 'element' && node.properties.dataFootnoteRef !== undefined;
}

function isPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(isPicture));
}

/** The space before a citation at the end stays between the link and the citation. */
function trailingSpace(node: Element): ElementContent[] {
  const last = node.children.at(-1);
  if (last?.type !== 'text' || last.value.trimEnd() === last.value) return [];
  last.value = last.value.trimEnd();
  return [{ type: 'text', value: ' ' }];
}
