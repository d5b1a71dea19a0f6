import type { Nodes, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import { judgeAddress, judgeLink } from './addresses.ts';
import { judgeCode, judgeHeading, judgeQuote } from './blocks.ts';
import { judgeDefinitions } from './definitions.ts';
import { judgeEscapes } from './escapes.ts';
import { sayOn, type Taken } from './judge.ts';
import { judgeList } from './lists.ts';
import { judgeMarks } from './marks.ts';
import { judgeNearMisses } from './near.ts';
import { judgeTable } from './tables.ts';

/**
 * What an editor typed stands on the page, or a message says what would be lost and how to write it. Each kind of Markdown
 * that takes signs away has a judge; what is nearly Markdown, and would be printed as it is, has one too.
 */
export function remarkAsTyped() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    const say = sayOn(file, source);
    const seen = { next: new Set<number>(), reported: 0 };
    const walk = (parent: Parents): void => {
      let before: Nodes | undefined;
      for (const node of parent.children) {
        const start = node.position?.start.offset;
        const end = node.position?.end.offset;
        if (start !== undefined && end !== undefined) judge({ node, before, parent, source, start, end, say, seen });
        if ('children' in node) walk(node);
        before = node;
      }
    };
    walk(tree);
    if (source.includes(']:')) judgeDefinitions(tree, say);
    judgeEscapes(tree, source, say);
    judgeNearMisses(tree, source, say);
  };
}

type Judge<Type extends Nodes['type']> = (taken: Taken<Extract<Nodes, { type: Type }>>) => void;

const JUDGES: { [Type in Nodes['type']]?: Judge<Type> } = {
  emphasis: judgeMarks,
  strong: judgeMarks,
  delete: judgeMarks,
  inlineCode: judgeMarks,
  blockquote: judgeQuote,
  heading: judgeHeading,
  code: judgeCode,
  list: judgeList,
  table: judgeTable,
  link: judgeLink,
  image: judgeAddress,
  definition: judgeAddress,
};

function judge(taken: Taken): void {
  const judgeOfKind = JUDGES[taken.node.type] as ((taken: Taken) => void) | undefined;
  judgeOfKind?.(taken);
}
