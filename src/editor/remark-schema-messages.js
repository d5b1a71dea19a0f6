import { LineCounter, parseDocument } from 'yaml';
import { nearest } from './nearest.js';
import { hintOf, label, listed, quoted, reasonOf } from './schema-words.js';
import { yamlMessages } from './yaml-messages.js';

/** @typedef {import('./schema-words.js').SchemaMessage} SchemaMessage */

/**
 * Stands behind remark-lint-frontmatter-schema in `remarkConfig`. The language server of today reads `place`; without it each
 * squiggle stands on the first line of a file, and a quick fix writes there (issue 32 of the rule). It also keeps remark from
 * putting a text in its own style when it is asked to format a file. JavaScript, because it runs in the Node.js of the editor.
 * @this {import('unified').Processor}
 * @returns {(tree: import('mdast').Root, file: import('vfile').VFile) => Promise<void>}
 */
export default function remarkSchemaMessages() {
  this.compiler = (_tree, file) => String(file);
  return async (tree, file) => {
    const broken = await yamlMessages(file);
    // What the schema says of YAML that cannot be read speaks of a part of it.
    if (broken.length > 0) file.messages = [...file.messages.filter((message) => !isOfSchema(message)), ...broken];
    else mendAll(tree, file);
  };
}

/** @param {SchemaMessage} message */
function isOfSchema({ schema, reason }) {
  return schema !== undefined || reason.startsWith('YAML frontmatter parsing');
}

/**
 * @param {import('mdast').Root} tree
 * @param {import('vfile').VFile} file
 */
function mendAll({ children }, file) {
  const yaml = children.flatMap((child) => (child.type === 'yaml' ? [child.value] : []))[0] ?? '';
  file.messages = file.messages.filter((message) => !isEcho(message));
  for (const message of file.messages) mend(message, yaml);
  const meant = new Set(file.messages.map(meantKey));
  file.messages = file.messages.filter((message) => !meant.has(missingKey(message) ?? false));
}

/**
 * `if` only repeats that its `then` failed, and `propertyNames` that a name did.
 * @param {SchemaMessage} message
 */
function isEcho({ schema }) {
  return schema?.keyword === 'if' || schema?.keyword === 'propertyNames';
}

/**
 * The key that an unknown one most likely meant: it is not missing as well.
 * @param {SchemaMessage} message
 */
function meantKey({ schema, expected }) {
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
function mend(message, yaml) {
  const { schema, position } = message;
  if (!schema) return;
  // What is missing has no place of its own; it stands where the keys around it begin, and those of the file on line 2.
  message.place = schema.keyword === 'required' ? (position?.start ?? { line: 2, column: 1 }) : position;
  // Nothing stands there, which the rule calls `null`. A word put right behind a colon is no value.
  if (position && position.start.column === position.end.column && position.start.line === position.end.line)
    message.actual = undefined;
  const words = message.actual ? listed(schema) : [];
  message.expected = words.length > 0 ? words : undefined;
  message.reason = reasonOf(message, schema);
  if (schema.propertyName !== undefined) mendKey(message, schema, schema.propertyName, yaml);
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
function mendKey(message, schema, key, yaml) {
  const known = listed(schema);
  const near = nearest(key, known);
  const hint = near === undefined ? `; known keys are ${quoted(known)}` : hintOf(near);
  message.reason = `Unknown key \`${label(`${schema.instancePath}/${key}`)}\`${hint}`;
  message.place = placeOfKey(yaml, schema.instancePath, key);
  message.actual = key;
  message.expected = near === undefined ? undefined : [near];
}

/**
 * Where a key stands in the file. The schema's rule gives the place of the mapping around it only.
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
