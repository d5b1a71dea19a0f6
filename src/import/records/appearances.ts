import { isWebAddress } from '../../model/fields.ts';
import { samePage } from '../../model/same-page.ts';
import type { SourceData } from '../source-values.ts';
import type { Node, ReviewReader } from './review-reader.ts';

/** Where the claim was made. Addresses joined in one text are separated, and the address of the fact-check is left out. */
export function appearancesIn(item: Node, self: string | undefined, reader: ReviewReader): SourceData[] {
  const nodes = ['firstAppearance', 'appearance', 'url', 'sameAs'].flatMap((key) => reader.all(item, key));
  const found = nodes.flatMap((node) => appearance(node, reader));
  const unique = new Map<string, SourceData>();
  for (const { url, title, archived, place } of found) {
    if (self !== undefined && samePage(url) === samePage(self))
      reader.repairs.push(`${place}: is the fact-check itself, not an appearance, so it was left out`);
    else if (!unique.has(url)) unique.set(url, { url, ...(title && { title }), ...(archived && { archived }) });
  }
  return [...unique.values()];
}

interface Found {
  url: string;
  title?: string | undefined;
  archived?: string | undefined;
  place: string;
}

function appearance(node: Node, reader: ReviewReader): Found[] {
  if (typeof node.value === 'string') {
    reader.take(node.path);
    return separated(node.value, node.path, reader).map((url) => ({ url, place: node.path }));
  }
  const [url] = reader.texts(node, 'url');
  const [archived] = reader.texts(node, 'archivedAt');
  const title = reader.text(node, 'name') ?? reader.text(node, 'headline');
  if (!url) return [];
  const urls = separated(String(url.value), url.path, reader);
  const copy = archived && isWebAddress(String(archived.value)) ? String(archived.value) : undefined;
  // A title and a copy belong to one page.
  return urls.map((one) => ({ url: one, place: url.path, ...(urls.length === 1 && { title, archived: copy }) }));
}

function separated(text: string, place: string, reader: ReviewReader): string[] {
  const pieces = text
    .split(/[\s,;]+(?:(?:and|y|et|und|e)\s+)?(?=https?:)/i)
    .map((piece) => piece.replace(/[\s,;]+$/, ''));
  const urls = pieces.filter(isWebAddress);
  if (urls.length > 1)
    reader.repairs.push(`${place}: has ${urls.length} addresses in one text; each became an appearance`);
  if (urls.length < pieces.length)
    reader.repairs.push(
      `${place}: \`${pieces.find((piece) => !isWebAddress(piece))?.slice(0, 80)}\` is not a web address, so it was left out`,
    );
  return urls;
}
