import { isLanguageTag } from '../../model/fields.ts';
import { join } from './linked-data.ts';
import { isObject } from './record.ts';
import type { Node, ReviewReader, Text } from './review-reader.ts';

/** The language tag of a property. In an object, schema.org wants it in `alternateName`. What is no tag is left out. */
export function languageIn(node: Node, key: string, reader: ReviewReader): string | undefined {
  const objects = reader.all(node, key).filter(({ value }) => isObject(value));
  const texts = [...objects.flatMap((one) => reader.texts(one, 'alternateName')), ...reader.texts(node, key)];
  const tagged = texts.filter(({ value }) => tagIn(value) !== undefined);
  const [tag, ...others] = new Set(tagged.map(({ value }) => tagIn(value)));
  if (tag === undefined) return withoutTag(texts, reader);
  if (others.length > 0) {
    reader.repairs.push(`${join(node.path, key)}: has ${others.length + 1} different languages, so none was imported`);
    return undefined;
  }
  for (const text of tagged) {
    const given = reader.use(text);
    if (given !== tag) reader.repairs.push(`${text.path}: \`${given}\` became \`${tag}\``);
  }
  return tag;
}

/** Operating systems write `en_US`. */
function tagIn(text: string): string | undefined {
  return [text, text.replaceAll('_', '-')].find(isLanguageTag);
}

function withoutTag([text]: readonly Text[], reader: ReviewReader): undefined {
  if (text)
    reader.repairs.push(
      `${text.path}: \`${reader.use(text).slice(0, 80)}\` is not a language tag such as \`en\` or \`pt-BR\`, so it was left out`,
    );
}
