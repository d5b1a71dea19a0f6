/** The parts of css-tree that are used here; the package has no types. */
declare module 'css-tree' {
  /** Calls back with the type of each token, and where it starts and ends. */
  export function tokenize(source: string, onToken: (type: number, start: number, end: number) => void): void;
  export const tokenTypes: Readonly<
    Record<
      | 'AtKeyword'
      | 'BadUrl'
      | 'Colon'
      | 'Comment'
      | 'Function'
      | 'Ident'
      | 'LeftCurlyBracket'
      | 'LeftParenthesis'
      | 'RightCurlyBracket'
      | 'RightParenthesis'
      | 'Semicolon'
      | 'String'
      | 'Url',
      number
    >
  >;
  /** Each decodes the escapes in a token. */
  export const ident: { decode(token: string): string };
  export const string: { decode(token: string): string };
  export const url: { decode(token: string): string };
}
