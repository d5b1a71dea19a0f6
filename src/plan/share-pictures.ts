import { hash } from 'node:crypto';
import { pathOfPage } from '../citations/cited-item.ts';
import type { SharePicture } from '../discovery/meta-tags.ts';
import type { Library } from '../library/make-library.ts';
import type { ClaimEntry, DossierEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { altOf } from '../share-pictures/alt.ts';
import { type Colours, pictureColours } from '../share-pictures/colours.ts';
import { drawPicture } from '../share-pictures/draw.ts';
import { missingIn } from '../share-pictures/missing.ts';
import { claimPicture, dossierPicture, type Picture, textsOf } from '../share-pictures/picture.ts';
import { HEIGHT, WIDTH } from '../share-pictures/size.ts';
import type { MadeFile } from './made-file.ts';

/** A picture of the site, or a character that keeps it from being drawn. */
type Found = { picture: Picture } | { missing: string };

/** Cached, because both the page and the file need it. */
const cache = new WeakMap<ClaimEntry | DossierEntry, { library: Library; found: Found }>();

/** The picture that previews of links to the page of a claim or dossier show; undefined if it has none. */
export function sharePictureOf(entry: ClaimEntry | DossierEntry, library: Library): SharePicture | undefined {
  const found = find(entry, library);
  if (!found || 'missing' in found) return undefined;
  const shape = { width: WIDTH, height: HEIGHT, type: 'image/png', isLarge: true } as const;
  const version = hash('sha256', JSON.stringify(found.picture), 'hex').slice(0, 8);
  return { path: pathOf(entry), version, ...shape, alt: altOf(found.picture) };
}

/** The files of all pictures. */
export function sharePictures(library: Library): MadeFile[] {
  const { theme } = library;
  let colours: Colours | undefined;
  return entriesOf(library).flatMap((entry): MadeFile[] => {
    const found = find(entry, library);
    if (!found || 'missing' in found) return [];
    const make = () => {
      colours ??= pictureColours(theme?.css);
      return drawPicture(found.picture, colours);
    };
    return [{ path: pathOf(entry), from: [found.picture, theme?.path], isSlow: true, make }];
  });
}

/** The files that have no picture because no typeface of ours has a character in it, each with the first such character. */
export function withoutPicture(library: Library): { path: string; character: string }[] {
  return entriesOf(library).flatMap((entry) => {
    const found = find(entry, library);
    return found && 'missing' in found ? [{ path: entry.path, character: found.missing }] : [];
  });
}

function entriesOf({ claims, dossiers }: Library): (ClaimEntry | DossierEntry)[] {
  return [...claims, ...dossiers];
}

function pathOf(entry: ClaimEntry | DossierEntry): string {
  return `${pathOfPage(entry)}.png`;
}

function isDossier(entry: ClaimEntry | DossierEntry): entry is DossierEntry {
  return 'events' in entry;
}

function find(entry: ClaimEntry | DossierEntry, library: Library): Found | undefined {
  if (!hasPictures(library.site)) return undefined;
  const known = cache.get(entry);
  if (known?.library === library) return known.found;
  const picture = pictureOf(entry, library);
  const missing = textsOf(picture).map(missingIn).find(Boolean);
  const found = missing === undefined ? { picture } : { missing };
  cache.set(entry, { library, found });
  return found;
}

function hasPictures({ sharePictures }: Site): boolean {
  return sharePictures !== false;
}

function pictureOf(entry: ClaimEntry | DossierEntry, { site, byDossier }: Library): Picture {
  if (isDossier(entry)) return dossierPicture(entry.data, byDossier.get(entry.slug) ?? [], site);
  return claimPicture(entry.data, site);
}
