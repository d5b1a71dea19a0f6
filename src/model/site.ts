import * as z from 'zod';
import { blankAsAbsent, languageTag, list, optional, siteAddress, text, webAddress } from './fields.ts';
import { DEFAULT_VERDICTS, scaleSchema } from './verdicts.ts';

/** Who publishes the checks. */
export const publisherSchema = z.strictObject({
  name: text.meta({ description: 'Name of the desk or newsroom.' }),
  url: optional(webAddress).meta({ description: 'Its home page.' }),
  logo: optional(webAddress).meta({ description: 'Address of its logo, for the structured data.' }),
  email: optional(z.email()).meta({ description: 'Where readers report errors.' }),
});

/** `site.yaml`: who publishes, where, in which languages, on which verdict scale. */
export const siteSchema = z.strictObject({
  title: text.meta({ description: 'Name of the site, shown on every page.' }),
  url: siteAddress.meta({ description: 'Address of the published site. A path in it becomes the base path.' }),
  description: text.meta({ description: 'One sentence for readers and search engines.' }),
  lang: languageTag.meta({ description: 'Language of the site, and of claims that name none.' }),
  languages: list(languageTag).meta({
    description: 'Languages that claims, dossiers and pages may be in, beside `lang`. Any where it is left out.',
  }),
  publisher: publisherSchema.meta({ description: 'Who publishes the checks.' }),
  licence: optional(text).meta({ description: 'Licence of the texts: a name or an address.' }),
  repository: optional(webAddress).meta({
    description:
      'Address of the repository that holds the content, for “edit this page”; it may name a branch and folder (`…/tree/main/content`).',
  }),
  verdicts: blankAsAbsent(scaleSchema.default([...DEFAULT_VERDICTS])).meta({
    description: 'Replaces the default verdict scale.',
  }),
});
export type Site = z.infer<typeof siteSchema>;

/** The path of the site's address, with a slash at both ends: `/` or `/facts/`. */
export function basePath(site: Pick<Site, 'url'>): string {
  return `${new URL(site.url).pathname.replace(/\/+$/, '')}/`;
}
