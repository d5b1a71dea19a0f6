import { isWebAddress } from '../../model/fields.ts';
import { samePage } from '../../model/same-page.ts';
import type { SourceData } from '../source-values.ts';
import { addressOfId, archivedIn } from './addresses.ts';
import type { Node, ReviewReader, Text } from './review-reader.ts';

/** Where the claim was made. Addresses joined in one text are separated, and the address of the fact-check is left out. */
export function appearancesIn(item: Node, self: string | undefined, reader: ReviewReader): SourceData[] {
  const nodes = ['firstAppearance', 'appearance', 'url', 'sameAs'].flatMap((key) => reader.all(item, key));
  const found = nodes.flatMap((node) => appearances(node, reader)).filter((one) => isOther(one, self, reader));
  return [...Map.groupBy(found, ({ url }) => url)].map(([url, same]) => merged(url, same, reader));
}

interface Found {
  url: string;
  place: string;
  titles: Text[];
  copies: Text[];
}

function isOther({ url, place }: Found, self: string | undefined, reader: ReviewReader): boolean {
  if (self === undefined || samePage(url) !== samePage(self)) return true;
  reader.repairs.push(`${place}: is the fact-check itself, not an appearance, so it was left out`);
  return false;
}

/** One appearance for a page that is named several times: with its first title, and all archived copies. */
function merged(url: string, same: readonly Found[], reader: ReviewReader): SourceData {
  const titles = same.flatMap((one) => one.titles);
  const [title] = titles.filter(({ value }) => value === titles[0]?.value).map((text) => reader.use(text));
  const copies = same.flatMap((one) => one.copies);
  const archived = archivedIn(reader, copies);
  return { url, ...(title && { title }), ...(archived && { archived }) };
}

function appearances(node: Node, reader: ReviewReader): Found[] {
  const urls = urlsIn(node, reader);
  // A title and copies belong to one page.
  const isOne = urls.length === 1;
  const titles = isOne ? titlesIn(node, reader) : [];
  const copies = isOne ? reader.texts(node, 'archivedAt') : [];
  return urls.map((url) => ({ url, place: node.path, titles, copies }));
}

function titlesIn(node: Node, reader: ReviewReader): Text[] {
  const names = reader.texts(node, 'name');
  const titles = names.length > 0 ? names : reader.texts(node, 'headline');
  return new Set(titles.map(({ value }) => value)).size === 1 ? titles : [];
}

function urlsIn(node: Node, reader: ReviewReader): string[] {
  if (typeof node.value === 'string') {
    reader.take(node.path);
    return separated(node.value, node.path, reader);
  }
  const texts = reader.texts(node, 'url');
  const urls = texts.flatMap((text) => separated(reader.use(text), text.path, reader));
  if (texts.length > 1 && urls.length > 1)
    reader.repairs.push(`${node.path}.url: has ${urls.length} addresses; each became an appearance`);
  return texts.length > 0 ? urls : [addressOfId(reader, node) ?? []].flat();
}

function separated(text: string, place: string, reader: ReviewReader): string[] {
  const pieces = text
    .split(/[\s,;]+(?:(?:and|y|et|und|e)\s+)?(?=https?:)/i)
    .map((piece) => piece.replace(/[\s,;]+$/, ''));
  const urls = pieces.filter(isWebAddress);
  if (urls.length > 1)
    reader.repairs.push(`${place}: has ${urls.length} addresses in one text; each became an appearance`);
  for (const piece of pieces.filter((one) => !isWebAddress(one)))
    reader.repairs.push(`${place}: \`${piece.slice(0, 80)}\` is not a web address, so it was left out`);
  return urls;
}
