import { readFileSync } from 'node:fs';
import { TONES, type Tone } from '../model/tones.ts';
import { rootColours } from '../theme/root-colours.ts';

/** The colours of share pictures, which are on light paper. */
export type Colours = Readonly<Record<'paper' | 'ink' | 'ink-soft' | 'line-strong' | Tone, string>>;

/** Our colours, or those that the stylesheet of a desk sets instead. */
export function pictureColours(stylesheet = ''): Colours {
  const ours = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const colours = new Map<string, string>();
  for (const { name, values } of [...rootColours(ours), ...rootColours(stylesheet)])
    if (values.light !== undefined) colours.set(name, values.light);
  const names = ['paper', 'ink', 'ink-soft', 'line-strong', ...TONES];
  return Object.fromEntries(names.map((name) => [name, colours.get(`--${name}`) ?? ''])) as Colours;
}
