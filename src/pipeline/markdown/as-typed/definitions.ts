import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from './candidate.ts';

/** Lines that Markdown hides: unused link definitions, and all but the first of several with the same name. */
export function checkDefinitions(tree: Root, report: Report): void {
  const links: Definition[] = [];
  const notes: FootnoteDefinition[] = [];
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'definition') links.push(node);
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  for (const [node, first] of repeated(links)) checkRepeated(node, first, report);
  for (const [node] of repeated(notes)) {
    const reason = `Unexpected second footnote \`[^${node.label}]\`, expected each name once: only the first is shown; rename one of them`;
    report('lost-text', reason, ...rangeOf(node));
  }
  for (const node of links) {
    // A definition that looks like a citation is reported elsewhere.
    if (used.has(node.identifier) || node.identifier.startsWith('@')) continue;
    const reason = `Unused link definition \`[${node.label}]:\`, a line that is not shown; write \`\\[${node.label}]:\` if readers should see it, or \`[${node.label}]\` where the link should be`;
    report('ambiguous-markdown', reason, ...rangeOf(node));
  }
}

function checkRepeated(node: Definition, first: Definition, report: Report): void {
  const isSame = node.url === first.url && node.title === first.title;
  const reason = `Unexpected second link definition \`[${node.label}]:\`, expected each name once: only the first counts; ${isSame ? 'remove one of them' : 'rename one of them'}`;
  report(isSame ? 'ambiguous-markdown' : 'lost-text', reason, ...rangeOf(node));
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
