import type { FootnoteDefinition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addProblem } from '../report/report.ts';
import { foundIn, placeInSource, typedTexts } from './as-typed/texts.ts';
import { placeOfNode } from './place-of-node.ts';

/** A footnote reference that is text because the footnote does not exist. */
const REFERENCE = /(?<!\\)\[\^[^[\]\s]+\]/g;

/** Reports references without a footnote, which would be printed as typed, and unused footnotes, which would not be shown. */
export function remarkFootnotes() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    if (!source.includes('[^')) return;
    for (const { written, offset } of foundIn(typedTexts(tree, source), REFERENCE)) {
      const reason = `Unexpected \`${written}\` without a footnote, expected a line \`${written}: …\` below; if it is not a footnote, write \`\\${written}\``;
      addProblem(file, 'footnote', reason, placeInSource(source, offset, written.length));
    }
    for (const node of unused(tree)) {
      const name = `[^${node.label ?? node.identifier}]`;
      const reason = `Unused footnote \`${name}\`, expected \`${name}\` in the body; without it the footnote is not shown`;
      addProblem(file, 'footnote', reason, placeOfNode(node));
    }
  };
}

/** Footnotes that cannot be reached from the body: a footnote that only refers to itself is not shown either. */
function unused(tree: Root): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = [];
  visit(tree, 'footnoteDefinition', (node) => {
    definitions.push(node);
  });
  const shown = new Map(definitions.toReversed().map((node) => [node.identifier, node]));
  const referred = new Set<string>();
  const read: (Root | FootnoteDefinition)[] = [tree];
  for (const text of read)
    for (const identifier of referencesIn(text)) {
      const note = referred.has(identifier) ? undefined : shown.get(identifier);
      if (note) read.push(note);
      referred.add(identifier);
    }
  return definitions.filter(({ identifier }) => !referred.has(identifier));
}

/** The footnotes that a text refers to, without following footnotes defined inside it. */
function referencesIn(text: Root | FootnoteDefinition): string[] {
  const found: string[] = [];
  visit(text, (node) => {
    if (node.type === 'footnoteDefinition' && node !== text) return SKIP;
    if (node.type === 'footnoteReference') found.push(node.identifier);
    return undefined;
  });
  return found;
}
