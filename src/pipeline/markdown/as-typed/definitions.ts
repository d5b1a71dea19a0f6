import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Say } from './judge.ts';

/** Lines that Markdown hides: addresses of links that no link uses, and all but the first of two with one name. */
export function judgeDefinitions(tree: Root, say: Say): void {
  const links: Definition[] = [];
  const notes: FootnoteDefinition[] = [];
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'definition') links.push(node);
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  for (const [node, first] of repeated(links)) judgeRepeated(node, first, say);
  for (const [node] of repeated(notes)) {
    const reason = `Second footnote \`[^${node.label}]\`, of which only the first is shown; give one of them another name`;
    say('lost-text', reason, ...rangeOf(node));
  }
  for (const node of links) {
    // That it looks like a citation is a message of its own.
    if (used.has(node.identifier) || node.identifier.startsWith('@')) continue;
    const reason = `Unused link definition \`[${node.label}]:\`, a line that is not shown; write \`\\[${node.label}]:\` where readers shall see it, or \`[${node.label}]\` where the link is to be`;
    say('doubtful-markdown', reason, ...rangeOf(node));
  }
}

function judgeRepeated(node: Definition, first: Definition, say: Say): void {
  const isSame = node.url === first.url && node.title === first.title;
  const reason = `Second link definition \`[${node.label}]:\`, of which only the first counts; ${isSame ? 'take one of them out' : 'give one of them another name'}`;
  say(isSame ? 'doubtful-markdown' : 'lost-text', reason, ...rangeOf(node));
}

function repeated<Node extends Definition | FootnoteDefinition>(nodes: readonly Node[]): [Node, Node][] {
  const first = new Map<string, Node>();
  const found: [Node, Node][] = [];
  for (const node of nodes) {
    const before = first.get(node.identifier);
    if (before) found.push([node, before]);
    else first.set(node.identifier, node);
  }
  return found;
}

function rangeOf({ position }: Definition | FootnoteDefinition): [offset: number, length: number] {
  const start = position?.start.offset ?? 0;
  return [start, (position?.end.offset ?? start) - start];
}
