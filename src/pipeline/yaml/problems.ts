import { type Document, isAlias, isCollection, isNode, type Node, Scalar, visit } from 'yaml';
import { comments } from './comments.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { hidden } from './hidden-characters.ts';
import { longValues } from './long-values.ts';
import { pathTo } from './path.ts';
import type { YamlProblem } from './problem.ts';
import { syntaxProblem } from './syntax.ts';

/**
 * Every problem of a YAML text, before its keys are interpreted. An alias (`*name`) becomes the text that was typed: if
 * aliases were resolved, a few of them would turn a kilobyte into gigabytes.
 */
export function yamlProblems(document: Document, yaml: string): YamlProblem[] {
  const unread = syntaxProblem(document, yaml);
  if (unread) return [{ ...unread, isUnread: true }];
  const long = longValues(document, yaml);
  if (long.length > 0) return long;
  return [
    ...duplicateKeys(document),
    ...misread(document, yaml),
    ...comments(document, yaml),
    ...hidden(document, yaml),
  ];
}

const COLLECTION_AS_KEY =
  'Unexpected list or mapping as a key, expected `key: value`, with quotation marks around text that starts with a bracket';

// Most files have none of the problems below, and traversing ten thousand files takes time: a search of the text shows first
// whether there can be any.

/** Characters with a special meaning in YAML, and what turns a list or mapping into a key. */
const MISREAD = /(?:^|[\s[{,])(?:[&*]\S|!)|(?:^|[\s[{,-])\?\s|[\]}]\s*:/;

/** YAML gives `*name`, `&name` and `!name` a meaning that no editor intends: text would change or disappear. */
function misread(document: Document, yaml: string): YamlProblem[] {
  if (!MISREAD.test(yaml)) return [];
  const problems: YamlProblem[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isCollection(key)) return;
      problems.push({ rule: 'yaml', reason: COLLECTION_AS_KEY, offset: key.range?.[0] ?? 0, isUnread: true });
    },
    Node(_, node, around) {
      const offset = isNode(node) ? misreadAt(node, yaml) : undefined;
      if (offset === undefined) return undefined;
      const word = /^[^\s,\]}]+/.exec(yaml.slice(offset))?.[0] ?? '';
      const reason = `Unexpected \`${word}\`, which YAML does not read as text; expected quotation marks around the whole value`;
      problems.push({ rule: 'yaml', reason, offset, path: pathTo(node, around), isLost: isAlias(node) });
      return isAlias(node) ? typed(word, node) : undefined;
    },
  });
  return problems;
}

function typed(word: string, { range }: Node): Scalar {
  const scalar = new Scalar(word);
  scalar.range = range ?? null;
  return scalar;
}

function misreadAt(node: Node, yaml: string): number | undefined {
  const [start] = node.range ?? [0];
  if (isAlias(node)) return start;
  if ('anchor' in node && node.anchor) return yaml.lastIndexOf('&', start);
  return node.tag ? yaml.lastIndexOf('!', start) : undefined;
}
