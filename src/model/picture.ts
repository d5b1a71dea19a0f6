import * as z from 'zod';
import { optional, text } from './fields.ts';

/** Kinds of pictures that every browser shows and that cannot run anything. SVG is a document that can. */
export const IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** No system knows a longer path. */
export const LONGEST_PATH = 4_096;

/** A path that begins in the content folder and stays there: no address, no step up, no part without a name. */
const BELOW_CONTENT = /^(?![a-z][a-z\d+.-]*:)(?!\.{0,2}\/)(?!.*\/\.{0,2}\/)[^\\\p{Cc}]+$/iu;

/** A picture by its path below the content folder. Letters with accents are composed, as they are in the paths of files. */
export const pictureFile = text
  .refine((path) => IMAGE.test(path) && path.length <= LONGEST_PATH && BELOW_CONTENT.test(path), {
    error: 'picture-file',
    params: { rule: 'picture-file' },
  })
  .transform((path) => path.normalize('NFC'));

const alt = text.meta({ description: 'What the picture shows, for people who cannot see it.' });
const file = pictureFile.meta({
  description: 'Path of the picture, relative to the content folder: `pictures/two-aeroplanes.jpg`.',
});

export const PICTURE_ROLES = ['original', 'altered'] as const;
export type PictureRole = (typeof PICTURE_ROLES)[number];

/** A picture of what was claimed. */
export const mediumSchema = z.strictObject({
  file,
  alt,
  caption: optional(text).meta({ description: 'What readers should know about the picture.' }),
  credit: optional(text).meta({ description: 'Who made or owns the picture.' }),
  role: optional(z.enum(PICTURE_ROLES)).meta({
    description: 'Pictures with a role are shown side by side, at the same size.',
  }),
});
export type Medium = z.infer<typeof mediumSchema>;

/** A screenshot that the desk took of a page. */
export const screenshotSchema = z.strictObject({ file, alt });
export type Screenshot = z.infer<typeof screenshotSchema>;

/** A picture as it is published. */
export interface PublishedPicture {
  /** Path below the address of the site: `media/pictures/a.png`. */
  path: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** The pictures that the front matter of a file names, as they are published, by their paths below the content folder. */
export type PublishedPictures = Readonly<Record<string, PublishedPicture>>;

/** What names a picture, any part of it perhaps missing. */
type Named = { file?: string | undefined } | undefined;
type Page = { screenshot?: Named } | undefined;

/** The ways to the pictures that a front matter names. */
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
