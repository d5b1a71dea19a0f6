import * as z from 'zod';
import { hasCredentials, isWebAddress, optional, text } from './fields.ts';

/** The path of something on the site. `//` and `/\` would be on another host. */
const SITE_PATH = /^\/(?![/\\])[^\s\p{Cc}<>"\\]*$/u;
const EMAIL = /^mailto:[^\s\p{Cc}<>"\\/?#&,:;@]+@[^\s\p{Cc}<>"\\/?#&,:;@]+\.[^\s\p{Cc}<>"\\/?#&,:;@]+$/u;

/** Whether a link is the path of something on the site. */
export function isSitePath(link: string): boolean {
  return SITE_PATH.test(link);
}

/** Whether a link is the path of a list or page, which has a title to show as a label. */
function hasTitle(link: string): boolean {
  return /^\/(?:(?:claims|dossiers)\/)?[^/?#.]+\/?$/.test(link);
}

function isTarget(link: string): boolean {
  return isSitePath(link) || EMAIL.test(link) || isWebAddress(link);
}

const target = z
  .string()
  .refine(isTarget, { error: 'link' })
  .refine((value) => !hasCredentials(value), { error: 'credentials' })
  .meta({ pattern: '^(https?://|mailto:|/(?![/\\\\]))[^\\s<>"\\\\]*$' });

/** The most characters of a label. */
export const LONGEST_LABEL = 80;

/** A link in the navigation or footer. */
const siteLinkSchema = z
  .strictObject({
    link: target.meta({
      description:
        'The path of a page of the site, such as `/about/`, a web address, or `mailto:` and an email address.',
    }),
    label: optional(text.refine((label) => label.length <= LONGEST_LABEL, { error: 'long-label' })).meta({
      description:
        'Text of the link, at most 80 characters. If you leave it out, the title of the page. Required for other addresses.',
    }),
  })
  .refine(({ link, label }) => label !== undefined || hasTitle(link) || !isTarget(link), {
    path: ['label'],
    error: 'missing',
  });
export type SiteLink = z.infer<typeof siteLinkSchema>;

/** The most links in the navigation, or in a list of the footer. */
export const MOST_LINKS = 20;

export const siteLinks = optional(
  z.array(siteLinkSchema).refine((links) => links.length <= MOST_LINKS, { error: 'many-links' }),
);

/** `footer` in `site.yaml`. */
export const footerSchema = z.strictObject({
  text: optional(text).meta({
    description: 'A short text in Markdown: paragraphs, lists, links, bold and italic text. At most 1,000 characters.',
  }),
  links: siteLinks.meta({ description: 'Links, in this order. If you leave it out, the verdicts and every page.' }),
  social: siteLinks.meta({ description: 'Your accounts elsewhere.' }),
  donation: optional(siteLinkSchema).meta({ description: 'Where readers can support you.' }),
});
