import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { shorten } from '../../text/shorten.ts';
import { addProblem } from '../report/report.ts';
import { placeOfNode } from './place-of-node.ts';

/** Refuses raw HTML: it could run in a reader's browser, and the sanitiser would drop it without a word. */
export function remarkNoHtml() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'html', (node: Html) => {
      const line = node.value.split('\n')[0] ?? '';
      const reason = `Unexpected raw HTML \`${shorten(line, 60)}\`, expected ${wayOf(node.value)}`;
      addProblem(file, 'raw-html', reason, placeOfNode(node));
    });
  };
}

/** How Markdown says what people write HTML for, by the name of the tag. */
const WAYS: Readonly<Record<string, string>> = {
  b: '`**bold**`',
  strong: '`**bold**`',
  i: '`*slanted*`',
  em: '`*slanted*`',
  a: '`[text](https://…)`',
  img: '`![what is to be seen](picture.jpg)`',
  br: 'a backslash `\\` at the end of the line, or an empty line between two paragraphs',
  p: 'an empty line between two paragraphs',
  blockquote: '`> ` at the start of the line',
  li: '`- ` at the start of the line',
  hr: '`---` between two empty lines',
  code: 'the text between two signs `` ` ``',
};

function wayOf(html: string): string {
  if (html.startsWith('<!--'))
    return 'no comment, which Markdown does not have: write it into the front matter, behind `# `';
  const [, tag = ''] = /^<\/?([a-z]+)/i.exec(html) ?? [];
  const way = Object.hasOwn(WAYS, tag.toLowerCase()) ? `: ${WAYS[tag.toLowerCase()]}` : '';
  return `Markdown${way}; write \`\\<\` for a less-than sign`;
}
