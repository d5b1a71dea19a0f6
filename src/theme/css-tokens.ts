import { ident, string, tokenize, tokenTypes, url } from 'css-tree';

/** The kinds of CSS tokens that matter here, by their names in css-tree. Function tokens include the opening parenthesis. */
const KINDS = {
  AtKeyword: 'at',
  Function: 'function',
  Url: 'url',
  BadUrl: 'bad-url',
  String: 'string',
  Ident: 'name',
  LeftParenthesis: '(',
  RightParenthesis: ')',
  LeftCurlyBracket: '{',
  RightCurlyBracket: '}',
  Colon: ':',
  Semicolon: ';',
} as const;

type Kind = (typeof KINDS)[keyof typeof KINDS] | 'other';

/** A CSS token. Comments are left out. */
export interface Token {
  kind: Kind;
  /** The token with escapes decoded, and without `@`, `(`, `url()` or quotation marks around it. */
  value: string;
  /** The token as typed. */
  typed: string;
  start: number;
  end: number;
}

const BY_TYPE = new Map<number, Kind>(
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((name) => [tokenTypes[name], KINDS[name]]),
);

/** Splits CSS into tokens, as a browser does. Any text can be split, in linear time. */
export function tokensOf(css: string): Token[] {
  const tokens: Token[] = [];
  tokenize(css, (type, start, end) => {
    if (type === tokenTypes.Comment) return;
    const kind = BY_TYPE.get(type) ?? 'other';
    const typed = css.slice(start, end);
    tokens.push({ kind, value: decoded(kind, typed), typed, start, end });
  });
  return tokens;
}

function decoded(kind: Kind, typed: string): string {
  if (kind === 'at') return ident.decode(typed.slice(1)).toLowerCase();
  if (kind === 'function') return ident.decode(typed.slice(0, -1)).toLowerCase();
  if (kind === 'name') return ident.decode(typed);
  if (kind === 'string') return string.decode(typed);
  return kind === 'url' ? url.decode(typed) : typed;
}
