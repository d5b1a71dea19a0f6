import { nameKey } from './name-key.ts';
import { addressSlug } from './slug.ts';

/** Something that has a list of its own: a topic, a publisher, a claimant. */
export interface Named {
  /** The last part of the address of its list; no other of its kind has it. */
  slug: string;
  /** As its newest use spells it. */
  name: string;
  /** The name, with the address behind it where another of its kind has the same name. */
  label: string;
}

/** What needs an address. */
export interface Nameless {
  /** Tells it apart from all others. */
  key: string;
  /** As its first use spells it, from which the address is made. */
  name: string;
  /** As its newest use spells it. */
  newest: string;
  /** The address that the desk chose. */
  id?: string | undefined;
}

/**
 * Gives each an address. They come in the order in which they were first published: whoever was there first keeps the plain
 * address, and of others whose names would make the same one each gets a mark made from its own name. So no address
 * moves when a name comes that is like an older one.
 */
export function addressed(all: readonly Nameless[]): Map<string, Named> {
  const taken = new Set(all.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const slugs = new Map<string, string>();
  for (const one of all) {
    const slug = one.id ?? freeSlug(one, taken);
    taken.add(slug);
    slugs.set(one.key, slug);
  }
  const namesakes = Map.groupBy(all, ({ newest }) => nameKey(newest));
  return new Map(
    all.map(({ key, name, newest }) => {
      const slug = slugs.get(key) ?? '';
      const isAlone = namesakes.get(nameKey(newest))?.length === 1;
      const label = isAlone || slug === addressSlug(name) ? newest : `${newest} (${slug})`;
      return [key, { slug, name: newest, label }];
    }),
  );
}

function freeSlug({ key, name }: Nameless, taken: ReadonlySet<string>): string {
  const plain = addressSlug(name);
  if (!taken.has(plain)) return plain;
  const marked = `${plain}-${markOf(key)}`;
  let slug = marked;
  for (let number = 2; taken.has(slug); number++) slug = `${marked}-${number}`;
  return slug;
}

/** A short mark made from a text (FNV-1a, 32 bits). */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
