import type { Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { inFigures, LIMITS } from '../limits/limits.ts';
import { addProblem } from '../report/report.ts';
import { placeOfNode } from './place-of-node.ts';

/**
 * Limits reference links: each repeats the address and title of its definition, so a few lines could become gigabytes of HTML.
 * Beyond the limit, the definitions are emptied and it is an error.
 */
export function remarkDefinitions() {
  return (tree: Root, file: VFile) => {
    const sizes = new Map<string, number>();
    visit(tree, 'definition', ({ identifier, url, title }) => {
      if (!sizes.has(identifier)) sizes.set(identifier, url.length + (title?.length ?? 0));
    });
    if (sizes.size === 0) return;
    let all = 0;
    visit(tree, (node) => {
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
      all += sizes.get(node.identifier) ?? 0;
      if (all <= LIMITS.definitions) return undefined;
      const reason = `More than ${inFigures(LIMITS.definitions)} characters of addresses and titles in reference links, expected fewer: write \`[text](address)\` where a link is needed`;
      addProblem(file, 'too-large', reason, placeOfNode(node));
      visit(tree, 'definition', (definition) => void Object.assign(definition, { url: '', title: null }));
      return EXIT;
    });
  };
}
