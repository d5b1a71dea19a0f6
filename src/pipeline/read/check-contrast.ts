import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { Theme } from '../../model/theme.ts';
import { type ColourToChange, coloursToChange, mustBeLighter } from '../../theme/colours-to-change.ts';
import { type LowContrast, lowContrasts, type Used } from '../../theme/low-contrast.ts';
import { type RootColour, rootColours, SCHEMES, type Scheme } from '../../theme/root-colours.ts';
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

/** Reports colours that cannot be read, each once, where the desk set it. */
export function checkContrast({ style, file }: SeenTheme, keys: ThemeKeys): void {
  if (!keys.theme && style === undefined) return;
  const css = style ?? '';
  const declared = rootColours(css);
  for (const change of coloursToChange(lowContrasts(keys.theme, declared, ourColours()))) {
    const { origin } = change.colour;
    const reason = reasonFor(change);
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

function reasonFor(change: ColourToChange): string {
  const [first, ...others] = change.pairs;
  if (!first) return '';
  const name = `\`${nameOf(change.colour)}\``;
  const schemes = SCHEMES.filter((scheme) => change.pairs.some((pair) => pair.scheme === scheme));
  const to = schemes.map((scheme) => (mustBeLighter(change, scheme) ? 'lighter' : 'darker'));
  if (others.length === 0)
    return `Unexpected contrast of ${ratioOf(first)} for ${named(first.front)} on ${named(first.back)} in the ${first.scheme} colour scheme, expected at least ${first.least}:1: make ${name} ${to}`;
  const found = schemes.map((scheme) => `in the ${scheme} colour scheme with ${partners(change, scheme)}`);
  const fix = to[0] === to.at(-1) ? to[0] : schemes.map((scheme, n) => `${to[n]} in the ${scheme} colour scheme`);
  return `Unexpected contrast of ${named(change.colour)} ${found.join('; ')}; expected at least ${leastOf(change)}: make ${name} ${[fix].flat().join(' and ')}`;
}

/** The colours that a colour cannot be told apart from in a scheme, each with its contrast. */
function partners({ colour, pairs }: ColourToChange, scheme: Scheme): string {
  return pairs
    .filter((pair) => pair.scheme === scheme)
    .map((pair) => `\`${nameOf(partnerOf(colour, pair))}\` (${ratioOf(pair)})`)
    .join(', ');
}

function partnerOf(colour: Used, { front, back }: LowContrast): Used {
  return front.name === colour.name ? back : front;
}

/** The contrast that most pairs need, and the others: `4.5:1, and 3:1 with --line-strong`. */
function leastOf({ colour, pairs }: ColourToChange): string {
  const groups = [...Map.groupBy(pairs, ({ least }) => least)].sort(([a], [b]) => b - a);
  return groups
    .map(([least, some], index) => {
      const names = new Set(some.map((pair) => `\`${nameOf(partnerOf(colour, pair))}\``));
      return index === 0 ? `${least}:1` : `, and ${least}:1 with ${[...names].join(', ')}`;
    })
    .join('');
}

/** Rounded down, so that no ratio looks sufficient. */
function ratioOf({ ratio }: LowContrast): string {
  return `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;
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
