import { isWebAddress } from '../../model/fields.ts';
import { join, referenceIn } from './linked-data.ts';
import type { Node, ReviewReader, Text } from './review-reader.ts';

/** The first web address of a property. Others count as left out. */
export function addressIn(reader: ReviewReader, node: Node, key: string): string | undefined {
  const texts = reader.texts(node, key);
  const address = texts.find(({ value }) => isWebAddress(value));
  if (address) return reader.use(address);
  const [other] = texts;
  if (other) reader.repairs.push(`${other.path}: \`${reader.use(other)}\` is not a web address, so it was left out`);
  return undefined;
}

/** The address of an object that has nothing but an `@id`, which no other object in the file has. */
export function addressOfId(reader: ReviewReader, node: Node): string | undefined {
  const id = referenceIn(node.value);
  if (id === undefined || !isWebAddress(id)) return undefined;
  reader.take(join(node.path, '@id'));
  reader.repairs.push(`${node.path}: has only an \`@id\`, which became its address`);
  return id;
}

/** All archived copies of a page, which a claim file can have too: one address, or a list of several. */
export function archivedIn(reader: ReviewReader, texts: readonly Text[]): string | string[] | undefined {
  const copies = texts.filter(({ value }) => isWebAddress(value)).map((text) => reader.use(text));
  const unique = [...new Set(copies)];
  return unique.length > 1 ? unique : unique[0];
}
