import type { ClaimantType } from './claimant.ts';
import { nameKey } from './name-key.ts';
import { samePage } from './same-page.ts';
import { addressSlug } from './slug.ts';

/** A claimant as given in a claim. */
export interface Who {
  name?: string | undefined;
  type?: ClaimantType | undefined;
  url?: string | undefined;
  id?: string | undefined;
}

/** A claimant across all claims, with one page and one count. */
export interface Person {
  /** Unique key. */
  key: string;
  /** As spelled in the first use. */
  name: string;
  id?: string | undefined;
  type?: Who['type'];
  /** The page that identifies the person, as normalised by `samePage`. */
  page?: string | undefined;
}

/** All claimants. */
export interface People {
  all: readonly Person[];
  of(who: Who): Person | undefined;
}

/**
 * Decides which claimants are the same person. Claimants with the same `id` are always the same. Without an `id`, claimants with
 * the same name are the same unless their `type` or `url` differ. An `id` equal to the address that the name would get anyway
 * counts as no `id`.
 */
export function peopleIn(uses: readonly Who[]): People {
  const byId = new Map<string, Person>();
  const byName = new Map<string, Namesakes>();
  for (const who of uses) if (who.id !== undefined) addById(who, who.id, byId, byName);
  for (const who of uses) if (who.id === undefined) addByName(who, byName);
  const withoutId = [...byName.values()].flatMap(({ all }) => all);
  return {
    all: [...new Set([...withoutId, ...byId.values()])],
    of: (who) => (who.id === undefined ? found(who, byName.get(nameKey(who.name ?? ''))) : byId.get(who.id)),
  };
}

/** People with the same name, indexed by type and page so that ten thousand of them are not compared with one another. */
interface Namesakes {
  all: Person[];
  /** The first of each type, which also gets uses without a page. */
  first: Map<Who['type'], Person>;
  /** By type and page. */
  byPage: Map<string, Person>;
}

function addById(who: Who, id: string, byId: Map<string, Person>, byName: Map<string, Namesakes>): void {
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

function addByName(who: Who, byName: Map<string, Namesakes>): void {
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

/** The person who does not differ from a use in type or page. */
function found(who: Who, namesakes: Namesakes | undefined): Person | undefined {
  // A type that could not be read does not count as a difference.
  const type = who.type ?? namesakes?.all[0]?.type;
  const [first, page] = [namesakes?.first.get(type), pageOf(who)];
  if (page === undefined || first?.page === undefined) return first;
  return namesakes?.byPage.get(`${type} ${page}`);
}

/** The first person with a name is keyed by the name alone, so that its address does not change when others are added. */
function keyOf({ name = '', type, url }: Who, namesakes: number): string {
  return namesakes === 0 ? `name ${nameKey(name)}` : `name ${nameKey(name)} ${type} ${url ?? ''}`;
}

/** The page that identifies a claimant, normalised for comparison. */
export function pageOf({ url }: Who): string | undefined {
  return url === undefined ? undefined : samePage(url);
}
