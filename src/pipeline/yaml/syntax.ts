import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import { likelyMistake, type Mistake } from './mistakes.ts';
import type { YamlProblem } from './problem.ts';

/** The syntax error that stops a YAML text from being read. Repeated keys do not. */
export function syntaxProblem(document: Document, yaml: string): YamlProblem | undefined {
  // The errors after the first one are mostly consequences of it.
  const first = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return first && { rule: 'yaml', ...(likelyMistake(first, document, yaml) ?? listed(first, document)) };
}

/** The parser's messages in the language of an editor. The first match applies. */
const REASONS: readonly [code: string, message: RegExp, reason: string, isUnclosed?: true][] = [
  ['MISSING_CHAR', /closing .quote/, 'Unclosed quotation mark, expected the same mark at the end of the value', true],
  ['BAD_INDENT', /end with a/, 'Unclosed bracket, expected `]` or `}`, or quotation marks around the value', true],
  ['MISSING_CHAR', /end with a/, 'Unclosed bracket, expected `]` or `}`, or quotation marks around the value', true],
  [
    'UNEXPECTED_TOKEN',
    /at node end/,
    'Unexpected text after the end of a value, expected quotation marks around the whole value: one that starts with `[`, `{` or `*` ends where that character is closed',
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
    /block sequence/,
    'Unexpected space before `- `, expected every `- ` of a list in the same column',
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    /./,
    'Unexpected colon and space inside a value, expected straight quotation marks around the whole value: `key: "one: two"`',
  ],
  ['TAB_AS_INDENT', /./, 'Unexpected tab at the start of a line, expected spaces'],
  ['MULTILINE_IMPLICIT_KEY', /./, withoutKey()],
  ['MISSING_CHAR', /map values/, withoutKey()],
  ['MISSING_CHAR', /- indicator/, 'Unexpected space before a key, expected the column of the keys above it'],
  ['BAD_INDENT', /same column/, 'Unexpected space before a key or item, expected the column of those above it'],
  ['MULTIPLE_DOCS', /./, 'Unexpected line `---` or `...`, expected all keys in one block'],
];

function withoutKey(): string {
  return 'Unexpected line without a key, expected `key: value` with a space after the colon; or `---` above the body; or, if it continues the line above, two spaces before it';
}

function listed({ code, message, pos: [offset] }: YAMLError, document: Document): Mistake {
  const [, , known, isUnclosed] = REASONS.find(([of, says]) => of === code && says.test(message)) ?? [];
  if (known) return { reason: known, offset: isUnclosed ? opening(document, offset) : offset };
  const plain = message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
  const reason = `Invalid YAML: ${plain}; check the quotation marks, colons and indentation of this line and the one above`;
  return { reason, offset };
}

/** The offset of the unclosed quotation mark or bracket; where the parser gave up would not help an editor. */
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
