import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isWebAddress } from '../../model/fields.ts';
import { asMarkdown } from '../../pipeline/write-claim.ts';

const page = unified().use(rehypeParse).freeze();
const fragment = unified().use(rehypeParse, { fragment: true }).freeze();
const schema = { ...defaultSchema, tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img') };
const converter = unified().use(rehypeSanitize, schema).use(rehypeRemark).freeze();

/** A block of JSON-LD in a page, with the line on which its script begins. */
export interface JsonLdBlock {
  text: string;
  line: number;
}

/** The JSON-LD in an HTML page. Scripts are found as browsers find them, and nothing is run. */
export function jsonLdBlocks(html: string): JsonLdBlock[] {
  const blocks: JsonLdBlock[] = [];
  visit(page.parse(html) as Root, 'element', (node: Element) => {
    const type = String(node.properties.type ?? '');
    if (node.tagName === 'script' && /^\s*application\/ld\+json\b/i.test(type))
      blocks.push({ text: textOf(node), line: node.position?.start.line ?? 1 });
  });
  return blocks;
}

const TAG = /<\/?[a-z][^<>]*>/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/** Plain text without tags and entities. `&amp;quot;` was escaped twice, so entities are decoded until none is left. */
export function plainFromHtml(text: string, repairs: { place: string; repairs: string[] }): string {
  let plain = text;
  if (TAG.test(text)) {
    plain = textOf(fragment.parse(text)).replace(/\s+/g, ' ');
    repairs.repairs.push(`${repairs.place}: removed HTML`);
  }
  for (let times = 0; times < 3 && ENTITY.test(plain); times++) {
    const decoded = plain.replace(new RegExp(ENTITY, 'gi'), (entity) => textOf(fragment.parse(entity)));
    if (decoded === plain) break;
    if (times === 0) repairs.repairs.push(`${repairs.place}: decoded HTML entities`);
    plain = decoded;
  }
  return plain.trim();
}

/**
 * Markdown for a text that may be HTML. HTML is sanitised before it is converted: scripts, styles and frames disappear. In plain
 * text all characters that Markdown would interpret are escaped.
 */
export function markdownFrom(text: string, repairs: { place: string; repairs: string[] }): string {
  if (!TAG.test(text)) return asMarkdown(ENTITY.test(text) ? plainFromHtml(text, repairs) : text).trim();
  repairs.repairs.push(`${repairs.place}: converted HTML to Markdown`);
  const html = fragment.parse(text) as Root;
  for (const reason of removeUnfit(html)) repairs.repairs.push(`${repairs.place}: ${reason}`);
  const tree = converter.runSync(html) as Parameters<typeof toMarkdown>[0];
  return toMarkdown(tree, { extensions: [gfmToMarkdown()] }).trim();
}

/** Removes links that work only on the old site; their text stays. Images are not imported: the files are not there. */
function removeUnfit(html: Root): string[] {
  const reasons = new Set<string>();
  visit(html, 'element', (node: Element) => {
    const { href } = node.properties;
    if (node.tagName === 'img') reasons.add('left out an image');
    if (node.tagName !== 'a' || href === undefined || isWebAddress(String(href))) return;
    node.tagName = 'span';
    node.properties = {};
    reasons.add(`removed a link to \`${String(href).slice(0, 80)}\`, which is not a full address`);
  });
  return [...reasons];
}
