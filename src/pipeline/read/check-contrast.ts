import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { Theme } from '../../model/theme.ts';
import { type LowContrast, lowContrasts, type Used } from '../../theme/low-contrast.ts';
import { type RootColour, rootColours } from '../../theme/root-colours.ts';
import { projectRoot } from '../folder/project.ts';
import { addProblem } from '../report/report.ts';
import type { YamlData } from '../yaml/read-yaml.ts';
import { placeIn, type SeenTheme } from './read-theme.ts';

/** `theme` in `site.yaml`, and the file. */
interface ThemeKeys {
  theme: Theme | undefined;
  file: VFile;
  place: YamlData['place'];
}

/** Reports colours that cannot be read, each where the desk set it. */
export function checkContrast({ style, file }: SeenTheme, keys: ThemeKeys): void {
  if (!keys.theme && style === undefined) return;
  const css = style ?? '';
  const declared = rootColours(css);
  for (const low of lowContrasts(keys.theme, declared, ourColours())) {
    const { origin } = low.changed;
    const reason = reasonFor(low);
    if (origin === 'own') continue;
    if ('key' in origin) addProblem(keys.file, 'low-contrast', reason, keys.place(['theme', ...origin.key]));
    else if (file) addProblem(file, 'low-contrast', reason, placeIn(css, origin.declared));
  }
  const unclear = declared.filter(({ values }) => Object.values(values).includes(undefined));
  // One of each name is enough: finding a place takes as long as the stylesheet is.
  for (const colour of new Map(unclear.map((one) => [one.name, one])).values())
    if (file) addProblem(file, 'unknown-contrast', unknown(colour), placeIn(css, colour));
}

/** The colours of the default theme. */
function ourColours(): RootColour[] {
  return rootColours(readFileSync(join(projectRoot, 'src', 'styles', 'tokens.css'), 'utf8'));
}

function reasonFor({ scheme, front, back, ratio, least, changed, lighter }: LowContrast): string {
  // Rounded down, so that no ratio looks sufficient.
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
  const pair = `${named(front)} on ${named(back)}`;
  return `Unexpected contrast of ${shown}:1 for ${pair} in the ${scheme} colour scheme, expected at least ${least}:1: make \`${nameOf(changed)}\` ${lighter ? 'lighter' : 'darker'}`;
}

function named(used: Used): string {
  return `\`${nameOf(used)}\` (\`${used.value}\`)`;
}

/** The name under which the desk set a colour. */
function nameOf({ name, origin }: Used): string {
  return origin !== 'own' && 'key' in origin ? `theme.${origin.key.join('.')}` : name;
}

function unknown({ name, typed }: RootColour): string {
  const shown = typed.includes('`') ? `“${typed}”` : `\`${typed}\``;
  return `Unexpected ${shown} for \`${name}\`, expected a hexadecimal colour, such as \`#7a1f3d\`: contrast is computed only for these`;
}
