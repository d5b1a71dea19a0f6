import type { Theme } from '../model/theme.ts';
import { themeColours } from './low-contrast.ts';
import type { Scheme } from './root-colours.ts';

/** Typefaces of the reader's device. */
const SYSTEM = `:root {
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', 'Liberation Serif', Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
}
`;

/**
 * The stylesheet of a desk, which comes after ours: what `theme` in `site.yaml` sets, then its own `theme/style.css`. Undefined
 * if there is neither.
 */
export function themeStylesheet(theme: Theme | undefined, style: string | undefined): string | undefined {
  const parts = [
    colours(theme, 'light', '@media screen'),
    colours(theme, 'dark', '@media screen and (prefers-color-scheme: dark)'),
    theme?.typefaces === 'system' ? SYSTEM : '',
    style ?? '',
  ].filter((part) => part.trim() !== '');
  return parts.length > 0 ? parts.join('\n') : undefined;
}

/** On paper, all colours stay black. */
function colours(theme: Theme | undefined, scheme: Scheme, media: string): string {
  const lines = themeColours(theme).map(({ name, pair }) => `    ${name}: ${pair[scheme]};\n`);
  return lines.length > 0 ? `${media} {\n  :root {\n${lines.join('')}  }\n}\n` : '';
}
