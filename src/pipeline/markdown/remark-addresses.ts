import type { Definition, Image, ImageReference, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hasCredentials, isVisible, SLUG } from '../../model/fields.ts';
import { IMAGE } from '../../model/picture.ts';
import { fileTarget } from '../folder/page-address.ts';
import { addProblem } from '../report/report.ts';
import { countAsCited } from './broken-citations.ts';
import { placeOfNode } from './place-of-node.ts';

/** Addresses that start with `//` or `/\` are on another host. */
const ALLOWED = /^(?:https?:\/\/[^/]|mailto:|\/(?![/\\])|#)/i;

/** Checks the addresses of links and images. The sanitiser would silently remove those that are reported here. */
export function remarkAddresses() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'definition') checkLink(node, file);
      if (node.type === 'image' || node.type === 'imageReference') {
        checkImage(node, file);
        checkCitationsInPicture(node, file);
      }
      if (node.type === 'definition' && node.identifier.startsWith('@')) checkCitationLabel(node, file);
    });
  };
}

function checkLink(node: Link | Definition, file: VFile): void {
  const { url } = node;
  if (hasCredentials(url)) {
    const reason = `Unexpected name before \`@\` in the link address \`${url}\`, expected an address without one: the link goes to the host after the \`@\``;
    addProblem(file, 'link-address', reason, placeOfNode(node));
    return;
  }
  if (ALLOWED.test(url) || fileTarget(url, file.path)?.endsWith('.md')) return;
  const found = url === '' ? 'Empty link address' : `Unexpected link address \`${url}\``;
  const hint = node.type === 'link' && SLUG.test(url) && /\p{L}/u.test(url) ? `; did you mean \`${url}.md\`?` : '';
  const reason = `${found}, expected one that starts with \`https://\`, \`http://\`, \`mailto:\`, \`/\` (as in \`/claims/<slug>/\`) or \`#\`, or another file (\`other-claim.md\`)${hint}`;
  addProblem(file, 'link-address', reason, placeOfNode(node));
}

// The host of an external picture would see who reads the page, and could change the picture after publication.
function checkImage(node: Image | ImageReference, file: VFile): void {
  const shown = node.type === 'image' ? node.url : (node.label ?? node.identifier);
  if (node.type === 'imageReference' || !IMAGE.test(fileTarget(node.url, file.path) ?? '')) {
    const reason = `Unexpected image \`${shown}\`, expected a PNG, JPEG, GIF, WebP or AVIF file in the content folder: \`![what it shows](picture.png)\``;
    addProblem(file, 'image-address', reason, placeOfNode(node));
  }
  if (isVisible(node.alt ?? '')) return;
  const reason = `Image \`${shown}\` without alt text, expected a description of what it shows between the square brackets`;
  addProblem(file, 'missing-alt-text', reason, placeOfNode(node));
}

/** Citations become links, which an alternative text cannot contain. */
function checkCitationsInPicture(node: Image | ImageReference, file: VFile): void {
  const [found] = /\[@[\w.:-]+[^[\]]*\]/.exec(node.alt ?? '') ?? [];
  if (found === undefined) return;
  countAsCited(found, file);
  const reason = `Unexpected citation \`${found}\` in the alt text of an image, where it cannot be a link; put it after the image`;
  addProblem(file, 'ambiguous-markdown', reason, placeOfNode(node));
}

function checkCitationLabel(node: Definition, file: VFile): void {
  countAsCited(node.label ?? '', file);
  const reason = `Unexpected \`[${node.label}]:\` at the start of a line, which Markdown hides as a link definition; put a word before the citation`;
  addProblem(file, 'citation', reason, placeOfNode(node));
}
