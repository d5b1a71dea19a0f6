import { type Document, type Scalar, visit, type YAMLError } from 'yaml';
import { namedSigns } from '../../text/hidden-characters.ts';

/** What was written wrongly, and where in the YAML. */
export interface Mistake {
  reason: string;
  offset: number;
}

/** The mistake that most likely made the parser stop, seen from the text around the place; undefined where none is likely. */
export function likelyMistake(error: YAMLError, document: Document, yaml: string): Mistake | undefined {
  return (
    directive(error, yaml) ??
    badStart(error, yaml) ??
    endedEarly(error, document, yaml) ??
    indentedKey(error, yaml) ??
    brokenFence(error, yaml)
  );
}

/** Marks that look like quotation marks to people, and are letters to YAML. */
const CURLY = /[“”„‟«»‘’‚‹›]/;

/** A line such as `%YAML 1.1`, which speaks to the parser. */
function directive({ message }: YAMLError, yaml: string): Mistake | undefined {
  if (!/directives-end/.test(message)) return undefined;
  const offset = yaml.search(/^%/m);
  const line = /.*/.exec(yaml.slice(offset))?.[0] ?? '';
  return { reason: `Unexpected \`${line}\`, expected \`key: value\`: take the line out`, offset };
}

/** A first sign that is no text, or no quotation mark. */
function badStart({ code, pos: [offset] }: YAMLError, yaml: string): Mistake | undefined {
  const sign = yaml[offset] ?? '';
  const shown = `\`${sign === '\t' ? 'tab' : sign}\``;
  if (code === 'BAD_SCALAR_START')
    return { reason: `Unexpected ${shown} at the start of a value, expected quotation marks around the value`, offset };
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !CURLY.test(sign)) return undefined;
  const reason = `Unexpected colon and space inside a value, expected straight quotation marks around the whole value: \`'\` or \`"\`, not ${shown}`;
  return { reason, offset };
}

const SECOND_MARK: Partial<Record<string, string>> = {
  QUOTE_DOUBLE:
    "Unexpected text behind the second `\"`, where the value ended; where the text itself contains `\"`, put all of it between `'…'` (an apostrophe inside is then written twice, `''`)",
  QUOTE_SINGLE:
    'Unexpected text behind the second `\'`, where the value ended; where the text itself contains an apostrophe, put all of it between `"…"` (a `"` inside is then written `\\"`)',
};

/** A value that ended earlier than its writer thought: at a quotation mark, or at the bracket of a Markdown link. */
function endedEarly({ code, message, pos }: YAMLError, document: Document, yaml: string): Mistake | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && !/at node end/.test(message)) return undefined;
  const [offset] = pos;
  if (yaml[offset] === '(' && yaml[offset - 1] === ']') {
    const reason = 'Unexpected `[…](…)`, expected the bare address, or quotation marks around a text';
    return { reason, offset: yaml.lastIndexOf('[', offset) };
  }
  const { type, range } = quotedAt(document, yaml, offset) ?? {};
  const reason = SECOND_MARK[type ?? ''];
  return reason && range ? { reason, offset: range[1] - 1 } : undefined;
}

/** The value in quotation marks that begins at a place, or ends before it in the same line. */
function quotedAt(document: Document, yaml: string, offset: number): Scalar | undefined {
  let found: Scalar | undefined;
  visit(document, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [0, 0];
      const endsHere = end <= offset && /^[ \t]*$/.test(yaml.slice(end, offset));
      if (node.type?.startsWith('QUOTE') && (start === offset || endsHere)) found = node;
    },
  });
  return found;
}

/** A key with more or less space before it than those above. The parser may name the value above it instead. */
function indentedKey({ code, message, pos: [offset] }: YAMLError, yaml: string): Mistake | undefined {
  if (!/compact mappings|same column|- indicator|at node end/.test(message)) return undefined;
  // Where the very first key is indented, the parser names the second.
  const from = code === 'UNEXPECTED_TOKEN' ? 0 : offset;
  const colon = from + yaml.slice(from).search(/:(?=\s|$)/);
  const start = yaml.lastIndexOf('\n', colon) + 1;
  const key = start >= from && /^ +([\w-]+):/.exec(yaml.slice(start))?.[1];
  if (!key) return undefined;
  const above = yaml.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
  const column = /^[ -]/.test(above) ? 'below the first letter of the key above or ' : '';
  const goesOn = code === 'BLOCK_AS_IMPLICIT_KEY' ? ', or quotation marks around the value if it goes on here' : '';
  return {
    reason: `Unexpected space before \`${key}\`, expected it ${column}at the start of the line${goesOn}`,
    offset: start,
  };
}

/** `--` between the keys and the text: the parser goes on into the text. */
function brokenFence({ pos: [offset] }: YAMLError, yaml: string): Mistake | undefined {
  // Where there are three hyphens or more, a space was put before them, so that the front matter does not end there.
  const [, , fence] = /^( ?)([-–—]+[^\S\n]*)(?:\n|$)/.exec(yaml.slice(offset)) ?? [];
  if (!fence) return undefined;
  return {
    reason: `Unexpected \`${namedSigns(fence.replace(/[ \t]+$/, ''))}\`, expected \`---\` between the front matter and the text`,
    offset,
  };
}
