/**
 * A message of remark-lint-frontmatter-schema. It puts the place into `position`, where vfile-message 3 had it.
 * @typedef {import('vfile-message').VFileMessage & {
 *   position?: import('unist').Position,
 *   schema?: { keyword: string, schemaPath: string, instancePath: string },
 * }} SchemaMessage
 */

/**
 * Stands behind remark-lint-frontmatter-schema in `remarkConfig`. The language server of today reads `place`; without it each
 * squiggle stands on the first line of a file, and a quick fix writes there (issue 32 of the rule). It also keeps remark from
 * putting a text in its own style when it is asked to format a file. JavaScript, because it runs in the Node.js of the editor.
 * @this {import('unified').Processor}
 * @returns {(tree: unknown, file: import('vfile').VFile) => void}
 */
export default function remarkSchemaMessages() {
  this.compiler = (_tree, file) => String(file);
  return (_tree, file) => {
    file.messages = file.messages.filter((message) => !isEcho(message));
    for (const message of file.messages) mend(message);
  };
}

/**
 * `if` only repeats that its `then` failed.
 * @param {SchemaMessage} message
 */
function isEcho(message) {
  return message.schema?.keyword === 'if';
}

/** @param {SchemaMessage} message */
function mend(message) {
  const { schema, position } = message;
  if (!schema) return;
  // What is missing has no place of its own; it stands where the keys around it begin, and those of the file on line 2.
  message.place = schema.keyword === 'required' ? (position?.start ?? { line: 2, column: 1 }) : position;
  message.reason = reasonOf(message, schema);
  message.message = message.reason;
  message.note = undefined;
  message.fatal = true;
  // A word put right behind a colon is no value.
  if (!message.actual) message.expected = undefined;
}

/**
 * @param {SchemaMessage} message
 * @param {NonNullable<SchemaMessage['schema']>} schema
 */
function reasonOf(message, { keyword, schemaPath, instancePath }) {
  const name = label(instancePath);
  // A pattern says nothing to a journalist; `npm run check` says in words what was expected.
  if (keyword === 'pattern') return `Unexpected \`${message.actual}\` for \`${name}\``;
  if (schemaPath.includes('unknown-key')) return `Unknown key \`${name}\``;
  const [reason = ''] = message.reason.split(' • ');
  return keyword === 'required' ? reason : `\`${name}\`: ${reason}`;
}

/**
 * `/sources/1/url` as `sources[2].url`: items counted from 1 as people do.
 * @param {string} path
 */
function label(path) {
  const steps = path.split('/').slice(1);
  const named = steps.map((step) => (/^\d+$/.test(step) ? `[${Number(step) + 1}]` : `.${step}`));
  return named.join('').replace(/^\./, '');
}
