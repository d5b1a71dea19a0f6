import type { ClaimantType } from './claimant.ts';
import { nameKey } from './name-key.ts';
import { samePage } from './same-page.ts';
import { addressSlug } from './slug.ts';

/** A claimant as a claim names one. */
export interface Who {
  name?: string | undefined;
  type?: ClaimantType | undefined;
  url?: string | undefined;
  id?: string | undefined;
}

/** Somebody who made claims: one page, one tally. */
export interface Person {
  /** Tells persons apart. */
  key: string;
  /** As the first use spells it. */
  name: string;
  id?: string | undefined;
  type?: Who['type'];
  /** The page that tells who it is, as `samePage` has it. */
  page?: string | undefined;
}

/** Everybody who made claims. */
export interface People {
  all: readonly Person[];
  of(who: Who): Person | undefined;
}

/**
 * Who is who. Claimants with one `id` are one person, whatever else they have. Without an `id`, those of one name are one as
 * long as nothing that is known of them differs: not the `type`, and not the `url`. An `id` that is the address which the name
 * has anyway says no more than the name.
 */
export function peopleIn(uses: readonly Who[]): People {
  const byId = new Map<string, Person>();
  const byName = new Map<string, Person[]>();
  for (const who of uses) if (who.id !== undefined) meet(who, byId, byName);
  for (const who of uses) if (who.id === undefined) meet(who, byId, byName);
  const all = new Set([...byName.values()].flat().concat([...byId.values()]));
  return {
    all: [...all],
    of: ({ id, ...who }) =>
      id === undefined ? byName.get(nameKey(who.name ?? ''))?.find((one) => mayBe(one, who)) : byId.get(id),
  };
}

function meet(who: Who, byId: Map<string, Person>, byName: Map<string, Person[]>): void {
  const { name, id } = who;
  if (name === undefined) return;
  const namesakes = byName.get(nameKey(name)) ?? [];
  const known = id === undefined ? namesakes.find((one) => mayBe(one, who)) : byId.get(id);
  const person = known ?? { key: keyOf(who, namesakes.length), name, id };
  person.type ??= who.type;
  person.page ??= pageOf(who);
  if (id !== undefined) byId.set(id, person);
  if (!known && (id === undefined || id === addressSlug(name))) byName.set(nameKey(name), [...namesakes, person]);
}

/** Whether nothing that is known speaks against it. */
function mayBe(person: Person, who: Who): boolean {
  const page = pageOf(who);
  const hasType = person.type === undefined || who.type === undefined || person.type === who.type;
  return hasType && (person.page === undefined || page === undefined || person.page === page);
}

/** The first of a name needs no more than the name; so its address does not change when others come. */
function keyOf({ name = '', id, type, url }: Who, namesakes: number): string {
  if (id !== undefined) return `id ${id}`;
  return namesakes === 0 ? `name ${nameKey(name)}` : `name ${nameKey(name)} ${type} ${url ?? ''}`;
}

export function pageOf({ url }: Who): string | undefined {
  return url === undefined ? undefined : samePage(url);
}
