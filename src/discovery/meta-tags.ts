import { addressOf } from '../formats/addresses.ts';
import type { IconLink } from '../formats/icon-links.ts';
import type { Icon } from '../model/identity.ts';
import type { Site } from '../model/site.ts';
import type { PaperColours } from './paper-colours.ts';

/** A `<meta>`: `name` for search engines and browsers, `property` for Open Graph. */
export type MetaTag = { content: string; media?: string } & ({ name: string } | { property: string });

/** What other programs want to know about a page that is an article. */
export interface Article {
  published?: string | undefined;
  modified?: string | undefined;
  topics?: readonly string[] | undefined;
  authors?: readonly string[] | undefined;
  describedBy?: readonly Description[] | undefined;
}

/** The same content as data, or a reference to it. */
export interface Description {
  /** Full address. */
  address: string;
  /** Media type. */
  type: string;
}

/** A picture for previews of links. */
export interface SharePicture {
  /** Path below the site root. */
  path: string;
  /** Changes with the picture. Networks keep the picture of an address, which would show an earlier verdict. */
  version?: string;
  width: number;
  height: number;
  type: 'image/png';
  alt: string;
  /** Whether it fills the width of the preview; otherwise it is a small picture next to the text. */
  isLarge: boolean;
}

/** What the head of a page is about. */
export interface PageHead {
  title: string;
  description?: string | undefined;
  path: string;
  lang: string;
  article?: Article | undefined;
  picture?: SharePicture | undefined;
}

/** The tags from which chats and social networks make the preview of a link. */
export function shareTags({ title, description, path, lang, article, picture }: PageHead, site: Site): MetaTag[] {
  return [
    ...properties([
      ['og:title', title],
      ['og:description', description],
      ['og:type', article ? 'article' : 'website'],
      ['og:url', addressOf(site, path)],
      ['og:site_name', site.title],
      ['og:locale', openGraphLocale(lang)],
      ['article:published_time', article?.published],
      ['article:modified_time', article?.modified],
      ...(article?.topics ?? []).map((topic): [string, string] => ['article:tag', topic]),
      ['og:image', picture && pictureAddress(picture, site)],
      ['og:image:type', picture?.type],
      ['og:image:width', picture && String(picture.width)],
      ['og:image:height', picture && String(picture.height)],
      ['og:image:alt', picture?.alt],
    ]),
    // Everything else of a Twitter card is read from Open Graph.
    { name: 'twitter:card', content: picture?.isLarge ? 'summary_large_image' : 'summary' },
  ];
}

function pictureAddress({ path, version }: SharePicture, site: Site): string {
  return addressOf(site, path) + (version === undefined ? '' : `?v=${version}`);
}

/** The picture of pages without their own: the icon of the desk. */
export function iconPicture(site: Site, icon: Icon | undefined): SharePicture | undefined {
  return icon && { path: icon.png[512], width: 512, height: 512, type: 'image/png', alt: site.title, isLarge: false };
}

/** The colour that browsers show around the page, in each colour scheme. */
export function colourTags({ light, dark }: PaperColours): MetaTag[] {
  return [
    { name: 'theme-color', content: light, media: '(prefers-color-scheme: light)' },
    { name: 'theme-color', content: dark, media: '(prefers-color-scheme: dark)' },
  ];
}

/** A link in the head. */
export type HeadLink = Pick<IconLink, 'rel' | 'href'> & { type?: string; title?: string };

/**
 * Signposting: links that let archives and reference managers find the lasting address, the data, the licence and the author of a
 * page.
 */
export function signposts(site: Site, path: string, describedBy: readonly Description[] = []): HeadLink[] {
  const { licence = '', publisher } = site;
  return [
    { rel: 'cite-as', href: addressOf(site, path) },
    ...describedBy.map(({ address, type }) => ({ rel: 'describedby', href: address, type })),
    ...(/^https?:\/\//.test(licence) ? [{ rel: 'license', href: licence }] : []),
    { rel: 'author', href: publisher.url ?? addressOf(site, '') },
  ];
}

function properties(tags: [string, string | undefined][]): MetaTag[] {
  return tags.flatMap(([property, content]) => (content === undefined ? [] : [{ property, content }]));
}

/**
 * A language as Open Graph writes it: `pt_BR`. It needs a country, so a language without one gets that where most of its
 * speakers live. Undefined for a language of no country, such as Esperanto, and of several, such as the Spanish of Latin
 * America.
 */
export function openGraphLocale(lang: string): string | undefined {
  const { language, region = '' } = new Intl.Locale(lang).maximize();
  return /^[A-Z]{2}$/.test(region) && !lang.startsWith('und') ? `${language}_${region}` : undefined;
}
