import type { Link, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * What ends a bare address. GitHub's rules know English punctuation only, and include a Chinese full stop, a closing quotation
 * mark or the rest of a sentence in the address.
 */
const END =
  /[“”„‟‘‚‛«»‹›…。、，．！？：；（）「」『』【】〈〉《》〔〕｡､｢｣،؛؟۔।॥]|’(?!\p{L}{2})|['’]s?$|(?<![^\P{P}/#=&%@_~+*)-])[^\P{P}/#=&%@_~+*)-]+$/u;

/** Removes the punctuation after a bare address from the link and keeps it as text. */
export function remarkBareAddresses() {
  return (tree: Root, file: VFile) => {
    const source = String(file.value);
    visit(tree, 'link', (node: Link, index, parent) => {
      const [text, ...others] = node.children;
      if (text?.type !== 'text' || others.length > 0 || !parent || index === undefined) return;
      const prefix = node.url.slice(0, node.url.length - text.value.length);
      if (!isBare(node, text, prefix, source)) return;
      const end = endOf(text.value);
      if (end === text.value.length || !/^(?:https?:\/\/|www\.)./i.test(text.value.slice(0, end))) return;
      cut(parent, index, node, text, prefix, end);
    });
  };
}

function endOf(address: string): number {
  const end = END.exec(address)?.index;
  return end === undefined ? address.length : trimmed(address.slice(0, end)).length;
}

/** Trims the punctuation that GitHub's rules do not count as part of an address. A bracket counts if it was opened in it. */
function trimmed(address: string): string {
  let open = address.split('(').length - address.split(')').length;
  let end = address.length;
  while (/[?!.,:;*_~'")]/.test(address[end - 1] ?? '')) {
    if (address[end - 1] === ')' && open++ >= 0) break;
    end -= 1;
  }
  return address.slice(0, end);
}

function isBare(node: Link, text: Text, prefix: string, source: string): boolean {
  if (node.url !== prefix + text.value || !['', 'http://'].includes(prefix)) return false;
  return node.position?.start.offset === undefined || !/[[<]/.test(source[node.position.start.offset] ?? '');
}

function cut(parent: Parents, index: number, node: Link, text: Text, prefix: string, end: number): void {
  const rest: Text = { type: 'text', value: text.value.slice(end) };
  text.value = text.value.slice(0, end);
  node.url = prefix + text.value;
  const { start, end: last } = node.position ?? {};
  if (start?.offset !== undefined && last) {
    // A bare address is on one line.
    const middle = { line: start.line, column: start.column + end, offset: start.offset + end };
    rest.position = { start: middle, end: last };
    node.position = { start, end: middle };
    text.position = node.position;
  }
  (parent.children as PhrasingContent[]).splice(index + 1, 0, rest);
}
