import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addProblem } from '../report/report.ts';
import { placeOfNode } from './place-of-node.ts';

/** Checks the levels of headings: the page title is level 1, and below it they go down one level at a time. */
export function remarkHeadingLevels() {
  return (tree: Root, file: VFile) => {
    let above = 1;
    visit(tree, 'heading', (node: Heading) => {
      const expected = node.depth === 1 ? 2 : Math.min(node.depth, above + 1);
      if (node.depth !== expected) {
        const why = node.depth === 1 ? 'the page title is level 1' : 'levels cannot be skipped';
        const reason = `Unexpected heading level \`${'#'.repeat(node.depth)}\`, expected \`${'#'.repeat(expected)}\`: ${why}`;
        addProblem(file, 'skipped-heading', reason, placeOfNode(node));
      }
      above = Math.max(2, node.depth);
    });
  };
}
