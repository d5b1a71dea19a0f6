import { type Document, isAlias, isCollection, isNode, isPair, type Node, type Scalar, visit } from 'yaml';
import { heapedMarks } from './heaped-marks.ts';
import { hiddenSign } from './hidden-signs.ts';
import { syntaxProblems } from './yaml-syntax.ts';

/** Something in YAML that no key can be read from, or that would read otherwise than it was meant. */
export interface YamlProblem {
  rule: 'yaml' | 'duplicate-key' | 'hidden-sign' | 'heaped-marks';
  reason: string;
  /** Where it stands in the YAML. */
  offset: number;
}

/** Everything that is wrong with a YAML text, before anybody asks what its keys mean. */
export function yamlProblems(document: Document, yaml: string): YamlProblem[] {
  const problems = syntaxProblems(document, yaml);
  if (problems.some((problem) => problem.rule === 'yaml')) return problems;
  return [...problems, ...misread(document, yaml), ...comments(document, yaml), ...hidden(document, yaml)];
}

const COLLECTION_AS_KEY =
  'Unexpected list or mapping in the place of a key, expected `key: value`, with quotation marks around text that begins with a bracket';

// Most files have none of what is looked for below, and each walk through ten thousand of them takes time: a search of the
// text tells first whether there can be any.

/** Signs that YAML may read otherwise, and what makes a key of a list or mapping. */
const MISREAD = /[&*!]|(?:^|[\s[{,-])\?\s|[\]}]\s*:/;

/** YAML gives a meaning to `*name`, `&name` and `!name` that no editor intends: text would change or vanish. */
function misread(document: Document, yaml: string): YamlProblem[] {
  if (!MISREAD.test(yaml)) return [];
  const problems: YamlProblem[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isCollection(key)) problems.push({ rule: 'yaml', reason: COLLECTION_AS_KEY, offset: key.range?.[0] ?? 0 });
    },
    Node(_, node) {
      const offset = isNode(node) ? misreadSign(node, yaml) : undefined;
      if (offset === undefined) return;
      const word = /^[^\s,\]}]+/.exec(yaml.slice(offset))?.[0] ?? '';
      const reason = `Unexpected \`${word}\`, which YAML does not read as text; expected quotation marks around the whole value`;
      problems.push({ rule: 'yaml', reason, offset });
    },
  });
  return problems;
}

function misreadSign(node: Node, yaml: string): number | undefined {
  const [start] = node.range ?? [0];
  if (isAlias(node)) return start;
  if ('anchor' in node && node.anchor) return yaml.lastIndexOf('&', start);
  return node.tag ? yaml.lastIndexOf('!', start) : undefined;
}

/** Keys whose value is one word, a day, a number or an address: ` # …` behind it is a comment and no part of it. */
const KEYS_OF_A_WORD =
  /^(?:id|verdict|from|type|kind|stance|tone|rating|order|draft|lang|languages|dossier|aliases|related|url|archived|logo|email|repository|date|claimDate|published|updated|accessed|publishAt)$/;

/** What stands behind ` #` is a comment to YAML. `The party # 1 in Mexico` would lose its end without a word. */
function comments(document: Document, yaml: string): YamlProblem[] {
  if (!/[ \t]#/.test(yaml)) return [];
  const problems: YamlProblem[] = [];
  visit(document, {
    Scalar(key, node, path) {
      const pair = path.findLast(isPair);
      const isOfAWord = KEYS_OF_A_WORD.test(String(pair?.key));
      const found = key === 'key' ? undefined : commentBehind(node, yaml);
      if (!found || (isOfAWord && /^#\s/.test(found.text))) return;
      const reason = `Unexpected \` ${shortened(found.text)}\`: everything after \` #\` would be lost; expected straight quotation marks around the whole value, or the comment on a line of its own`;
      problems.push({ rule: 'yaml', reason, offset: found.offset });
    },
  });
  return problems;
}

function commentBehind({ type, range }: Scalar, yaml: string): { text: string; offset: number } | undefined {
  const [start, end, next] = range ?? [0, 0, 0];
  // A value over several lines has its comment behind the `>` or `|` that it begins with.
  const from = type?.startsWith('BLOCK') ? start + 1 : end;
  const [, before = '', text] = /^([-+\d]*[ \t]*)(#.*)/.exec(yaml.slice(from, next)) ?? [];
  return text ? { text: text.trimEnd(), offset: from + before.length } : undefined;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** What `hiddenSign` finds, and the escapes that may stand for it. */
const HIDDEN = /[\\\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** Signs that nobody sees, written as they are or as escapes (`"\\u202e"`). */
function hidden(document: Document, yaml: string): YamlProblem[] {
  if (!HIDDEN.test(yaml)) return [];
  const problems: YamlProblem[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string') return;
      const [start, end] = range ?? [0, 0];
      const heap = heapedMarks(value);
      if (heap) problems.push({ rule: 'heaped-marks', reason: heap.reason, offset: start });
      const found = hiddenSign(value);
      if (!found) return;
      const sign = value[found.index] ?? '';
      const written = yaml.slice(start, end).indexOf(sign);
      problems.push({ rule: 'hidden-sign', reason: found.reason, offset: start + Math.max(0, written) });
    },
  });
  return problems;
}
