import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** The text of HTML as a browser would copy it: blocks and rows on lines of their own. */
export function plainText(html: string): string {
  return toText(unified().use(rehypeParse, { fragment: true }).parse(html)).trim();
}
