import * as z from 'zod';
import { optional, text } from './fields.ts';

/** Image formats that every browser shows and that cannot run scripts. SVG can, so it is left out. */
export const IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** No operating system allows a longer path. */
export const LONGEST_PATH = 4_096;

/** A relative path that stays in the content folder: no URL, no `..`, no empty segment. */
const BELOW_CONTENT = /^(?![a-z][a-z\d+.-]*:)(?!\.{0,2}\/)(?!.*\/\.{0,2}\/)[^\\\p{Cc}]+$/iu;

/** The path of an image in the content folder. Accented letters are composed (NFC), as in file paths. */
export function imagePath(extension: RegExp, error: string) {
  return text
    .refine((path) => extension.test(path) && path.length <= LONGEST_PATH && BELOW_CONTENT.test(path), { error })
    .transform((path) => path.normalize('NFC'));
}

export const pictureFile = imagePath(IMAGE, 'picture-file');

const alt = text.meta({ description: 'What the image shows, for people who cannot see it.' });
const file = pictureFile.meta({
  description: 'Path of the image in the content folder: `pictures/two-aeroplanes.jpg`.',
});

const PICTURE_ROLES = ['original', 'altered'] as const;
export type PictureRole = (typeof PICTURE_ROLES)[number];

/** A picture that was part of the claim. */
export const mediumSchema = z.strictObject({
  file,
  alt,
  caption: optional(text).meta({ description: 'What readers should know about the image.' }),
  credit: optional(text).meta({ description: 'Who made or owns the image.' }),
  role: optional(z.enum(PICTURE_ROLES)).meta({
    description: 'Images with a role are shown side by side, at the same size.',
  }),
});

/** The newsroom's own screenshot of a page. */
export const screenshotSchema = z.strictObject({ file, alt });
export type Screenshot = z.infer<typeof screenshotSchema>;

/** A screenshot in place of an archived copy. */
export const screenshot = optional(screenshotSchema).meta({
  description: 'Your own screenshot of it, if no archive can save the page.',
});

/** A picture as it is published. */
export interface PublishedPicture {
  /** Path below the site's address: `media/pictures/a.png`. */
  path: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** The published pictures of a file's front matter, by their paths in the content folder. */
export type PublishedPictures = Readonly<Record<string, PublishedPicture>>;

/** Front matter that names a picture; any part may be missing. */
type Named = { file?: string | undefined } | undefined;
type Page = { screenshot?: Named } | undefined;

/** The pictures named in a file's front matter, with their paths in it. */
export function picturesNamed(data: {
  media?: readonly Named[] | undefined;
  appearances?: readonly Page[] | undefined;
  sources?: readonly Page[] | undefined;
}): { file: string; path: PropertyKey[] }[] {
  const { media = [], appearances = [], sources = [] } = data;
  const screenshots = (key: string, pages: readonly Page[]) =>
    pages.map((page, index) => ({ picture: page?.screenshot, path: [key, index, 'screenshot', 'file'] }));
  return [
    ...media.map((picture, index) => ({ picture, path: ['media', index, 'file'] })),
    ...screenshots('appearances', appearances),
    ...screenshots('sources', sources),
  ].flatMap(({ picture, path }) => (picture?.file === undefined ? [] : [{ file: picture.file, path }]));
}
