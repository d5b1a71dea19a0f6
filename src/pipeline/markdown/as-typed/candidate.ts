import type { Nodes, Parents } from 'mdast';
import type { VFile } from 'vfile';
import { LIMITS } from '../../limits/limits.ts';
import { addProblem } from '../../report/report.ts';
import { placeInSource } from './texts.ts';

/** A piece of Markdown whose markup is not shown and may not have been intended. */
export interface Candidate<Node extends Nodes = Nodes> {
  node: Node;
  /** The node before it in the same block. */
  before: Nodes | undefined;
  parent: Parents;
  /** The whole file, and where the piece starts and ends in it. */
  source: string;
  start: number;
  end: number;
  report: Report;
  seen: Seen;
}

/** State shared by the checks of a text. */
export interface Seen {
  /** The numbers with which an interrupted numbered list would continue. */
  next: Set<number>;
  /** The end of the last word that was reported, so that each word is reported once. */
  reported: number;
}

/** Reports something at an offset of the file. */
export type Report = (
  rule: 'lost-text' | 'ambiguous-markdown' | 'marker-at-line-start',
  reason: string,
  offset: number,
  length: number,
) => void;

/** Returns a function that reports at most a hundred messages about a text, because finding each place means counting lines. */
export function reporterFor(file: VFile, source: string): Report {
  let count = 0;
  return (rule, reason, offset, length) => {
    if (count >= LIMITS.messages) return;
    count += 1;
    addProblem(file, rule, reason, placeInSource(source, offset, length));
  };
}

/** A letter or digit of a script with spaces between words. In other scripts emphasis within a word is normal. */
export function isOfWord(character: string | undefined): boolean {
  if (character === undefined) return false;
  return (
    /[\p{L}\p{N}]/u.test(character) && !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(character)
  );
}

/** An amount: a number, perhaps after a currency symbol. */
export const AMOUNT = /^[\p{Sc}~≈]?\s?[.,]?\p{Nd}/u;

/** Whether a block follows the line of a paragraph that stops in the middle of a sentence. */
export function interrupts({ before, node, source }: Pick<Candidate, 'before' | 'node' | 'source'>): boolean {
  const paragraph = lastParagraph(before);
  const end = paragraph?.position?.end;
  if (end?.offset === undefined || end.line !== (node.position?.start.line ?? 0) - 1) return false;
  return /[\p{L}\p{N},]$/u.test(source.slice(Math.max(0, end.offset - 2), end.offset));
}

function lastParagraph(node: Nodes | undefined): Nodes | undefined {
  let last = node;
  while (last && last.type !== 'paragraph') last = 'children' in last ? last.children.at(-1) : undefined;
  return last;
}

/** The first words of a line, for a message. */
export function opening(source: string, start: number, most = 40): string {
  return /^[^\n\r]*/.exec(source.slice(start, start + most))?.[0].trimEnd() ?? '';
}
