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
 * Reports misleading bidirectional control characters, also if they are written as character references (`&#x202e;`), and
 * control characters written as references. Literal control characters were reported before the text was parsed.
 */
export function rehypeHiddenCharacters() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    if (!mayHide(source)) return;
    const find = controlCharacters(source).length > 0 ? bidiControls : hiddenCharacters;
    visit(tree, 'element', (node: Element) => {
      const texts = ATTRIBUTES.map((name) => String(node.properties[name] ?? ''));
      if (BLOCKS.has(node.tagName)) texts.push(textOf(node));
      const found = texts.flatMap((text) => find(text).map((hidden) => ({ text, hidden })));
      // Finding a place means searching the text before it, which is too slow for thousands that are not reported.
      for (const { text, hidden } of found) {
        if (isFull(file)) return EXIT;
        addProblem(file, 'hidden-character', hidden.reason, placeIn(source, node, text, hidden));
      }
      return checkStacks(texts, node, file) || found.length > 0 ? SKIP : undefined;
    });
  };
}

/** Reports stacked diacritics that are written as character references. */
function checkStacks(texts: readonly string[], node: Element, file: VFile): boolean {
  const stack = texts.map(stackedDiacritics).find((found) => found !== undefined);
  if (stack) addProblem(file, 'stacked-diacritics', stack.reason, placeOfNode(node));
  return stack !== undefined;
}

/** The place of a hidden character in the source of a node; the place of the node if it is not found there. */
function placeIn(source: string, { position }: Element, text: string, hidden: HiddenCharacter): Point | undefined {
  if (position?.start.offset === undefined) return undefined;
  const written = source.slice(position.start.offset, position.end.offset);
  return pointAt(source, position.start.offset + (writtenAt(written, text, hidden) ?? 0), 0);
}
