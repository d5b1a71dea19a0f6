import type { Definition, Image, Link } from 'mdast';
import type { Candidate } from './candidate.ts';

/** A named character reference: `&copy;` in an address becomes © and changes its target. Addresses do need `&amp;`. */
const NAME = /&(?!amp;)[a-z][a-z\d]*;/i;

/** Addresses with a named character reference, and bare ones that end before it. */
export function checkAddress({ node, source, start, end, report }: Candidate<Link | Image | Definition>): void {
  const inside = 'children' in node ? (node.children.at(-1)?.position?.end.offset ?? start) : start;
  const isBare = node.type === 'link' && source[start] !== '[';
  const at = isBare ? end : inside;
  const found = NAME.exec(source.slice(at, isBare ? end + 40 : end));
  if (!found || (isBare && found.index !== 0)) return;
  const reason = `Unexpected \`${found[0]}\` in an address, which Markdown replaces with a character; write \`&amp;${found[0].slice(1)}\``;
  report('lost-text', reason, start, end - start);
}

/** A link that readers cannot see, because nothing is between its square brackets. */
export function checkLink(candidate: Candidate<Link>): void {
  checkAddress(candidate);
  const { node, start, end, report } = candidate;
  if (node.children.some((child) => child.type !== 'text' || child.value.trim() !== '')) return;
  const reason = `Unexpected link without text, which readers cannot see; expected text between the square brackets: \`[text](${node.url})\``;
  report('lost-text', reason, start, end - start);
}
