import type { Definition, Image, Link } from 'mdast';
import type { Taken } from './judge.ts';

/** A name of a sign: `&copy;` in an address becomes ©, and so leads elsewhere. `&amp;` is one that addresses need. */
const NAME = /&(?!amp;)[a-z][a-z\d]*;/i;

/** Addresses in which Markdown reads the name of a sign, and bare ones that end before it. */
export function judgeAddress({ node, source, start, end, say }: Taken<Link | Image | Definition>): void {
  const inside = 'children' in node ? (node.children.at(-1)?.position?.end.offset ?? start) : start;
  const isBare = node.type === 'link' && source[start] !== '[';
  const at = isBare ? end : inside;
  const found = NAME.exec(source.slice(at, isBare ? end + 40 : end));
  if (!found || (isBare && found.index !== 0)) return;
  const reason = `Unexpected \`${found[0]}\` in an address, which Markdown takes for a sign; write \`&amp;${found[0].slice(1)}\``;
  say('lost-text', reason, start, end - start);
}

/** A link that no reader sees, because nothing stands between its square brackets. */
export function judgeLink(taken: Taken<Link>): void {
  judgeAddress(taken);
  const { node, start, end, say } = taken;
  if (node.children.some((child) => child.type !== 'text' || child.value.trim() !== '')) return;
  const reason = `Unexpected link without a text, which readers cannot see, expected one between the square brackets: \`[text](${node.url})\``;
  say('lost-text', reason, start, end - start);
}
