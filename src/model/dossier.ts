import * as z from 'zod';
import { sourceSchema } from './claim.ts';
import {
  archived,
  day,
  draft,
  list,
  optional,
  ownLanguage,
  position,
  publicationDate,
  publisher,
  roughDay,
  text,
  titleFrom,
  titleLang,
  updated,
  url,
} from './fields.ts';

/** The article, speech or programme whose claims a dossier checks. */
const documentSchema = z.strictObject({
  title: text.meta({ description: 'Title of the document.' }),
  titleFrom,
  titleLang,
  publisher,
  author: optional(text).meta({ description: 'Who wrote or said it.' }),
  published: publicationDate,
  url,
  archived,
});

/** A dated event. Its text is Markdown and may cite the dossier's sources. */
const eventSchema = z.strictObject({
  date: roughDay.meta({ description: 'Date of the event: `2026-11-20`, `2026-11` or `2026`.' }),
  event: text.meta({ description: 'What happened, in one sentence of Markdown.' }),
});

/** The front matter of a dossier; its body has the overall findings. */
export const dossierSchema = z.strictObject({
  title: text.meta({ description: 'Name of the dossier.' }),
  summary: optional(text).meta({ description: 'What you examined and what you found, in two sentences.' }),
  document: optional(documentSchema).meta({ description: 'The document whose claims you checked.' }),
  published: optional(day).meta({ description: 'Date the dossier was first published.' }),
  updated,
  authors: list(text).meta({ description: 'Who compiled the dossier.' }),
  lang: ownLanguage,
  timeline: list(eventSchema).meta({ description: 'Events, oldest first.' }),
  sources: list(sourceSchema).meta({ description: 'Sources of the body and the timeline.' }),
  draft,
});
export type DossierData = z.infer<typeof dossierSchema>;

/** The largest number of sources on the page of a dossier. It must load fast, and readers come for its claims. */
const SOURCES_ON_PAGE = 12;

/** Whether the sources of a dossier have a page of their own. */
export function hasSourcesPage({ sources = [] }: { sources?: readonly unknown[] | undefined }): boolean {
  return sources.length > SOURCES_ON_PAGE;
}

/** The front matter of a prose page: about, methodology, corrections policy, contact. */
export const pageSchema = z.strictObject({
  title: text.meta({ description: 'Title of the page.' }),
  description: optional(text).meta({ description: 'One sentence for search engines.' }),
  order: optional(position).meta({ description: 'Position in the footer. 1 comes first.' }),
  updated: optional(day).meta({ description: 'Date of the last change.' }),
  lang: ownLanguage,
  draft,
});
export type PageData = z.infer<typeof pageSchema>;
