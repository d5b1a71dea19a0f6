import * as z from 'zod';
import { sourceSchema } from './claim.ts';
import { day, flag, knownDay, languageTag, list, optional, position, roughDay, text, webAddress } from './fields.ts';

/** The article, speech or programme a dossier takes apart. */
export const documentSchema = z.strictObject({
  title: text.meta({ description: 'Title of the source document.' }),
  publisher: optional(text).meta({ description: 'Who published it.' }),
  author: optional(text).meta({ description: 'Who wrote or said it.' }),
  published: optional(knownDay).meta({ description: 'Day it was published, or month `2026-11` or year `2026`.' }),
  url: optional(webAddress).meta({ description: 'Its address.' }),
  archived: optional(webAddress).meta({ description: 'An archived copy.' }),
});

/** A dated event. The text is Markdown and may cite sources of the dossier. */
export const eventSchema = z.strictObject({
  date: roughDay.meta({ description: 'Day (YYYY-MM-DD), month (YYYY-MM) or year.' }),
  event: text.meta({ description: 'What happened, in one sentence of Markdown.' }),
});

/** The front matter of a dossier; its body holds the findings on the document as a whole. */
export const dossierSchema = z.strictObject({
  title: text.meta({ description: 'Name of the dossier.' }),
  summary: optional(text).meta({ description: 'What was taken apart and what came out, in two sentences.' }),
  document: optional(documentSchema).meta({ description: 'The document whose claims are checked.' }),
  published: optional(day).meta({ description: 'Day this dossier was first published.' }),
  updated: optional(day).meta({ description: 'Day of the last change that matters to readers.' }),
  authors: list(text).meta({ description: 'Who put it together.' }),
  lang: optional(languageTag).meta({ description: 'Its language, where it is not the site’s.' }),
  timeline: list(eventSchema).meta({ description: 'What happened when, oldest first.' }),
  sources: list(sourceSchema).meta({ description: 'What its own text and timeline rest on.' }),
  draft: flag.meta({ description: '`true` keeps it out of the published site.' }),
});
export type DossierData = z.infer<typeof dossierSchema>;

/** The front matter of a prose page: about, methodology, corrections policy, contact. */
export const pageSchema = z.strictObject({
  title: text.meta({ description: 'Title of the page.' }),
  description: optional(text).meta({ description: 'One sentence for search engines.' }),
  order: optional(position).meta({ description: 'Place in the footer, 1 first.' }),
  updated: optional(day).meta({ description: 'Day of the last change.' }),
  lang: optional(languageTag).meta({ description: 'Its language, where it is not the site’s.' }),
  draft: flag.meta({ description: '`true` keeps it out of the published site.' }),
});
export type PageData = z.infer<typeof pageSchema>;
