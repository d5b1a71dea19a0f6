import { claimantsOf } from './claim.ts';
import { addressed, type Named, type Nameless } from './name-addresses.ts';
import { nameKey } from './name-key.ts';
import { peopleIn, type Who } from './people.ts';

/** Every topic, publisher and claimant of a set of claims, each with the address of its list. */
export interface Directory {
  topics: Names<string>;
  publishers: Names<string>;
  claimants: Names<Who>;
}

export interface Names<Use> {
  /** What is meant by a name as a claim has it. */
  of(use: Use): Named | undefined;
  /** The addresses that are taken. */
  has(slug: string): boolean;
}

/** What a directory needs of a claim; any part of it may be missing. */
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

/** Makes the directory of claims, in whatever order they come. */
export function directoryOf(claims: readonly Listed[]): Directory {
  const oldestFirst = bySeniority(claims);
  return {
    topics: namesIn(oldestFirst, ({ data }) => data.topics ?? []),
    publishers: namesIn(oldestFirst, ({ data }) => (data.sources ?? []).map((source) => source?.publisher)),
    claimants: claimantsIn(oldestFirst),
  };
}

/**
 * Claims in the order in which readers could first see them; what they cannot see comes last. A draft must not take an address
 * from what is published.
 */
export function bySeniority<Claim extends Listed>(claims: readonly Claim[]): Claim[] {
  const rank = ({ data, path }: Claim) => {
    const [, day] = [data.published ?? '9999', data.publishAt ?? ''].sort();
    return `${data.draft ? 1 : 0} ${day} ${path}`;
  };
  const ranked = claims.map((claim) => ({ claim, rank: rank(claim) }));
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank))).map(({ claim }) => claim);
}

function namesIn(
  oldestFirst: readonly Listed[],
  namesOf: (claim: Listed) => readonly (string | undefined)[],
): Names<string> {
  const met = new Map<string, Nameless>();
  for (const claim of oldestFirst)
    for (const name of namesOf(claim)) if (name !== undefined) add(met, nameKey(name), name);
  const byKey = addressed([...met.values()]);
  return names(byKey, (name) => byKey.get(nameKey(name)));
}

function claimantsIn(oldestFirst: readonly Listed[]): Names<Who> {
  const uses: Who[] = oldestFirst.flatMap(({ data }) => claimantsOf(data));
  const people = peopleIn(uses);
  const met = new Map<string, Nameless>();
  for (const use of uses) {
    const person = people.of(use);
    if (person && use.name !== undefined) add(met, person.key, use.name, person.id);
  }
  const byKey = addressed([...met.values()]);
  return names(byKey, (use) => byKey.get(people.of(use)?.key ?? ''));
}

function add(met: Map<string, Nameless>, key: string, name: string, id?: string): void {
  const known = met.get(key);
  if (known) known.newest = name;
  else met.set(key, { key, name, newest: name, id });
}

function names<Use>(byKey: ReadonlyMap<string, Named>, of: Names<Use>['of']): Names<Use> {
  const slugs = new Set([...byKey.values()].map(({ slug }) => slug));
  return { of, has: (slug) => slugs.has(slug) };
}
