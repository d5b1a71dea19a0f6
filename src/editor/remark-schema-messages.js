import { LineCounter, parseDocument } from 'yaml';
import { nearest } from './nearest.js';
import { hintOf, label, listed, quoted, reasonOf } from './schema-words.js';
import { yamlMessages } from './yaml-messages.js';

/** @typedef {import('./schema-words.js').SchemaMessage} SchemaMessage */

/**
 * A remark plugin that runs after remark-lint-frontmatter-schema and rewords its messages. It also sets `place`: without it, the
 * language server underlines the first line of the file and applies quick fixes there (issue 32 of that plugin). It returns the
 * text unchanged, so that formatting does not restyle a file. JavaScript, because it runs in the Node.js of the editor.
 * @this {import('unified').Processor}
 * @returns {(tree: import('mdast').Root, file: import('vfile').VFile) => Promise<void>}
 */
export default function remarkSchemaMessages() {
  this.compiler = (_tree, file) => String(file);
  return async (tree, file) => {
    const syntax = await yamlMessages(file);
    // With a syntax error, the schema sees only part of the data.
    if (syntax.length > 0) file.messages = [...file.messages.filter((message) => !isFromSchema(message)), ...syntax];
    else rewordAll(tree, file);
  };
}

/** @param {SchemaMessage} message */
function isFromSchema({ schema, reason }) {
  return schema !== undefined || reason.startsWith('YAML frontmatter parsing');
}

/**
 * @param {import('mdast').Root} tree
 * @param {import('vfile').VFile} file
 */
function rewordAll({ children }, file) {
  const yaml = children.flatMap((child) => (child.type === 'yaml' ? [child.value] : []))[0] ?? '';
  file.messages = file.messages.filter((message) => !isRedundant(message));
  for (const message of file.messages) reword(message, yaml);
  const suggested = new Set(file.messages.map(suggestedKey));
  file.messages = file.messages.filter((message) => !suggested.has(missingKey(message) ?? false));
}

/**
 * `if` only repeats a failed `then`, and `propertyNames` a failed name.
 * @param {SchemaMessage} message
 */
function isRedundant({ schema }) {
  return schema?.keyword === 'if' || schema?.keyword === 'propertyNames';
}

/**
 * The key suggested for an unknown one. It is not also reported as missing.
 * @param {SchemaMessage} message
 */
function suggestedKey({ schema, expected }) {
  return schema?.propertyName === undefined ? undefined : `${schema.instancePath}/${expected?.[0]}`;
}

/** @param {SchemaMessage} message */
function missingKey({ schema }) {
  return schema?.keyword === 'required' ? `${schema.instancePath}/${schema.params.missingProperty}` : undefined;
}

/**
 * @param {SchemaMessage} message
 * @param {string} yaml
 */
function reword(message, yaml) {
  const { schema, position } = message;
  if (!schema) return;
  // A missing key is reported at the start of its mapping, which for the whole file is line 2.
  message.place = schema.keyword === 'required' ? (position?.start ?? { line: 2, column: 1 }) : position;
  // For an empty value the plugin reports `null`. Its quick fix would insert a word directly after the colon, which is not valid.
  if (position && position.start.column === position.end.column && position.start.line === position.end.line)
    message.actual = undefined;
  const words = message.actual ? listed(schema) : [];
  message.expected = words.length > 0 ? words : undefined;
  message.reason = reasonOf(message, schema);
  if (schema.propertyName !== undefined) rewordUnknownKey(message, schema, schema.propertyName, yaml);
  const start = message.place && ('start' in message.place ? message.place.start : message.place);
  message.line = start?.line;
  message.column = start?.column;
  message.message = message.reason;
  message.note = undefined;
  message.fatal = true;
}

/**
 * @param {SchemaMessage} message
 * @param {NonNullable<SchemaMessage['schema']>} schema
 * @param {string} key
 * @param {string} yaml
 */
function rewordUnknownKey(message, schema, key, yaml) {
  const known = listed(schema);
  const near = nearest(key, known);
  const hint = near === undefined ? `; known keys are ${quoted(known)}` : hintOf(near);
  message.reason = `Unknown key \`${label(`${schema.instancePath}/${key}`)}\`${hint}`;
  message.place = placeOfKey(yaml, schema.instancePath, key);
  message.actual = key;
  message.expected = near === undefined ? undefined : [near];
}

/**
 * The place of a key in the file. The plugin gives only the place of its mapping.
 * @param {string} yaml
 * @param {string} path
 * @param {string} key
 */
function placeOfKey(yaml, path, key) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const steps = path.split('/').slice(1);
  const mapping = /** @type {import('yaml').YAMLMap<import('yaml').Scalar>} */ (
    steps.length === 0 ? document.contents : document.getIn(steps, true)
  );
  const range = mapping.items.find((pair) => String(pair.key.value) === key)?.key.range ?? [0, 0, 0];
  const [start, end] = range.map((offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  });
  return start && end ? { start, end } : undefined;
}
