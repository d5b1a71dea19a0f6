import { type Document, type Scalar, visit, type YAMLError } from 'yaml';
import { withHiddenNamed } from '../../text/hidden-characters.ts';

/** A syntax mistake, and where it is in the YAML. */
export interface Mistake {
  reason: string;
  offset: number;
}

/** The mistake that probably stopped the parser, guessed from the text around the place; undefined if there is no guess. */
export function likelyMistake(error: YAMLError, document: Document, yaml: string): Mistake | undefined {
  return (
    directive(error, yaml) ??
    badStart(error, yaml) ??
    endedEarly(error, document, yaml) ??
    indentedKey(error, yaml) ??
    brokenFence(error, yaml)
  );
}

/** Typographic quotation marks, which are ordinary characters to YAML. */
const CURLY = /[“”„‟«»‘’‚‹›]/;

/** A directive such as `%YAML 1.1`. */
function directive({ message }: YAMLError, yaml: string): Mistake | undefined {
  if (!/directives-end/.test(message)) return undefined;
  const offset = yaml.search(/^%/m);
  const line = /.*/.exec(yaml.slice(offset))?.[0] ?? '';
  return { reason: `Unexpected \`${line}\`, expected \`key: value\`: remove the line`, offset };
}

/** A first character that cannot start a value, or is not a straight quotation mark. */
function badStart({ code, pos: [offset] }: YAMLError, yaml: string): Mistake | undefined {
  const character = yaml[offset] ?? '';
  const shown = `\`${character === '\t' ? 'tab' : character}\``;
  if (code === 'BAD_SCALAR_START')
    return { reason: `Unexpected ${shown} at the start of a value, expected quotation marks around the value`, offset };
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !CURLY.test(character)) return undefined;
  const reason = `Unexpected colon and space inside a value, expected straight quotation marks around the whole value: \`'\` or \`"\`, not ${shown}`;
  return { reason, offset };
}

const SECOND_MARK: Partial<Record<string, string>> = {
  QUOTE_DOUBLE:
    "Unexpected text after the second `\"`, where the value ended; if the text itself contains `\"`, put all of it between `'…'` (and write an apostrophe inside it twice, `''`)",
  QUOTE_SINGLE:
    'Unexpected text after the second `\'`, where the value ended; if the text itself contains an apostrophe, put all of it between `"…"` (and write a `"` inside it as `\\"`)',
};

/** A value that ended earlier than intended: at a quotation mark, or at the bracket of a Markdown link. */
function endedEarly({ code, message, pos }: YAMLError, document: Document, yaml: string): Mistake | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && !/at node end/.test(message)) return undefined;
  const [offset] = pos;
  if (yaml[offset] === '(' && yaml[offset - 1] === ']') {
    const reason = 'Unexpected `[…](…)`, expected the bare address, or quotation marks around the text';
    return { reason, offset: yaml.lastIndexOf('[', offset) };
  }
  const { type, range } = quotedAt(document, yaml, offset) ?? {};
  const reason = SECOND_MARK[type ?? ''];
  return reason && range ? { reason, offset: range[1] - 1 } : undefined;
}

/** The quoted value that starts at an offset, or ends before it on the same line. */
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

/** A key with a different indentation from those above. The parser may point at the value above it instead. */
function indentedKey({ code, message, pos: [offset] }: YAMLError, yaml: string): Mistake | undefined {
  if (!/compact mappings|same column|- indicator|at node end/.test(message)) return undefined;
  // If the first key is indented, the parser reports the second.
  const from = code === 'UNEXPECTED_TOKEN' ? 0 : offset;
  const colon = from + yaml.slice(from).search(/:(?=\s|$)/);
  const start = yaml.lastIndexOf('\n', colon) + 1;
  const key = start >= from && /^ +([\w-]+):/.exec(yaml.slice(start))?.[1];
  if (!key) return undefined;
  const above = yaml.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
  const column = /^[ -]/.test(above) ? 'below the first letter of the key above, or ' : '';
  const continues =
    code === 'BLOCK_AS_IMPLICIT_KEY' ? ', or quotation marks around the value if it continues here' : '';
  return {
    reason: `Unexpected space before \`${key}\`, expected it ${column}at the start of the line${continues}`,
    offset: start,
  };
}

/** `--` between the keys and the body: the parser continues into the body. */
function brokenFence({ pos: [offset] }: YAMLError, yaml: string): Mistake | undefined {
  // If there are three hyphens or more, `split` put a space before them, so that gray-matter does not end the front matter there.
  const [, , fence] = /^( ?)([-–—]+[^\S\n]*)(?:\n|$)/.exec(yaml.slice(offset)) ?? [];
  if (!fence) return undefined;
  return {
    reason: `Unexpected \`${withHiddenNamed(fence.replace(/[ \t]+$/, ''))}\`, expected \`---\` between the front matter and the body`,
    offset,
  };
}
