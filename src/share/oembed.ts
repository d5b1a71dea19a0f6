import { addressOf } from '../formats/addresses.ts';
import type { Site } from '../model/site.ts';
import { CARD_WIDTH } from './card-size.ts';
import { type Framable, frameCode } from './codes.ts';

export const OEMBED_TYPE = 'application/json+oembed';

/** Where the answer of oEmbed for a page is, which sites read to embed the page from its address alone. */
export function oembedPath(path: string): string {
  return `${path}oembed.json`;
}

/** The answer for a page, as version 1.0 of oEmbed wants it. It is the same for all sizes, because it is a file. */
export function oembedJson(page: Framable, site: Site): string {
  const { publisher } = site;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: page.title,
    author_name: publisher.name,
    ...(publisher.url && { author_url: publisher.url }),
    provider_name: site.title,
    provider_url: addressOf(site, ''),
    cache_age: 3600,
    html: frameCode(page, site),
    width: CARD_WIDTH,
    height: page.height,
  });
}
