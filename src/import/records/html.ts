import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { toText } from 'hast-util-to-text';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { isWebAddress } from '../../model/fields.ts';
import { asMarkdown } from '../../pipeline/write-claim.ts';
import { asHtml, hasTags } from './html-tags.ts';

const page = unified().use(rehypeParse).freeze();
const fragment = unified().use(rehypeParse, { fragment: true }).freeze();
const converter = unified().use(rehypeSanitize, defaultSchema).use(rehypeRemark).freeze();

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

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/** Where a text comes from, and the list of what was repaired. */
interface Repairs {
  place: string;
  repairs: string[];
}

/** Plain text without tags and entities. `&amp;quot;` was escaped twice, so entities are decoded until none is left. */
export function plainFromHtml(text: string, given: Repairs): string {
  let plain = hasTags(text) ? withoutTags(text, given) : text;
  for (let times = 0; times < 3 && ENTITY.test(plain); times++) {
    const decoded = plain.replace(new RegExp(ENTITY, 'gi'), (entity) => textOf(fragment.parse(entity)));
    if (decoded === plain) break;
    if (times === 0) given.repairs.push(`${given.place}: decoded HTML entities`);
    plain = decoded;
  }
  return plain.trim();
}

/** Text as browsers show it, on one line. */
function withoutTags(text: string, given: Repairs): string {
  given.repairs.push(`${given.place}: removed HTML`);
  const html = fitHtml(text, given);
  for (const address of addressesIn(html)) given.repairs.push(`${given.place}: removed a link to \`${address}\``);
  return toText(html).replace(/\s+/g, ' ');
}

/**
 * Markdown for a text that may be HTML. HTML is sanitised before it is converted. In plain text all characters that Markdown
 * would interpret are escaped.
 */
export function markdownFrom(text: string, given: Repairs): string {
  if (!hasTags(text)) return asMarkdown(ENTITY.test(text) ? plainFromHtml(text, given) : text).trim();
  given.repairs.push(`${given.place}: converted HTML to Markdown`);
  const html = fitHtml(text, given);
  for (const reason of removeRelativeLinks(html)) given.repairs.push(`${given.place}: ${reason}`);
  const tree = converter.runSync(html) as Parameters<typeof toMarkdown>[0];
  return toMarkdown(tree, { extensions: [gfmToMarkdown()] }).trim();
}

/** Elements that are left out with everything in them, in words. Images are not imported: the files are not there. */
const UNFIT: Readonly<Record<string, string>> = {
  img: 'an image',
  svg: 'an image',
  script: 'a script',
  style: 'a style sheet',
  frame: 'a frame',
  frameset: 'a frame',
  iframe: 'a frame',
  applet: 'an embedded object',
  embed: 'an embedded object',
  object: 'an embedded object',
  audio: 'a recording',
  video: 'a video',
};
const HIDDEN = ['datalist', 'dialog', 'head', 'noembed', 'noframes', 'noscript', 'template', 'title'];

/** Parses HTML, and removes and reports what neither plain text nor Markdown can have. */
function fitHtml(text: string, { place, repairs }: Repairs): Root {
  const html = fragment.parse(asHtml(text)) as Root;
  const reasons = new Set<string>();
  visit(html, 'element', (node, index, parent) => {
    const what = unfitIn(node);
    if (what === undefined || index === undefined) return undefined;
    reasons.add(`${place}: left out ${what}`);
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  repairs.push(...reasons);
  return html;
}

function unfitIn({ tagName, properties }: Element): string | undefined {
  if (HIDDEN.includes(tagName) || properties.hidden !== undefined) return 'a text that browsers do not show';
  return Object.hasOwn(UNFIT, tagName) ? UNFIT[tagName] : undefined;
}

function addressesIn(html: Root): Set<string> {
  const addresses = new Set<string>();
  visit(html, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && properties.href !== undefined) addresses.add(String(properties.href).slice(0, 80));
  });
  return addresses;
}

/** Removes links that work only on the old site; their text stays. */
function removeRelativeLinks(html: Root): Set<string> {
  const reasons = new Set<string>();
  visit(html, 'element', (node) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || href === undefined || isWebAddress(String(href))) return;
    node.tagName = 'span';
    node.properties = {};
    reasons.add(`removed a link to \`${String(href).slice(0, 80)}\`, which is not a full address`);
  });
  return reasons;
}
