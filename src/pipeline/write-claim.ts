import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { claimSchema } from '../model/claim.ts';

/** What front matter may hold: text, and lists and mappings of it. What is absent is `undefined`. */
export type Written = string | number | boolean | undefined | Written[] | { [key: string]: Written };

/** Keys in the order of the schema, so that two people who write the same claim write the same file. */
const ORDER = Object.keys(claimSchema(['true']).shape);

/**
 * The text of a claim file: front matter in YAML, keys in the order of the schema, then the body as Markdown.
 * The inverse of reading: what comes out of `readFrontMatter` is what went in here, every scalar as text.
 */
export function writeClaim(data: Record<string, Written>, body: string): string {
  const keys = Object.keys(data).sort((a, b) => rank(a) - rank(b));
  const ordered = Object.fromEntries(keys.map((key) => [key, asTyped(key, data[key])]));
  // Folded lines would change with every word that is added; a line for each value keeps changes readable.
  const yaml = stringify(ordered, { lineWidth: 0, singleQuote: false, keepUndefined: false });
  return `---\n${yaml}---\n\n${body.trim()}\n`;
}

/** Any text as Markdown that shows exactly it: what would be a sign of Markdown is escaped. Empty lines part paragraphs. */
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
