import type { List, ListItem } from 'mdast';
import { AMOUNT, type Candidate, interrupts, opening } from './candidate.ts';

/**
 * Numbered lists show the numbers that were typed: article 9 stays article 9, and 2024 does not become 2021. If all items have
 * the same number, which is Markdown's way to number automatically, the page counts.
 */
export function checkList(candidate: Candidate<List>): void {
  if (candidate.node.ordered) checkNumbers(candidate);
  else checkBullets(candidate);
}

/** The number of an item as typed, and the character after it. */
const NUMBER = /^(\d{1,9})([.)])/;

function checkNumbers(candidate: Candidate<List>): void {
  const { node, source, report, seen } = candidate;
  const typed = node.children.map((item) => {
    const start = offsetOf(item);
    return { item, start, number: NUMBER.exec(source.slice(start, start + 10))?.[1] ?? '' };
  });
  const isCounted = typed.length > 1 && typed.every(({ number }) => number === typed[0]?.number);
  if (!isCounted) keepNumbers(node, typed);
  styleList(node, source, typed);
  const first = typed[0];
  if (!first) return;
  if (isCounted) {
    const reason = `Unexpected \`${first.number}.\` before every item, which the page numbers ${first.number}, ${Number(first.number) + 1} …; write the numbers that readers should see`;
    report('marker-at-line-start', reason, first.start, first.number.length + 1);
  }
  for (const { number, start } of typed) {
    const reason = isCounted ? undefined : oddNumber(candidate, number, start, typed.length);
    if (reason) report('ambiguous-markdown', reason, start, number.length + 1);
  }
  seen.next.add(Number(typed.at(-1)?.number) + 1);
}

function oddNumber(candidate: Candidate<List>, number: string, start: number, items: number): string | undefined {
  const { source } = candidate;
  const after = source[start + number.length] ?? '.';
  const end = `which Markdown reads as an item of a numbered list; write \`${number}\\${after}\` if it is part of a sentence`;
  const found = `Unexpected \`${number}${after}\` at the start of a line`;
  if (/^0\d/.test(number)) return `${found}, ${end}: the list would show ${Number(number)}`;
  if (number.length > 3) return `${found}, ${end}`;
  const text = source.slice(start + number.length + 1, start + number.length + 30);
  const isAlone = number !== '1' && !candidate.seen.next.has(Number(number));
  if (items === 1 && (isAlone || MONTH.test(text) || isWithinSentence(candidate))) return `${found}, ${end}`;
  return undefined;
}

/** A month after a number, in languages that write dates like `1. Mai`, by its first letters. */
const MONTH =
  /^\s+(?:jan|feb|mar|mär|apr|mai|may|maj|jun|jul|aug|sep|okt|oct|nov|dec|dez|de[sc]|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|led|únor|břez|dub|květ|čer|srp|září|říj|list|pros)\p{L}*\.?\s/iu;

function keepNumbers(node: List, typed: readonly { item: ListItem; number: string }[]): void {
  let expected = node.start ?? 1;
  for (const { item, number } of typed) {
    const value = Number(number);
    if (value !== expected)
      item.data = { ...item.data, hProperties: { ...item.data?.hProperties, value: String(value) } };
    expected = value + 1;
  }
}

function styleList(node: List, source: string, typed: readonly { start: number; number: string }[]): void {
  const names = [
    source[(typed[0]?.start ?? 0) + (typed[0]?.number.length ?? 0)] === ')' ? 'brackets' : '',
    typed.some(({ number }) => number.length > 2) ? 'long-numbers' : '',
  ].filter((name) => name !== '');
  if (names.length > 0) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, className: names } };
}

/** `+ 3 points` and `* only in May`: a list with one item is rarely intended. */
function checkBullets(candidate: Candidate<List>): void {
  const { node, parent, source, start, report } = candidate;
  if (parent.type === 'listItem') return;
  const bullet = source[start] ?? '-';
  const isOne = node.children.length === 1;
  const isAmounts =
    (isOne || bullet === '+') && node.children.every((item) => beginsWithAmount(source, offsetOf(item)));
  const isWithin = isWithinSentence(candidate);
  if (!isAmounts && !(isOne && (bullet === '*' || isWithin))) return;
  const shown = opening(source, start);
  const reason = `Unexpected \`${bullet}\` at the start of the line \`${shown}\`, which Markdown reads as a list item, shown with a bullet; write \`\\${shown}\` for the character`;
  if (isAmounts && isWithin) report('lost-text', reason, start, shown.length);
  else if (isAmounts || isWithin) report('ambiguous-markdown', reason, start, shown.length);
  else report('marker-at-line-start', `${reason}, or \`- \` for a list with one item`, start, shown.length);
}

function beginsWithAmount(source: string, start: number): boolean {
  return AMOUNT.test(source.slice(start + 1, start + 20).trimStart());
}

/** Whether a list interrupts a sentence. A list inside a list item is intended. */
function isWithinSentence(candidate: Candidate<List>): boolean {
  return candidate.parent.type !== 'listItem' && interrupts(candidate);
}

function offsetOf({ position }: ListItem): number {
  return position?.start.offset ?? 0;
}
