import { type EntryBody, withBody } from '../../model/entry-body.ts';

/** An entry without its large parts, and these as JSON. */
export interface EntryParts {
  light: object;
  body: Buffer;
}

/** What lazy entries consist of. */
const partsOfLazy = new WeakMap<object, EntryParts>();

/** An entry whose large parts are decoded only when they are needed. */
export function lazyEntry({ light, body }: EntryParts, isDossier: boolean): EntryBody {
  const entry = withBody(light, isDossier, () => decoded(body));
  partsOfLazy.set(entry, { light, body });
  return entry;
}

let last: { bytes: Buffer; body: EntryBody } | undefined;

/** Keeps the last one, because a page needs several parts of the same entry. */
function decoded(bytes: Buffer): EntryBody {
  if (last?.bytes === bytes) return last.body;
  last = { bytes, body: JSON.parse(bytes.toString('utf8')) as EntryBody };
  return last.body;
}

/** Takes an entry apart. The large parts of a lazy entry are not decoded for this. */
export function partsOf(entry: Partial<EntryBody>): EntryParts {
  const known = partsOfLazy.get(entry);
  if (known) return known;
  const { html, citations = [], events, ...light } = entry;
  return { light, body: Buffer.from(JSON.stringify({ html, citations, events })) };
}
