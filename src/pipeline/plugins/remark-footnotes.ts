import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addProblem } from '../report.ts';
import { placeOfNode } from './place-of-node.ts';
import { foundIn, placeInSource, typedTexts } from './typed-texts.ts';

/** A reference to a footnote that Markdown left as text, because there is no such footnote. */
const REFERENCE = /(?<!\\)\[\^[^[\]\s]+\]/g;

/** Tells of references without a footnote, which would be printed as they are, and of footnotes without a reference, which vanish. */
export function remarkFootnotes() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    if (!source.includes('[^')) return;
    for (const { written, offset } of foundIn(typedTexts(tree, source), REFERENCE)) {
      const reason = `Unexpected \`${written}\` without a footnote, expected a line \`${written}: …\` below; a bracket that is no footnote is written \`\\${written}\``;
      addProblem(file, 'footnote', reason, placeInSource(source, offset, written.length));
    }
    for (const node of unused(tree)) {
      const name = `[^${node.label ?? node.identifier}]`;
      const reason = `Unused footnote \`${name}\`, expected \`${name}\` in the text; without it the note is not shown`;
      addProblem(file, 'footnote', reason, placeOfNode(node));
    }
  };
}

function unused(tree: Root): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = [];
  const referred = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    if (node.type === 'footnoteReference') referred.add(node.identifier);
  });
  return definitions.filter(({ identifier }) => !referred.has(identifier));
}
