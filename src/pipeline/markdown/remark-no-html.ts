import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { shorten } from '../../text/shorten.ts';
import { addProblem } from '../report/report.ts';
import { placeOfNode } from './place-of-node.ts';

/** Reports raw HTML: it could run in a reader's browser, and the sanitiser would silently remove it. */
export function remarkNoHtml() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'html', (node: Html) => {
      const line = node.value.split('\n')[0] ?? '';
      const reason = `Unexpected raw HTML \`${shorten(line, 60)}\`, expected ${alternativeTo(node.value)}`;
      addProblem(file, 'raw-html', reason, placeOfNode(node));
    });
  };
}

/** The Markdown for common HTML tags. */
const ALTERNATIVES: Readonly<Record<string, string>> = {
  b: '`**bold**`',
  strong: '`**bold**`',
  i: '`*italic*`',
  em: '`*italic*`',
  a: '`[text](https://…)`',
  img: '`![what it shows](picture.jpg)`',
  br: 'a backslash `\\` at the end of the line, or an empty line between two paragraphs',
  p: 'an empty line between two paragraphs',
  blockquote: '`> ` at the start of the line',
  li: '`- ` at the start of the line',
  hr: '`---` between two empty lines',
  code: 'the text between backticks `` ` ``',
};

function alternativeTo(html: string): string {
  if (html.startsWith('<!--')) return 'no HTML comment: put comments in the front matter, after `# `';
  const [, tag = ''] = /^<\/?([a-z]+)/i.exec(html) ?? [];
  const example = Object.hasOwn(ALTERNATIVES, tag.toLowerCase()) ? `: ${ALTERNATIVES[tag.toLowerCase()]}` : '';
  return `Markdown${example}; to show a less-than sign, write \`\\<\``;
}
