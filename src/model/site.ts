import * as z from 'zod';
import {
  blankAsAbsent,
  gitHubRepository,
  languageTag,
  list,
  optional,
  siteAddress,
  text,
  webAddress,
} from './fields.ts';
import { historySchema } from './history.ts';
import { homeSchema } from './home.ts';
import { iconSchema, logoSchema } from './identity.ts';
import { listsSchema } from './lists.ts';
import { footerSchema, siteLinks } from './site-link.ts';
import { themeSchema } from './theme.ts';
import { DEFAULT_VERDICTS, scaleSchema } from './verdicts.ts';

/** Who publishes the fact-checks. */
const publisherSchema = z.strictObject({
  name: text.meta({ description: 'Name of the desk or newsroom.' }),
  url: optional(webAddress).meta({ description: 'Home page.' }),
  logo: optional(webAddress).meta({
    description: 'Web address of the logo, for the structured data. If you leave it out, that of `logo.light`.',
  }),
  email: optional(z.email()).meta({ description: 'Email address for reporting errors.' }),
});

/** `site.yaml`: publisher, address, languages, verdict scale and look. */
export const siteSchema = z.strictObject({
  title: text.meta({ description: 'Name of the site, shown on every page.' }),
  url: siteAddress.meta({ description: 'Address of the published site. Its path becomes the base path.' }),
  description: text.meta({ description: 'One sentence for readers and search engines.' }),
  lang: languageTag.meta({ description: 'Language of the site, and of fact-checks that do not set their own.' }),
  languages: list(languageTag).meta({
    description: 'Languages that files may use in addition to `lang`. If you leave it out, any language is allowed.',
  }),
  publisher: publisherSchema.meta({ description: 'Who publishes the fact-checks.' }),
  licence: optional(text).meta({ description: 'Licence of the texts: a name or a web address.' }),
  aiCrawlers: optional(z.enum(['true', 'false']).transform((value) => value === 'true')).meta({
    description:
      '`false` asks crawlers that collect texts for AI models and assistants to stay away (`robots.txt`). If you leave it out, they may read the site.',
  }),
  sharePictures: optional(z.enum(['true', 'false']).transform((value) => value === 'true')).meta({
    description:
      '`false` makes no pictures for previews of links to fact-checks and dossiers. If you leave it out, there is one for each.',
  }),
  repository: optional(webAddress).meta({
    description:
      'Address of the repository with the content, for “Edit this page” links. It may include a branch and folder: `…/tree/main/content`.',
  }),
  attestation: optional(gitHubRepository).meta({
    description:
      'The GitHub repository whose *Publish* workflow attests that it built the site: `night-desk/checks`. If you leave it out, nothing proves who built the site, or when. `.github/PUBLISHING.md` explains it.',
  }),
  verdicts: blankAsAbsent(scaleSchema.default([...DEFAULT_VERDICTS])).meta({
    description: 'Your own verdicts. They replace the default ones.',
  }),
  navigation: siteLinks.meta({
    description: 'Links in the header, in this order. If you leave it out, the lists of the site.',
  }),
  home: optional(homeSchema).meta({ description: 'What the home page shows.' }),
  footer: optional(footerSchema).meta({ description: 'What is at the end of every page.' }),
  lists: optional(listsSchema).meta({ description: 'The lists that the site has. If you leave one out, it exists.' }),
  history: optional(historySchema).meta({ description: 'What the history of each fact-check shows.' }),
  logo: optional(logoSchema).meta({
    description: 'Logo in the header, instead of `title`. `.github/THEMING.md` explains it.',
  }),
  icon: optional(iconSchema).meta({
    description:
      'Icon in browser tabs, in bookmarks and on home screens: the path of a square SVG or PNG file in the content folder, `theme/icon.svg`.',
  }),
  theme: optional(themeSchema).meta({
    description: 'Colours and typefaces of the site. `.github/THEMING.md` explains them.',
  }),
});
export type Site = z.infer<typeof siteSchema>;

/** The path of the site's address, with slashes at both ends: `/` or `/facts/`. */
export function basePath(site: Pick<Site, 'url'>): string {
  return `${new URL(site.url).pathname.replace(/\/+$/, '')}/`;
}
