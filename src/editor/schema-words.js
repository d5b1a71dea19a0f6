import { nearest } from './nearest.js';

/**
 * A message of remark-lint-frontmatter-schema. Its place is in `position`, as in vfile-message 3.
 * @typedef {import('vfile-message').VFileMessage & {
 *   position?: import('unist').Position,
 *   schema?: {
 *     keyword: string,
 *     instancePath: string,
 *     propertyName?: string,
 *     params: { missingProperty?: string, allowedValues?: unknown[] },
 *   },
 * }} SchemaMessage
 */

/**
 * The message that editors read instead of the one of the schema rule.
 * @param {SchemaMessage} message
 * @param {NonNullable<SchemaMessage['schema']>} schema
 */
export function reasonOf(message, schema) {
  const name = label(schema.instancePath);
  const { keyword } = schema;
  if (keyword === 'required') return `Missing \`${label(`${schema.instancePath}/${schema.params.missingProperty}`)}\``;
  // The pattern itself would not help editors. `npm run check` explains what was expected.
  if (keyword === 'pattern') return `Unexpected \`${message.actual}\` for \`${name}\``;
  if (keyword === 'enum') return choice(message.actual, name, listed(schema));
  const [reason = ''] = message.reason.split(' • ');
  return `\`${name}\`: ${reason}`;
}

/**
 * @param {string | null | undefined} actual
 * @param {string} name
 * @param {string[]} words
 */
function choice(actual, name, words) {
  const found = actual ? `Unexpected \`${actual}\` for \`${name}\`` : `Empty \`${name}\``;
  const near = actual ? nearest(actual, words) : undefined;
  return `${found}, expected one of ${quoted(words)}${hintOf(near)}`;
}

/** @param {string[]} words */
export function quoted(words) {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** @param {string | undefined} near */
export function hintOf(near) {
  return near === undefined ? '' : `; did you mean \`${near}\`?`;
}

/**
 * The words that can be written. The schema also allows what tools read instead: `true` as a boolean, and empty values.
 * @param {NonNullable<SchemaMessage['schema']>} schema
 * @returns {string[]}
 */
export function listed({ params: { allowedValues = [] } }) {
  return allowedValues.filter((word) => typeof word === 'string' && word !== '').map(String);
}

/**
 * Turns `/sources/1/url` into `sources[2].url`, with items counted from 1.
 * @param {string} path
 */
export function label(path) {
  const steps = path.split('/').slice(1);
  const named = steps.map((step) => (/^\d+$/.test(step) ? `[${Number(step) + 1}]` : `.${step}`));
  return named.join('').replace(/^\./, '');
}
