import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import {
  bidiControls,
  controlCharacters,
  type HiddenCharacter,
  hiddenCharacters,
  mayHide,
  writtenAt,
} from '../../text/hidden-characters.ts';
import { stackedDiacritics } from '../../text/stacked-diacritics.ts';
import { addProblem, isFull, type Point, pointAt } from '../report/report.ts';
import { placeOfNode } from './place-of-node.ts';

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'pre', 'li']);
const ATTRIBUTES = ['title', 'alt', 'href', 'src'];

/**
 * Refuses signs of direction that would turn a text round, also those written as character references (`&#x202e;`), and
 * control characters that are written so. Those that stand in the file as they are have been told before it was parsed.
 */
export function rehypeHiddenCharacters() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    if (!mayHide(source)) return;
    const signsIn = controlCharacters(source).length > 0 ? bidiControls : hiddenCharacters;
    visit(tree, 'element', (node: Element) => {
      const texts = ATTRIBUTES.map((name) => String(node.properties[name] ?? ''));
      if (BLOCKS.has(node.tagName)) texts.push(textOf(node));
      const found = texts.flatMap((text) => signsIn(text).map((sign) => ({ text, sign })));
      // To find where a sign was written takes a look at all before it: not for thousands that are not reported.
      for (const { text, sign } of found) {
        if (isFull(file)) return EXIT;
        addProblem(file, 'hidden-character', sign.reason, placeIn(source, node, text, sign));
      }
      return checkHeaps(texts, node, file) || found.length > 0 ? SKIP : undefined;
    });
  };
}

/** Heaps of marks that are written as character references. */
function checkHeaps(texts: readonly string[], node: Element, file: VFile): boolean {
  const heap = texts.map(stackedDiacritics).find((found) => found !== undefined);
  if (heap) addProblem(file, 'stacked-diacritics', heap.reason, placeOfNode(node));
  return heap !== undefined;
}

/** Where such a sign stands in the source of a node; where the node stands if it is not found there. */
function placeIn(source: string, { position }: Element, text: string, sign: HiddenCharacter): Point | undefined {
  if (position?.start.offset === undefined) return undefined;
  const written = source.slice(position.start.offset, position.end.offset);
  return pointAt(source, position.start.offset + (writtenAt(written, text, sign) ?? 0), 0);
}
