import type { ClaimEntry, DossierEntry, PageEntry, Reference } from '../../model/entry.ts';
import { withBody } from '../../model/entry-body.ts';
import type { Kind } from '../folder/content-folder.ts';
import type { Picture } from '../folder/picture-file.ts';
import { publishedOf, withSizes } from '../folder/pictures.ts';
import { digestWithPictures } from './entry-digest.ts';
import { partsOf } from './lazy-entry.ts';
import type { PlainResult } from './plain-result.ts';
import type { BrokenEntry } from './read-file.ts';

type ReadEntry = NonNullable<PlainResult['entry']>;

export interface ShownEntries {
  /** The entries without errors, including drafts and scheduled ones. */
  claims: ClaimEntry[];
  dossiers: DossierEntry[];
  pages: PageEntry[];
  /** The parts of files with errors that can be read. */
  broken: (BrokenEntry & { kind: Kind })[];
}

/** Makes entries from results, with the sizes of their pictures. */
export function shownEntries(results: readonly PlainResult[], pictures: ReadonlyMap<string, Picture>): ShownEntries {
  const of = <Entry extends ReadEntry>(kind: Kind): Entry[] =>
    results.flatMap(({ kind: its, entry, references }) =>
      its === kind && entry ? [withPictures(entry as Entry, references, pictures)] : [],
    );
  return {
    claims: of<ClaimEntry>('claims'),
    dossiers: of<DossierEntry>('dossiers'),
    pages: of<PageEntry>('pages'),
    broken: results.flatMap(({ kind, broken }) => (broken ? [{ kind, ...broken }] : [])),
  };
}

function withPictures<Entry extends ReadEntry>(
  entry: Entry,
  references: readonly Reference[],
  pictures: ReadonlyMap<string, Picture>,
): Entry {
  if (references.every(({ kind }) => kind !== 'image')) return entry;
  const { light } = partsOf(entry);
  const named = 'sources' in entry.data ? publishedOf(entry.data, pictures) : {};
  const digest = digestWithPictures(entry.digest, references, pictures);
  return withBody({ ...light, ...named, digest }, 'events' in entry, () => ({
    html: withSizes(entry.html, references, pictures),
    citations: entry.citations,
    ...('events' in entry && { events: entry.events }),
  })) as unknown as Entry;
}
