import * as z from 'zod';
import {
  archived,
  blankAsAbsent,
  day,
  languageTag,
  optional,
  publicationDate,
  publisher,
  text,
  titleFrom,
  titleLang,
  url,
} from './fields.ts';
import { screenshot } from './picture.ts';

export const SOURCE_KINDS = ['primary', 'official', 'law', 'data', 'research', 'news', 'other'] as const;
export const STANCES = ['supports', 'contradicts', 'context'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Stance = (typeof STANCES)[number];

/** A source and how it relates to the claim. */
export const sourceSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9_](?:[\w.:-]*\w)?$/, { error: 'source-id' })
    .meta({ description: 'Name to cite the source by: `[@id]` in the body.' }),
  title: text.meta({ description: 'Title of the source.' }),
  titleFrom,
  titleLang: titleLang.meta({
    description: 'Language of the title. By default `quoteLang`, or the language of the file.',
  }),
  publisher,
  url,
  published: publicationDate,
  accessed: optional(day).meta({ description: 'Date someone on your desk opened it. Omit it if nobody did.' }),
  archived,
  screenshot,
  kind: blankAsAbsent(z.enum(SOURCE_KINDS).default('other')).meta({ description: 'Type of source.' }),
  stance: optional(z.enum(STANCES)).meta({ description: 'How the source relates to the claim.' }),
  quote: optional(text).meta({ description: 'The key passage, word for word.' }),
  quoteLang: optional(languageTag).meta({
    description: 'Language of the quote, if it differs from the language of the fact-check.',
  }),
  quoteTranslation: optional(text).meta({ description: 'The quote, translated into the language of the fact-check.' }),
});
export type Source = z.infer<typeof sourceSchema>;

/** The language of a source's title: its own, or else that of its quote. Undefined if it is that of the fact-check or dossier. */
export function titleLanguageOf({ titleLang, quoteLang }: Pick<Source, 'titleLang' | 'quoteLang'>): string | undefined {
  return titleLang ?? quoteLang;
}
