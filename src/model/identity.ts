import * as z from 'zod';
import { optional, text } from './fields.ts';
import { imagePath } from './picture.ts';

/** The path of a drawing or picture in the content folder. */
const siteImage = imagePath(/\.(?:svg|png|jpe?g|gif|webp|avif)$/i, 'site-image-file');

/** `logo` in `site.yaml`. */
export const logoSchema = z.strictObject({
  light: siteImage.meta({
    description: 'Path of an SVG, PNG, JPEG, GIF, WebP or AVIF file in the content folder: `theme/logo.svg`.',
  }),
  dark: optional(siteImage).meta({
    description:
      'Logo on dark paper, for readers with a dark colour scheme. If `light` can be seen on dark paper too, its path.',
  }),
  alt: optional(text).meta({
    description: 'What the logo says, for people who cannot see it. If you leave it out, the `title` of the site.',
  }),
});

/** `icon` in `site.yaml`. */
export const iconSchema = siteImage;

/** An image of the site as it is published: its path below the site, and its size, of which only the proportions matter. */
export interface SiteImage {
  path: string;
  width: number;
  height: number;
}

/** The logo as it is published. */
export interface Logo {
  light: SiteImage;
  dark?: SiteImage | undefined;
}

/** The sides of the icon as PNG, in pixels: for the home screen of a phone, and for everything larger. */
export const ICON_SIDES = [180, 512] as const;

/** The paths of the icon, in the forms in which it is published. */
export interface Icon {
  /** Absent if the icon is not a drawing. */
  svg?: string | undefined;
  png: Readonly<Record<(typeof ICON_SIDES)[number], string>>;
}

/** A file below `theme/`: a copy of `file`, or `text`. With `side`, it is converted to a square PNG of that side. */
export interface ThemeFile {
  /** Path below `theme/`. */
  path: string;
  file?: string;
  text?: string;
  side?: number;
}
