import { type Document, isAlias, isCollection, isNode, isScalar, type Node, visit, type YAMLError } from 'yaml';
import { hiddenSign } from './hidden-signs.ts';

/** Something in YAML that no key can be read from, or that would read otherwise than it was meant. */
export interface YamlProblem {
  rule: 'yaml' | 'duplicate-key' | 'hidden-sign';
  reason: string;
  /** Where it stands in the YAML. */
  offset: number;
}

/** Everything that is wrong with a YAML text, before anybody asks what its keys mean. */
export function yamlProblems(document: Document, yaml: string): YamlProblem[] {
  const problems = document.errors.map((error) => syntaxProblem(error, document, yaml));
  // The parser stumbles on after a first mistake, and what it says then is mostly an echo of it.
  const first = problems.find((problem) => problem.rule === 'yaml');
  if (first) return [first];
  return [...problems, ...misread(document, yaml), ...hidden(document, yaml)];
}

/** The parser's messages in the words of somebody who writes texts. The first line that fits counts. */
const REASONS: readonly [code: string, message: RegExp, reason: string][] = [
  ['MISSING_CHAR', /closing .quote/, 'Unclosed quotation mark, expected the same mark at the end of the value'],
  ['BAD_INDENT', /end with a/, 'Unclosed bracket, expected `]` or `}`, or quotation marks around the value'],
  ['MISSING_CHAR', /end with a/, 'Unclosed bracket, expected `]` or `}`, or quotation marks around the value'],
  [
    'UNEXPECTED_TOKEN',
    /at node end/,
    "Unexpected text after the end of a value, expected quotation marks around the whole value: one that begins with `\"`, `'`, `[`, `{` or `*` ends where that sign is closed (inside single marks an apostrophe is written twice, `''`)",
  ],
  [
    'UNEXPECTED_TOKEN',
    /same line with key/,
    'Unexpected `- ` right after a key, expected it on the next line for a list, or quotation marks around the value',
  ],
  [
    'UNEXPECTED_TOKEN',
    /YAML token/,
    'Unexpected text after `>` or `|`, expected quotation marks around the whole value',
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    /./,
    'Unexpected colon and space inside a value, expected quotation marks around the value, or less space before the next line',
  ],
  ['TAB_AS_INDENT', /./, 'Unexpected tab at the start of a line, expected spaces'],
  [
    'MULTILINE_IMPLICIT_KEY',
    /./,
    'Unexpected line without a key, expected `key: value` with a space after the colon, or `---` above the text',
  ],
  [
    'MISSING_CHAR',
    /map values/,
    'Unexpected line without a key, expected `key: value` with a space after the colon, or `---` above the text',
  ],
  ['MISSING_CHAR', /- indicator/, 'Unexpected space before a key, expected the column of the keys above it'],
  ['BAD_INDENT', /same column/, 'Unexpected space before a key or item, expected the column of those above it'],
  ['MULTIPLE_DOCS', /./, 'Unexpected line `---` or `...`, expected all keys in one block'],
];

function syntaxProblem(error: YAMLError, document: Document, yaml: string): YamlProblem {
  const { code, message } = error;
  const offset = error.pos[0];
  const quoted = (sign: string) => `\`${sign === '\t' ? 'tab' : sign}\``;
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\s]*/.exec(yaml.slice(offset))?.[0] ?? '';
    return { rule: 'duplicate-key', reason: `Unexpected second ${quoted(key)}, expected each key once`, offset };
  }
  if (code === 'BAD_SCALAR_START') {
    const sign = quoted(yaml[offset] ?? '');
    return {
      rule: 'yaml',
      reason: `Unexpected ${sign} at the start of a value, expected quotation marks around the value`,
      offset,
    };
  }
  const known = REASONS.find(([of, says]) => of === code && says.test(message))?.[2];
  if (known)
    return { rule: 'yaml', reason: known, offset: known.startsWith('Unclosed') ? opening(document, offset) : offset };
  const plain = message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
  return {
    rule: 'yaml',
    reason: `Broken YAML: ${plain}; look at quotation marks, colons and indentation of this line and the one above`,
    offset,
  };
}

/** Where the quotation mark or bracket stands that was never closed; its end would tell an editor nothing. */
function opening(document: Document, end: number): number {
  let found = end;
  visit(document, {
    Node(_, node) {
      const opens = (isScalar(node) && node.type?.startsWith('QUOTE')) || (isCollection(node) && node.flow);
      const start = node.range?.[0];
      if (opens && start !== undefined && start < end) found = start;
    },
  });
  return found;
}

const COLLECTION_AS_KEY =
  'Unexpected list or mapping in the place of a key, expected `key: value`, with quotation marks around text that begins with a bracket';

/** YAML gives a meaning to `*name`, `&name`, `!name` and ` #name` that no editor intends: text would change or vanish. */
function misread(document: Document, yaml: string): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isCollection(key)) problems.push({ rule: 'yaml', reason: COLLECTION_AS_KEY, offset: key.range?.[0] ?? 0 });
    },
    Node(_, node) {
      const offset = isNode(node) ? misreadSign(node, yaml) : undefined;
      if (offset === undefined) return;
      const word = /^[^\s,\]}]+/.exec(yaml.slice(offset))?.[0] ?? '';
      const comment = word.startsWith('#') ? ', or a space after the `#` of a comment' : '';
      const reason = `Unexpected \`${word}\`, which YAML does not read as text; expected quotation marks around the whole value${comment}`;
      problems.push({ rule: 'yaml', reason, offset });
    },
  });
  return problems;
}

function misreadSign(node: Node, yaml: string): number | undefined {
  const [start, end, next] = node.range ?? [0, 0, 0];
  if (isAlias(node)) return start;
  if ('anchor' in node && node.anchor) return yaml.lastIndexOf('&', start);
  if (node.tag) return yaml.lastIndexOf('!', start);
  const comment = isScalar(node) && /^[ \t]*#(?=[^\s#])/.exec(yaml.slice(end, next))?.[0];
  return comment ? end + comment.length - 1 : undefined;
}

/** Signs that nobody sees, written as they are or as escapes (`"\\u202e"`). */
function hidden(document: Document, yaml: string): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      const found = typeof value === 'string' ? hiddenSign(value) : undefined;
      if (!found || typeof value !== 'string') return;
      const [start, end] = range ?? [0, 0];
      const sign = value[found.index] ?? '';
      const written = yaml.slice(start, end).indexOf(sign);
      problems.push({ rule: 'hidden-sign', reason: found.reason, offset: start + Math.max(0, written) });
    },
  });
  return problems;
}
