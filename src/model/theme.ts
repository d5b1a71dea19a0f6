import * as z from 'zod';
import { optional } from './fields.ts';
import { TONES, type Tone } from './tones.ts';

/** A colour as `#` and three or six hexadecimal digits. Transparency is not allowed: its contrast is unknown. */
const colour = z.string().regex(/^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/, { error: 'colour' });

/** A colour for each colour scheme that readers may have set. */
const colourPair = z.strictObject({
  light: colour.meta({ description: 'On light paper, in quotation marks: `"#7a1f3d"`.' }),
  dark: colour.meta({ description: 'On dark paper, for readers with a dark colour scheme: `"#ffb3c7"`.' }),
});

const TONE_DESCRIPTIONS: Readonly<Record<Tone, string>> = {
  positive: 'Verdicts with the tone `positive`.',
  mixed: 'Verdicts with the tone `mixed`.',
  negative: 'Verdicts with the tone `negative`.',
  neutral: 'Verdicts with the tone `neutral`.',
};

const toneFields = Object.fromEntries(
  TONES.map((tone) => [tone, optional(colourPair).meta({ description: TONE_DESCRIPTIONS[tone] })]),
) as Record<Tone, ReturnType<typeof optional<typeof colourPair>>>;

/** `theme` in `site.yaml`: colours and typefaces. Keys that are left out keep our own. */
export const themeSchema = z.strictObject({
  accent: optional(colourPair).meta({ description: 'Colour of links and of the outline around what has the focus.' }),
  tones: optional(z.strictObject(toneFields)).meta({ description: 'Colours of the verdicts, by tone.' }),
  typefaces: optional(z.enum(['source', 'system'])).meta({
    description:
      'Typefaces: Source Serif and Source Sans, which come with Assay, or those of the reader’s device. If you leave it out, `source`.',
  }),
});
export type Theme = z.infer<typeof themeSchema>;
