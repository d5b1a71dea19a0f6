import { Lexer } from 'yaml';
import { inFigures, LIMITS } from '../limits/limits.ts';

/** The limit that a YAML text exceeds, and where. */
export interface YamlTooLarge {
  reason: string;
  offset: number;
}

/**
 * Checks the size of a YAML text before it is parsed: the parser compares every key with all others, and recurses for
 * every bracket. Undefined if the text may be parsed.
 */
export function yamlTooLarge(yaml: string): YamlTooLarge | undefined {
  if (yaml.length > LIMITS.yamlCharacters)
    return tooMuch(`${inFigures(LIMITS.yamlCharacters)} characters before the body`, 0);
  if (yaml.split('\n').length > LIMITS.yamlLines)
    return tooMuch(`${inFigures(LIMITS.yamlLines)} lines before the body`, 0);
  if (isHarmless(yaml)) return undefined;
  let values = 0;
  let depth = 0;
  let inLine = 0;
  let offset = 0;
  let last = '\n';
  for (const token of new Lexer().lex(yaml)) {
    if (MARKS.has(token)) continue;
    if (ENTRIES.has(token)) values++;
    if (OPENING.has(token)) depth++;
    if (CLOSING.has(token)) depth = Math.max(0, depth - 1);
    inLine = token === '\n' ? 0 : inLine + Number(NESTING.has(token));
    if (values > LIMITS.yamlValues) return tooMuch(`${inFigures(LIMITS.yamlValues)} keys and list items`, offset);
    if (Math.max(depth, inLine) > LIMITS.yamlDepth || (last === '\n' && isDeep(token)))
      return { reason: TOO_DEEP, offset };
    offset += token.length;
    last = token;
  }
  return undefined;
}

/** A quick test: most front matter is short and has little that could be nested. */
function isHarmless(yaml: string): boolean {
  const brackets = yaml.match(/[[{]/g)?.length ?? 0;
  return yaml.length <= SHORT && brackets <= LIMITS.yamlDepth && !NESTED.test(yaml);
}

const SHORT = 10_000;
const NESTED = new RegExp(`(?:[-?][ \\t]+){${LIMITS.yamlDepth}}|^ {${LIMITS.indentation}}`, 'm');

/**
 * Tokens of the lexer that represent no character of the text: start of the document, start of a scalar, end of a flow scalar.
 */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);
const ENTRIES = new Set([':', ',', '-', '?']);
const OPENING = new Set(['[', '{']);
const CLOSING = new Set([']', '}']);
/** Tokens that nest lists and keys on one line: `- - - a`. */
const NESTING = new Set(['-', '?']);

const TOO_DEEP = `Unexpected nesting of lists or mappings, expected at most ${LIMITS.yamlDepth} levels: nest them less deeply, or put quotation marks around the value if it is text`;

function tooMuch(what: string, offset: number): YamlTooLarge {
  return { reason: `More than ${what}, expected fewer: move some of it to the body`, offset };
}

function isDeep(token: string): boolean {
  return token.length > LIMITS.indentation && /^ +$/.test(token);
}
