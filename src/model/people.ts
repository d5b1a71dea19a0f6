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
  const byName = new Map<string, Namesakes>();
  for (const who of uses) if (who.id !== undefined) meetById(who, who.id, byId, byName);
  for (const who of uses) if (who.id === undefined) meetByName(who, byName);
  const withoutId = [...byName.values()].flatMap(({ all }) => all);
  return {
    all: [...new Set([...withoutId, ...byId.values()])],
    of: (who) => (who.id === undefined ? found(who, byName.get(nameKey(who.name ?? ''))) : byId.get(who.id)),
  };
}

/** Those of one name who are told apart by type and page: ten thousand of them must not be compared with one another. */
interface Namesakes {
  all: Person[];
  /** The first of each type, who takes in whoever names no page. */
  first: Map<Who['type'], Person>;
  /** By type and page. */
  byPage: Map<string, Person>;
}

function meetById(who: Who, id: string, byId: Map<string, Person>, byName: Map<string, Namesakes>): void {
  if (who.name === undefined) return;
  const known = byId.get(id);
  if (known) {
    known.type ??= who.type;
    known.page ??= pageOf(who);
    return;
  }
  const person = { key: `id ${id}`, name: who.name, id, type: who.type, page: pageOf(who) };
  byId.set(id, person);
  if (id === addressSlug(who.name)) addTo(namesakesOf(who.name, byName), person);
}

function meetByName(who: Who, byName: Map<string, Namesakes>): void {
  if (who.name === undefined) return;
  const namesakes = namesakesOf(who.name, byName);
  const known = found(who, namesakes);
  const page = pageOf(who);
  if (!known) addTo(namesakes, { key: keyOf(who, namesakes.all.length), name: who.name, type: who.type, page });
  else if (known.page === undefined && page !== undefined) {
    known.page = page;
    namesakes.byPage.set(`${known.type} ${page}`, known);
  }
}

function namesakesOf(name: string, byName: Map<string, Namesakes>): Namesakes {
  const key = nameKey(name);
  const known = byName.get(key) ?? { all: [], first: new Map(), byPage: new Map() };
  byName.set(key, known);
  return known;
}

function addTo({ all, first, byPage }: Namesakes, person: Person): void {
  all.push(person);
  if (!first.has(person.type)) first.set(person.type, person);
  if (person.page !== undefined) byPage.set(`${person.type} ${person.page}`, person);
}

/** The one of whom nothing that is known differs. */
function found(who: Who, namesakes: Namesakes | undefined): Person | undefined {
  // A type that could not be read speaks against nobody.
  const type = who.type ?? namesakes?.all[0]?.type;
  const [first, page] = [namesakes?.first.get(type), pageOf(who)];
  if (page === undefined || first?.page === undefined) return first;
  return namesakes?.byPage.get(`${type} ${page}`);
}

/** The first of a name needs no more than the name; so its address does not change when others come. */
function keyOf({ name = '', type, url }: Who, namesakes: number): string {
  return namesakes === 0 ? `name ${nameKey(name)}` : `name ${nameKey(name)} ${type} ${url ?? ''}`;
}

/** The page that tells who a claimant is, so that it can be compared. */
export function pageOf({ url }: Who): string | undefined {
  return url === undefined ? undefined : samePage(url);
}
