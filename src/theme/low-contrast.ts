import type { Theme } from '../model/theme.ts';
import { TONES } from '../model/tones.ts';
import { contrast } from './contrast.ts';
import { type Colour, PAIRS, type Pair } from './properties.ts';
import { type RootColour, SCHEMES, type Scheme } from './root-colours.ts';

/** Where a colour was set: a key of `theme`, a declaration of the desk's stylesheet, or our own. */
export type Origin = { key: readonly string[] } | { declared: RootColour } | 'own';

/** A colour of a page, and who set it. */
export interface Used {
  name: Colour;
  value: string;
  origin: Origin;
}

/** Two colours that cannot be told apart well enough. The desk has set at least one of them. */
export interface LowContrast {
  scheme: Scheme;
  front: Used;
  back: Used;
  ratio: number;
  least: number;
}

/** The pairs of colours with too little contrast. Pairs of two colours of ours are not compared. */
export function lowContrasts(
  theme: Theme | undefined,
  declared: readonly RootColour[],
  own: readonly RootColour[],
): LowContrast[] {
  return SCHEMES.flatMap((scheme) => {
    const colours = coloursIn(scheme, theme, declared, own);
    return PAIRS.flatMap((pair) => lowContrast(scheme, pair, colours) ?? []);
  });
}

/** The colours of a page, ours first; what is set later wins. Colours whose value is unknown are left out. */
function coloursIn(
  scheme: Scheme,
  theme: Theme | undefined,
  declared: readonly RootColour[],
  own: readonly RootColour[],
): Map<Colour, Used> {
  const colours = new Map<Colour, Used>();
  const declare = (colour: RootColour, origin: Origin) => {
    if (!(scheme in colour.values)) return;
    const value = colour.values[scheme];
    if (value === undefined) colours.delete(colour.name);
    else colours.set(colour.name, { name: colour.name, value, origin });
  };
  for (const colour of own) declare(colour, 'own');
  for (const { name, key, pair } of themeColours(theme))
    colours.set(name, { name, value: pair[scheme], origin: { key: [...key, scheme] } });
  for (const colour of declared) declare(colour, { declared: colour });
  return colours;
}

/** The colours that `theme` sets, with their keys. */
export function themeColours(theme: Theme | undefined) {
  const accent = theme?.accent && [{ name: '--accent' as Colour, key: ['accent'], pair: theme.accent }];
  const tones = TONES.flatMap((tone) => {
    const pair = theme?.tones?.[tone];
    return pair ? [{ name: `--${tone}` as Colour, key: ['tones', tone], pair }] : [];
  });
  return [...(accent ?? []), ...tones];
}

function lowContrast(scheme: Scheme, pair: Pair, colours: ReadonlyMap<Colour, Used>): LowContrast | undefined {
  const [front, back] = [colours.get(pair.front), colours.get(pair.back)];
  if (!front || !back || (front.origin === 'own' && back.origin === 'own')) return undefined;
  const ratio = contrast(front.value, back.value);
  return ratio < pair.least ? { scheme, front, back, ratio, least: pair.least } : undefined;
}
