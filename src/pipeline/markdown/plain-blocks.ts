import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { textTooLarge } from '../limits/text-size.ts';

/** What a reader sees of a Markdown text, without its formatting. */
export interface PlainText {
  /** The texts of its paragraphs, headings, list items, cells and code, in order, without citations and empty ones. */
  blocks: string[];
  /** Its citations in order, each after its place: the number of the block, and that of the word before it. */
  citations: string[];
  /** The addresses of its links and pictures, in order. */
  links: string[];
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** The plain text of Markdown. A text that is too large to be parsed is returned as it is, in one block for each paragraph. */
export function plainBlocks(markdown: string): PlainText {
  if (textTooLarge(markdown)) return { blocks: markdown.split(/\n[ \t]*\n/), citations: [], links: [] };
  const found: PlainText = { blocks: [], citations: [], links: [] };
  collect(parser.parse(markdown), found);
  return found;
}

/** Addresses, comments, code fences, table cells, escapes and numbers of list items: what can hide letters, or stand for some. */
const MAY_HIDE = /[[\]<\\&`|]|~~~|^[\s>*+-]*\d+[.)]/m;

/**
 * Whether readers certainly see other words in one text than in the other, found without parsing. False for all texts that,
 * apart from citations, have anything that could hide words.
 */
export function haveOtherWords(markdown: string, other: string): boolean {
  const [was, is] = [markdown, other].map((text) => text.normalize('NFC').replace(CITATION, '')) as [string, string];
  return !MAY_HIDE.test(was) && !MAY_HIDE.test(is) && lettersIn(was) !== lettersIn(is);
}

function lettersIn(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** Nodes whose content is one piece of text. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'code', 'html']);

function collect(node: Nodes, found: PlainText): void {
  if ('url' in node) found.links.push(node.url);
  if (BLOCKS.has(node.type)) addBlock(textOf(node), found);
  if ('children' in node) for (const child of node.children) collect(child, found);
}

const CITATION = /\s*\[@([^\]]*)\]/g;

function addBlock(text: string, found: PlainText): void {
  for (const { 1: citation = '', index } of text.matchAll(CITATION)) {
    const word = text.slice(0, index).replace(CITATION, '').match(/\S+/g)?.length ?? 0;
    found.citations.push(`${found.blocks.length}.${word} @${citation.trim()}`);
  }
  const plain = text.replace(CITATION, '').trim();
  if (plain !== '') found.blocks.push(plain);
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
