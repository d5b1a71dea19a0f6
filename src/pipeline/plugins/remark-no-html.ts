import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addProblem } from '../report.ts';
import { placeOfNode } from './place-of-node.ts';

/** Refuses raw HTML: it could run in a reader's browser, and the sanitiser would drop it without a word. */
export function remarkNoHtml() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'html', (node: Html) => {
      const line = node.value.split('\n')[0] ?? '';
      const shown = line.length > 60 ? `${line.slice(0, 59)}…` : line;
      const reason = `Unexpected raw HTML \`${shown}\`, expected Markdown; write \`\\<\` for a less-than sign`;
      addProblem(file, 'raw-html', reason, placeOfNode(node));
    });
  };
}
