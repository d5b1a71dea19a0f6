import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Answer } from './request.ts';

const parser = unified().use(rehypeParse).freeze();

/** The text of a page as readers see it; undefined if it is of a kind that is not read, such as PDF. */
export function pageText({ header, body }: Pick<Answer, 'header' | 'body'>): string | undefined {
  const type = (header('content-type') ?? '').toLowerCase();
  const text = () => decoded(body, type);
  if (/^(?:text\/html|application\/xhtml\+xml)\b/.test(type)) return htmlText(text());
  if (/^text\/plain\b/.test(type)) return text();
  // Some servers do not say what they send.
  return type === '' && /^\s*<(?:!doctype html|html)\b/i.test(text()) ? htmlText(text()) : undefined;
}

/** Elements whose text is not shown. */
const HIDDEN = new Set(['script', 'style', 'template', 'head', 'svg', 'noscript']);
/** Elements inside a line, which do not separate words. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The text of an HTML page. Undefined if its elements are nested so deeply that it cannot be parsed. */
function htmlText(html: string): string | undefined {
  try {
    return visibleText(parser.parse(html));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Uses a stack of its own, because the page decides how deep its elements are. */
function visibleText(root: Nodes): string {
  const parts: string[] = [];
  const stack: (Nodes | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.type === 'text') parts.push(node.value);
    else if ('children' in node && !(node.type === 'element' && HIDDEN.has(node.tagName))) {
      const edge = node.type === 'element' && INLINE.has(node.tagName) ? '' : ' ';
      stack.push(edge, ...(node.children as Element[]).toReversed(), edge);
    }
  }
  return parts.join('');
}

/** Decodes a page: a byte order mark counts most, then the header, then a `meta` near the beginning, as in browsers. */
function decoded(body: Uint8Array, type: string): string {
  const beginning = Buffer.from(body.subarray(0, 2048)).toString('latin1');
  const named = bomOf(body) ?? charsetIn(type) ?? charsetIn(/<meta[^>]*charset[^>]*>/i.exec(beginning)?.[0] ?? '');
  return new TextDecoder(known(named ?? 'utf-8')).decode(body);
}

function bomOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function charsetIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(text)?.[1];
}

/** An encoding that does not exist is ignored. */
function known(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
