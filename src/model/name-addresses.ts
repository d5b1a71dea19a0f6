import { nameKey } from './name-key.ts';
import { addressSlug } from './slug.ts';

/** Something with its own list page: a topic, a publisher or a claimant. */
export interface Named {
  /** Last part of the address of its list, unique among its kind. */
  slug: string;
  /** As spelled in its newest use. */
  name: string;
  /** The name, followed by the address if another of its kind has the same name. */
  label: string;
}

/** A name without an address yet. */
export interface Unaddressed {
  /** Unique key. */
  key: string;
  /** As spelled in its first use, from which the address is made. */
  name: string;
  /** As spelled in its newest use. */
  newest: string;
  /** The address chosen in the content. */
  id?: string | undefined;
}

/**
 * Gives each name an address. Names come in the order in which they were first published: the first keeps the plain address,
 * and later names that would have the same one get a suffix made from the name. So an address never changes when a similar
 * name is added.
 */
export function addressed(all: readonly Unaddressed[]): Map<string, Named> {
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
      const isUnique = namesakes.get(nameKey(newest))?.length === 1;
      const label = isUnique || slug === addressSlug(name) ? newest : `${newest} (${slug})`;
      return [key, { slug, name: newest, label }];
    }),
  );
}

function freeSlug({ key, name }: Unaddressed, taken: ReadonlySet<string>): string {
  const plain = addressSlug(name);
  if (!taken.has(plain)) return plain;
  const suffixed = `${plain}-${suffixOf(key)}`;
  let slug = suffixed;
  for (let number = 2; taken.has(slug); number++) slug = `${suffixed}-${number}`;
  return slug;
}

/** A short hash of a text (FNV-1a, 32 bits). */
function suffixOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
