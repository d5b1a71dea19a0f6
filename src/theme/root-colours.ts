import { type Token, tokensOf } from './css-tokens.ts';
import { COLOURS, type Colour } from './properties.ts';

/** The colour schemes that readers may have set. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** A colour that a stylesheet sets for the whole page. */
export interface RootColour {
  name: Colour;
  /** The colour in each scheme in which it applies, as `#rgb` or `#rrggbb`; undefined if it is written in another way. */
  values: Partial<Record<Scheme, string | undefined>>;
  /** The value as typed, and where it is. */
  typed: string;
  start: number;
  end: number;
}

/** A block: the schemes in which it applies, and whether it is about the root element. */
interface Block {
  schemes: readonly Scheme[];
  isRoot: boolean;
}

/**
 * The documented colours that a stylesheet sets on `:root`, in their order: on its own, or in `@media screen` or
 * `@media (prefers-color-scheme: …)`. Colours in other rules are not found.
 */
export function rootColours(css: string): RootColour[] {
  const found: RootColour[] = [];
  const blocks: Block[] = [{ schemes: SCHEMES, isRoot: false }];
  let part: Token[] = [];
  const declared = () => {
    const block = blocks.at(-1);
    const colour = block?.isRoot ? declaration(css, part, block.schemes) : undefined;
    if (colour) found.push(colour);
    part = [];
  };
  for (const token of tokensOf(css)) {
    if (token.kind === '{') {
      const outer = blocks.at(-1) ?? { schemes: [], isRoot: false };
      blocks.push(opened(part, outer));
      part = [];
    } else if (token.kind === '}') {
      declared();
      // A closing brace too many is ignored, as browsers do.
      if (blocks.length > 1) blocks.pop();
    } else if (token.kind === ';') declared();
    else part.push(token);
  }
  declared();
  return found;
}

function opened(prelude: readonly Token[], outer: Block): Block {
  const text = textOf(prelude).toLowerCase();
  if (text.split(',').some((one) => one.trim() === ':root')) return { schemes: outer.schemes, isRoot: true };
  const [, query] =
    /^@media (?:screen and )?(screen|\( ?prefers-color-scheme ?: ?(?:light|dark) ?\))$/.exec(text) ?? [];
  if (query === undefined) return { schemes: [], isRoot: false };
  return { schemes: outer.schemes.filter((one) => query === 'screen' || query.includes(one)), isRoot: outer.isRoot };
}

function declaration(css: string, part: readonly Token[], schemes: readonly Scheme[]): RootColour | undefined {
  const [name, colon, ...rest] = part.filter(({ typed }) => typed.trim() !== '');
  const known = COLOURS.find((one) => one === name?.value);
  const [first, last] = [rest[0], rest.at(-1)];
  if (!known || colon?.kind !== ':' || !first || !last || schemes.length === 0) return undefined;
  const typed = css.slice(first.start, last.end);
  const values = Object.fromEntries(schemes.map((scheme) => [scheme, hexIn(textOf(rest), scheme)]));
  return { name: known, values, typed, start: first.start, end: last.end };
}

const HEX = '#(?:[0-9a-f]{3}|[0-9a-f]{6})';
const PLAIN = new RegExp(`^(${HEX})(?: ?! ?important)?$`, 'i');
const BOTH = new RegExp(`^light-dark\\( ?(${HEX}) ?, ?(${HEX}) ?\\)$`, 'i');

/** A colour in one scheme: `#fff`, or one of the two in `light-dark(#fff, #000)`. */
function hexIn(value: string, scheme: Scheme): string | undefined {
  const [, light, dark] = BOTH.exec(value) ?? [];
  return (scheme === 'light' ? light : dark) ?? PLAIN.exec(value)?.[1];
}

/** The text of tokens, white space as single spaces. */
function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ typed }) => typed)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
