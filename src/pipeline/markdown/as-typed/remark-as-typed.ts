import type { Nodes, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import { checkAddress, checkLink } from './addresses.ts';
import { checkCode, checkHeading, checkQuote } from './blocks.ts';
import { type Candidate, reporterFor } from './candidate.ts';
import { checkDefinitions } from './definitions.ts';
import { checkEscapes } from './escapes.ts';
import { checkList } from './lists.ts';
import { checkMarks } from './marks.ts';
import { checkNearMisses } from './near-misses.ts';
import { checkTable } from './tables.ts';

/**
 * Ensures that everything an editor typed is on the page, or that a message says what would be lost and how to write it. There
 * is a check for each kind of Markdown that removes characters, and one for near misses, which would be printed as typed.
 */
export function remarkAsTyped() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    const report = reporterFor(file, source);
    const seen = { next: new Set<number>(), reported: 0 };
    const walk = (parent: Parents): void => {
      let before: Nodes | undefined;
      for (const node of parent.children) {
        const start = node.position?.start.offset;
        const end = node.position?.end.offset;
        if (start !== undefined && end !== undefined) check({ node, before, parent, source, start, end, report, seen });
        if ('children' in node) walk(node);
        before = node;
      }
    };
    walk(tree);
    if (source.includes(']:')) checkDefinitions(tree, report);
    checkEscapes(tree, source, report);
    checkNearMisses(tree, source, report);
  };
}

type Checker<Type extends Nodes['type']> = (candidate: Candidate<Extract<Nodes, { type: Type }>>) => void;

const CHECKERS: { [Type in Nodes['type']]?: Checker<Type> } = {
  emphasis: checkMarks,
  strong: checkMarks,
  delete: checkMarks,
  inlineCode: checkMarks,
  blockquote: checkQuote,
  heading: checkHeading,
  code: checkCode,
  list: checkList,
  table: checkTable,
  link: checkLink,
  image: checkAddress,
  definition: checkAddress,
};

function check(candidate: Candidate): void {
  const checker = CHECKERS[candidate.node.type] as ((candidate: Candidate) => void) | undefined;
  checker?.(candidate);
}
