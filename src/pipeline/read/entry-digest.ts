import { hash } from 'node:crypto';
import type { ClaimEntry, DossierEntry, PageEntry, Reference } from '../../model/entry.ts';
import type { Picture } from '../folder/picture-file.ts';

type Contents = Omit<ClaimEntry | DossierEntry | PageEntry, 'digest' | 'pictures'> &
  Partial<Pick<DossierEntry, 'events'>>;

/** The digest of an entry as it was read from its file. */
export function entryDigest({ slug, path, data, html, citations, events }: Contents): string {
  return sha256([slug, path, data, html, citations, events]);
}

/** The digest of an entry together with the images that it shows. Without any, the digest of the entry. */
export function digestWithPictures(
  digest: string,
  references: readonly Reference[],
  pictures: ReadonlyMap<string, Picture>,
): string {
  const shown = references.filter(({ kind }) => kind === 'image').map(({ target }) => target);
  return shown.length === 0 ? digest : sha256([digest, shown.map((path) => [path, pictures.get(path)])]);
}

function sha256(value: unknown): string {
  return hash('sha256', JSON.stringify(value));
}
