import type { Blockquote, Code, Heading } from 'mdast';
import { AMOUNT, type Candidate, interrupts, opening } from './candidate.ts';

/**
 * `> 50 percent` within a sentence is not meant as a quotation. On its own it may be one that starts with a number, so it is
 * only a note.
 */
export function checkQuote(candidate: Candidate<Blockquote>): void {
  const { node, source, start, report } = candidate;
  const inner = source.slice(start + 1, start + 40).trimStart();
  const isCompared = inner.startsWith('=');
  if (!isCompared && !AMOUNT.test(inner)) return;
  const shown = opening(source, start);
  const found = `Unexpected \`>\` before ${isCompared ? 'an equals sign' : 'a number'} at the start of the line \`${shown}\``;
  const reason = `${found}, which Markdown reads as a quotation and does not show; write \`\\${shown}\` for “more than”`;
  if (isCompared || interrupts(candidate)) report('lost-text', reason, start, shown.length);
  else if (node.position?.start.line === node.position?.end.line)
    report('marker-at-line-start', `${reason}, or start the quotation with a quotation mark`, start, shown.length);
}

/** `# 1 in revenue`, `## C #`, and lines of `=` or `-` that turn the paragraph above into a heading. */
export function checkHeading(candidate: Candidate<Heading>): void {
  const { node, source, start, end } = candidate;
  if (source[start] === '#') checkHashes(candidate);
  else if (source.slice(start, end).includes('\n')) checkUnderline(candidate);
  if (node.depth === 1 && /^#[ \t]+\p{Nd}/u.test(source.slice(start, start + 20))) checkNumberSign(candidate);
}

function checkNumberSign(candidate: Candidate<Heading>): void {
  const { source, start, report } = candidate;
  const shown = opening(source, start);
  const rule = interrupts(candidate) ? 'lost-text' : 'ambiguous-markdown';
  const reason = `Unexpected \`#\` before a number at the start of the line \`${shown}\`, which Markdown reads as a heading and does not show; write \`\\${shown}\` for the character, or \`## \` for a heading`;
  report(rule, reason, start, shown.length);
}

function checkHashes({ source, start, end, node, report }: Candidate<Heading>): void {
  const [, closing = ''] = /[ \t](#+)[ \t]*$/.exec(source.slice(Math.max(start + node.depth, end - 80), end)) ?? [];
  if (closing === '' || closing.length === node.depth) return;
  const reason = `Unexpected \`${closing}\` at the end of a heading, which Markdown does not show; write \`\\${closing}\` for the character, or remove it`;
  report('lost-text', reason, end - closing.length, closing.length);
}

function checkUnderline({ node, source, start, end, report }: Candidate<Heading>): void {
  const [line = '', underline = ''] = /([=-]+)[ \t]*$/.exec(source.slice(Math.max(start, end - 200), end)) ?? [];
  const at = end - line.length;
  if (underline.length < 3) {
    const reason = `Unexpected line \`${underline}\`, which turns the lines above into a heading and is not shown; write \`\\${underline}\` for the character, or \`## \` before a heading`;
    report('lost-text', reason, at, underline.length);
  } else if (
    /[.…。][”"’»)\]]*$/.test(source.slice(Math.max(start, at - 200), at).replace(/(?<![\s>])[\s>]+$/, '')) ||
    isLong(node)
  ) {
    const reason = `Unexpected line \`${underline.slice(0, 20)}\` below a paragraph, which turns it into a heading; leave an empty line between them, or write \`## \` before a heading`;
    report('ambiguous-markdown', reason, at, underline.length);
  }
}

function isLong({ position }: Heading): boolean {
  return position !== undefined && position.end.line - position.start.line > 1;
}

/** Text that becomes code by mistake, and words after a code fence, which are not shown. */
export function checkCode({ node, source, start, end, report }: Candidate<Code>): void {
  const fence = /^(?:`{3,}|~{3,})/.exec(source.slice(start, start + 100))?.[0];
  if (fence === undefined) {
    const reason =
      'Unexpected indentation of four columns, which turns the text into code: links, emphasis and citations in it are printed as typed; remove the indentation';
    report('ambiguous-markdown', reason, start, firstLine(source, start, end));
  } else if (!isClosed(source.slice(start, end), fence)) {
    const reason = `Unclosed \`${fence}\`, which turns everything after it into code; expected a line \`${fence}\` where the code ends`;
    report('lost-text', reason, start, firstLine(source, start, end));
  } else if (node.meta) {
    const reason = `Unexpected words \`${node.meta}\` after \`${fence}${node.lang ?? ''}\`, which are not shown; write them on the next line`;
    report('lost-text', reason, start, firstLine(source, start, end));
  }
}

function isClosed(written: string, fence: string): boolean {
  const last = written.slice(written.lastIndexOf('\n') + 1).replace(/^[ \t>]*/, '');
  return written.includes('\n') && last.startsWith(fence) && /^(?:`+|~+)[ \t]*$/.test(last);
}

function firstLine(source: string, start: number, end: number): number {
  const line = source.indexOf('\n', start);
  return (line === -1 ? end : Math.min(line, end)) - start;
}
