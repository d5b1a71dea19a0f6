import * as z from 'zod';
import { blankAsAbsent, day, knownDay, languageTag, optional, text, webAddress } from './fields.ts';
import { screenshotSchema } from './picture.ts';

export const SOURCE_KINDS = ['primary', 'official', 'law', 'data', 'research', 'news', 'other'] as const;
export const STANCES = ['supports', 'contradicts', 'context'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Stance = (typeof STANCES)[number];

/** What a source of the list says about itself, and how it bears on the claim. */
export const sourceSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9_](?:[\w.:-]*\w)?$/, { error: 'source-id' })
    .meta({ description: 'Name to cite it by: `[@id]` in the text.' }),
  title: text.meta({ description: 'Title of the source.' }),
  publisher: optional(text).meta({ description: 'Who published it.' }),
  url: optional(webAddress).meta({ description: 'Its address.' }),
  published: optional(knownDay).meta({ description: 'Day it was published, or month `2026-11` or year `2026`.' }),
  accessed: optional(day).meta({ description: 'Day somebody of the desk opened it. Leave it out if nobody did.' }),
  archived: optional(webAddress).meta({ description: 'An archived copy.' }),
  screenshot: optional(screenshotSchema).meta({ description: 'A screenshot that the desk took of it.' }),
  kind: blankAsAbsent(z.enum(SOURCE_KINDS).default('other')).meta({ description: 'What sort of source it is.' }),
  stance: optional(z.enum(STANCES)).meta({ description: 'How it bears on the claim.' }),
  quote: optional(text).meta({ description: 'A short passage that carries the point, word for word.' }),
  quoteLang: optional(languageTag).meta({
    description: 'Language of that passage, where it is not that of the check.',
  }),
  quoteTranslation: optional(text).meta({ description: 'The passage in the language of the check.' }),
});
export type Source = z.infer<typeof sourceSchema>;
