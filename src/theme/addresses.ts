import { type Token, tokensOf } from './css-tokens.ts';

/** Something in a stylesheet that a browser would load. */
export interface Address {
  /**
   * `import`: another stylesheet. `file`: a path below the folder of the stylesheet. `outside`: an address that is not such a
   * path, or cannot be read.
   */
  kind: 'import' | 'file' | 'outside';
  /** The path without `?…` and `#…`, or what was typed. */
  target: string;
  start: number;
  end: number;
}

/** Functions whose strings are addresses. */
const LOADING = /^(?:url|src|image|(?:-webkit-)?image-set|(?:-webkit-)?cross-fade)$/;

/** A string that is an address of another host wherever it stands: a custom property can hand it to `image-set()`. */
const OTHER_HOST = /^(?:[a-z][a-z\d+.-]*:)?[/\\]{2}|^https?:/i;

/** A file below the folder of the stylesheet. Only names that need no encoding, so that both sides agree on them. */
const FILE = /^(?:\.\/)?((?:[\w-][\w.-]*\/)*[\w-][\w.-]*)(?:[?#].*)?$/s;

/** Everything that a stylesheet would load. References within a page (`url(#shadow)`) are not listed. */
export function addressesIn(css: string): Address[] {
  // The names of the open functions; empty for plain parentheses.
  const open: string[] = [];
  let isImport = false;
  return tokensOf(css).flatMap((token) => {
    if (token.kind === 'at') isImport = false;
    // The address of an import is part of it.
    if (isImport && token.kind !== ';') return [];
    isImport = token.kind === 'at' && token.value === 'import';
    if (token.kind === ')') open.pop();
    if (token.kind === '{' || token.kind === '}') open.length = 0;
    if (token.kind === '(') open.push('');
    if (token.kind === 'function') open.push(token.value);
    return addressIn(token, open.at(-1) ?? '') ?? [];
  });
}

/** The address in a token, which is in a function of that name. */
function addressIn(token: Token, around: string): Address | undefined {
  const { kind, value } = token;
  if (kind === 'at') return value === 'import' ? found('import', token) : undefined;
  if (kind === 'bad-url') return found('outside', token);
  // Browsers read an escaped `url(` as `url(`, but our tokenizer does not. `src()` can take an address from a variable.
  if (kind === 'function') return isHidden(token) ? found('outside', token) : undefined;
  if (kind === 'url') return classified(token);
  if (kind !== 'string') return undefined;
  if (LOADING.test(around)) return classified(token);
  return OTHER_HOST.test(plain(value)) ? found('outside', token) : undefined;
}

function isHidden({ value, typed }: Token): boolean {
  return value === 'src' || (value === 'url' && typed.includes('\\'));
}

function classified(token: Token): Address | undefined {
  const address = plain(token.value);
  if (address.startsWith('#')) return undefined;
  const [, path] = FILE.exec(address) ?? [];
  return path === undefined ? found('outside', token) : { ...found('file', token), target: path };
}

/** An address as browsers read it: without line breaks and tabs in it, and without blanks and control characters around it. */
export function plain(address: string): string {
  return address.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+|[\0-\x20]+$/g, '');
}

function found(kind: Address['kind'], { typed, start, end }: Token): Address {
  return { kind, target: typed, start, end };
}
