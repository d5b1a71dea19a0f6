import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { claimSchema } from '../model/claim.ts';

/** A value in front matter. Keys with undefined values are left out. */
export type Written = string | number | boolean | undefined | Written[] | { [key: string]: Written };

/** All keys, in the order of the schema. */
const ORDER = Object.keys(claimSchema(['true']).shape);

/**
 * The text of a claim file: front matter in YAML with keys in the order of the schema, then the Markdown body. `readFrontMatter`
 * returns the same data, with every scalar as text.
 */
export function writeClaim(data: Record<string, Written>, body: string): string {
  const keys = Object.keys(data).sort((a, b) => rank(a) - rank(b));
  const ordered = Object.fromEntries(keys.map((key) => [key, asTyped(key, data[key])]));
  // Lines are not folded, because every added word would change all lines after it.
  const yaml = stringify(ordered, { lineWidth: 0, singleQuote: false, keepUndefined: false });
  return `---\n${yaml}---\n\n${trimmedBody(body)}\n`;
}

/**
 * A body without blank lines before it and white space after it. The spaces before its first line stay: they can make it code.
 */
export function trimmedBody(body: string): string {
  return body.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}

/** Markdown that shows exactly a text: special characters are escaped. Empty lines separate paragraphs. */
export function asMarkdown(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: paragraph.replace(/\s+/g, ' ').trim() }],
  }));
  return toMarkdown({ type: 'root', children: paragraphs }, { extensions: [gfmToMarkdown()] });
}

function rank(key: string): number {
  const place = ORDER.indexOf(key);
  return place === -1 ? ORDER.length : place;
}

/** `verdict: true` and `draft: true` are written as people write them, without quotation marks. */
function asTyped(key: string, value: Written): Written {
  const isFlag = (key === 'verdict' || key === 'draft') && (value === 'true' || value === 'false');
  return isFlag ? value === 'true' : value;
}
