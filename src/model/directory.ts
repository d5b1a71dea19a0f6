import { claimantsOf } from './claim.ts';
import { addressed, type Named, type Unaddressed } from './name-addresses.ts';
import { nameKey } from './name-key.ts';
import { peopleIn, type Who } from './people.ts';

/** Every topic, publisher and claimant of a set of claims, each with the address of its list. */
export interface Directory {
  topics: Names<string>;
  publishers: Names<string>;
  claimants: Names<Who>;
}

export interface Names<Use> {
  /** The entry for a name as it is written in a claim. */
  of(use: Use): Named | undefined;
  /** Whether an address is taken. */
  has(slug: string): boolean;
}

/** What the directory needs from a claim; any part may be missing. */
export interface Listed {
  path: string;
  data: {
    published?: string | undefined;
    publishAt?: string | undefined;
    draft?: boolean | undefined;
    topics?: readonly (string | undefined)[] | undefined;
    claimant?: Who | undefined;
    claimants?: readonly (Who | undefined)[] | undefined;
    sources?: readonly ({ publisher?: string | undefined } | undefined)[] | undefined;
  };
}

/** Builds the directory of claims, which may come in any order. */
export function directoryOf(claims: readonly Listed[]): Directory {
  const oldestFirst = bySeniority(claims);
  return {
    topics: namesIn(oldestFirst, ({ data }) => data.topics ?? []),
    publishers: namesIn(oldestFirst, ({ data }) => (data.sources ?? []).map((source) => source?.publisher)),
    claimants: claimantsIn(oldestFirst),
  };
}

/**
 * Claims in the order in which they were published; unpublished ones come last, because a draft must not take an address from
 * something published.
 */
export function bySeniority<Claim extends Listed>(claims: readonly Claim[]): Claim[] {
  const rank = ({ data, path }: Claim) => {
    const { published = '9999', publishAt = '' } = data;
    const day = [published, publishAt].sort().at(-1);
    return `${data.draft ? 1 : 0} ${day} ${path}`;
  };
  const ranked = claims.map((claim) => ({ claim, rank: rank(claim) }));
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank))).map(({ claim }) => claim);
}

function namesIn(
  oldestFirst: readonly Listed[],
  namesOf: (claim: Listed) => readonly (string | undefined)[],
): Names<string> {
  const known = new Map<string, Unaddressed>();
  for (const claim of oldestFirst)
    for (const name of namesOf(claim)) if (name !== undefined) add(known, nameKey(name), name);
  const byKey = addressed([...known.values()]);
  return names(byKey, (name) => byKey.get(nameKey(name)));
}

function claimantsIn(oldestFirst: readonly Listed[]): Names<Who> {
  const uses: Who[] = oldestFirst.flatMap(({ data }) => claimantsOf(data));
  const people = peopleIn(uses);
  const known = new Map<string, Unaddressed>();
  for (const use of uses) {
    const person = people.of(use);
    if (person && use.name !== undefined) add(known, person.key, use.name, person.id);
  }
  const byKey = addressed([...known.values()]);
  return names(byKey, (use) => byKey.get(people.of(use)?.key ?? ''));
}

function add(all: Map<string, Unaddressed>, key: string, name: string, id?: string): void {
  const known = all.get(key);
  if (known) known.newest = name;
  else all.set(key, { key, name, newest: name, id });
}

function names<Use>(byKey: ReadonlyMap<string, Named>, of: Names<Use>['of']): Names<Use> {
  const slugs = new Set([...byKey.values()].map(({ slug }) => slug));
  return { of, has: (slug) => slugs.has(slug) };
}
