import type { Definition, Image, ImageReference, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addProblem } from '../report.ts';

/** `//` and `/\` lead to another host; a path without `/` leads nowhere, because each page is a folder of its own. */
const ALLOWED = /^(?:https?:\/\/[^/]|mailto:|\/(?![/\\])|#)/i;

/** Judges the addresses of links and images. What the sanitiser would take away without a word is named here. */
export function remarkAddresses() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'definition') judgeLink(node, file);
      if (node.type === 'image' || node.type === 'imageReference') judgeImage(node, file);
      if (node.type === 'definition' && node.identifier.startsWith('@')) judgeCitationLabel(node, file);
    });
  };
}

function judgeLink(node: Link | Definition, file: VFile): void {
  const { url } = node;
  if (!ALLOWED.test(url)) {
    const found = url === '' ? 'Empty link address' : `Unexpected link address \`${url}\``;
    const reason = `${found}, expected one that begins with \`https://\`, \`http://\`, \`mailto:\`, \`/\` (as in \`/claims/<slug>/\`) or \`#\``;
    addProblem(file, 'error', 'link-address', reason, node.position?.start);
  }
}

// A picture from elsewhere tells its host who reads the page, and can be changed after the check was published.
function judgeImage(node: Image | ImageReference, file: VFile): void {
  const shown = node.type === 'image' ? node.url : (node.label ?? node.identifier);
  const reason = `Unexpected image \`${shown}\`, expected text or a link: pages load nothing but their own text and style`;
  addProblem(file, 'error', 'image', reason, node.position?.start);
}

function judgeCitationLabel(node: Definition, file: VFile): void {
  const reason = `Unexpected \`[${node.label}]:\` at the start of a line, which Markdown hides as a link definition; put a word before the citation`;
  addProblem(file, 'error', 'citation', reason, node.position?.start);
}
