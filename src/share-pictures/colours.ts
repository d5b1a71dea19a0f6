import type { Tone } from '../model/tones.ts';
import { rootColours } from '../theme/root-colours.ts';

/** The colours of share pictures, which are on light paper. */
export type Colours = Readonly<Record<'paper' | 'ink' | 'ink-soft' | 'line-strong' | Tone, string>>;

/** Those of `src/styles/tokens.css`, which is not there when Astro builds a site by itself. */
const OURS: Colours = {
  paper: '#fcfbf8',
  ink: '#1d1c1a',
  'ink-soft': '#4a4843',
  'line-strong': '#8a867b',
  positive: '#0a5c47',
  mixed: '#754800',
  negative: '#9c1c1c',
  neutral: '#50506b',
};

/** Our colours, or those that the stylesheet of a desk sets instead. */
export function pictureColours(stylesheet = ''): Colours {
  const colours: Record<string, string> = { ...OURS };
  for (const { name, values } of rootColours(stylesheet)) {
    const key = name.replace('--', '');
    if (values.light !== undefined && key in colours) colours[key] = values.light;
  }
  return colours as Colours;
}
