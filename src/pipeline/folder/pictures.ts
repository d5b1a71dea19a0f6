import { existsSync, readdirSync, type Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Reference } from '../../model/entry.ts';
import { type PublishedPictures, picturesNamed } from '../../model/picture.ts';
import type { ContentFile } from './content-folder.ts';
import { imageAddress, publishedPath } from './page-address.ts';
import type { Picture } from './picture-file.ts';
import { readPicture } from './picture-file.ts';

/**
 * Reads all pictures that files refer to, by their paths below the content folder. The result omits pictures that do not exist.
 */
export async function findPictures(
  root: string,
  references: ReadonlyMap<string, readonly Reference[]>,
): Promise<Map<string, Picture>> {
  const named = new Set(
    [...references.values()]
      .flat()
      .filter(isImage)
      .map((reference) => reference.target),
  );
  const found = new Map<string, Picture>();
  for (const path of named) {
    const picture = await pictureAt(root, path);
    if (picture) found.set(path, picture);
  }
  return found;
}

/** Error codes for paths without a readable file; the last is for names that no file can have (`a%00.png`). */
const UNREACHABLE = [
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'EACCES',
  'EPERM',
  'ENAMETOOLONG',
  'EINVAL',
  'ERR_INVALID_ARG_VALUE',
];

/** Whether an error only means that there is no readable file at a path. */
export function isUnreachable(error: unknown): boolean {
  return UNREACHABLE.includes((error as NodeJS.ErrnoException).code ?? '');
}

/** The picture at a path below the content folder, or why it cannot be shown; undefined if there is none. */
export async function pictureAt(root: string, path: string): Promise<Picture | undefined> {
  const found = await fileAt(root, path, 'an image');
  return found && ('problem' in found ? found.problem : readPicture(found.file, path));
}

/**
 * The file at a path below the content folder, or why it cannot be published, as the second half of a message; undefined if
 * there is none.
 */
export async function fileAt(
  root: string,
  path: string,
  what: string,
): Promise<{ file: string } | { problem: string } | undefined> {
  const file = pictureFile(root, path);
  try {
    const entry = await lstat(file);
    if (!entry.isFile()) return { problem: notAFile(entry, path, what) };
    const isInside = (await realpath(file)).startsWith((await realpath(root)) + sep);
    return isInside ? { file } : { problem: OUTSIDE };
  } catch (error) {
    if (isUnreachable(error)) return undefined;
    throw error;
  }
}

/** What is in the place of a file, as the second half of a message. */
function notAFile(entry: Stats, path: string, expected: string): string {
  if (entry.isSymbolicLink()) return 'which is a symbolic link; expected the file itself: links are not followed';
  const what = entry.isDirectory() ? 'folder' : 'pipe, socket or device';
  return `which is a ${what}; expected ${expected} \`${path}\` in the content folder`;
}

const OUTSIDE =
  'which is in a linked folder outside the content folder; expected a file in the content folder: links are not followed';

/** The file of a picture. Paths in texts have composed letters; names on disk may be decomposed. */
export function pictureFile(root: string, path: string): string {
  const plain = join(root, path);
  if (isAscii(path) || existsSync(plain)) return plain;
  return path.split('/').reduce((folder, name) => join(folder, nameIn(folder, name)), root);
}

function nameIn(folder: string, name: string): string {
  if (isAscii(name) || existsSync(join(folder, name))) return name;
  try {
    return readdirSync(folder).find((one) => one.normalize('NFC') === name) ?? name;
  } catch (error) {
    if (isUnreachable(error)) return name;
    throw error;
  }
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** The pictures that some files show, by their paths below the content folder. */
export function picturesOf(
  files: readonly Pick<ContentFile, 'path'>[],
  references: ReadonlyMap<string, readonly Reference[]>,
): string[] {
  const shown = files.flatMap(({ path }) => references.get(path) ?? []).filter(isImage);
  return [...new Set(shown.map((reference) => reference.target))].sort();
}

/** Adds the size of each picture to its tag, so that the layout does not shift when it loads. */
export function withSizes(html: string, shown: readonly Reference[], pictures: ReadonlyMap<string, Picture>): string {
  return shown.filter(isImage).reduce((text, { target }) => {
    const picture = pictures.get(target);
    if (typeof picture !== 'object') return text;
    const size = ` width="${picture.width}" height="${picture.height}"`;
    const address = imageAddress(target).slice(1);
    // Angle brackets in text are escaped, so this can only match a tag.
    return text.replace(/<img src="([^"]*)"(?! width)/g, (tag, src: string) =>
      src.endsWith(address) ? tag + size : tag,
    );
  }, html);
}

/** The pictures named in the front matter, as pages need them. */
export function publishedOf(
  data: Parameters<typeof picturesNamed>[0],
  pictures: ReadonlyMap<string, Picture>,
): { pictures?: PublishedPictures } {
  const named = picturesNamed(data).flatMap(({ file }) => {
    const picture = pictures.get(file);
    return typeof picture === 'object' ? [[file, { path: `media/${publishedPath(file)}`, ...picture }]] : [];
  });
  return named.length > 0 ? { pictures: Object.fromEntries(named) } : {};
}

function isImage({ kind }: Reference): boolean {
  return kind === 'image';
}
