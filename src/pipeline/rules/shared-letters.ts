import { bySeniority, type Directory, directoryOf } from '../../model/directory.ts';
import { bareName, nameKey } from '../../model/name-key.ts';
import type { Who } from '../../model/people.ts';
import { addressSlug } from '../../model/slug.ts';
import { quoted } from '../../text/quoted-names.ts';
import { usesIn } from './claimant-uses.ts';
import type { SeenClaim, SetFinding, SetRule, WholeSet } from './rule.ts';
import { added, second } from './sound-folder.ts';

export const sharedLetters: SetRule = {
  level: 'note',
  demands:
    'Topics, claimants and publishers of different names have lists of their own. Where the names have the same letters (`C`, `C++`), or agree in the first 80, the list that was there first has the plain address, and the other one with a mark behind it.',
  cure: 'Where both mean the same, choose one spelling. Else go on; an `id` under `claimant` gives a claimant an address of your choice.',
  fails: { ...added('topics: [C]'), ...second('The army saw a balloon.', 'topics: [C++]') },
  passes: { ...added('topics: [C]'), ...second('The army saw a balloon.', 'topics: [art]') },
  judge(set) {
    const directory = directoryOf(set.claims);
    return [
      ...ofKind('Topic', 'topics', topicUses(set), directory),
      ...ofKind('Claimant', 'claimants', whoUses(set), directory),
      ...ofKind('Publisher', 'publishers', publisherUses(set), directory),
    ];
  },
};

/** A name where a file has it. */
interface Use<Key> {
  name: string;
  use: Key;
  file: string;
  path: readonly PropertyKey[];
}

const ADDRESSES: Record<keyof Directory, string> = { topics: 'topics', claimants: 'claimants', publishers: 'sources' };

function ofKind<Kind extends keyof Directory>(
  what: string,
  kind: Kind,
  uses: Iterable<Use<Parameters<Directory[Kind]['of']>[0]>>,
  directory: Directory,
): SetFinding[] {
  const of = directory[kind].of as (use: unknown) => { slug: string } | undefined;
  const first = new Map<string, Use<unknown>>();
  const seen = new Set<string>();
  const findings: SetFinding[] = [];
  for (const one of uses) {
    const slug = of(one.use)?.slug;
    const plain = addressSlug(one.name);
    if (slug === undefined || seen.has(slug)) continue;
    seen.add(slug);
    if (slug === plain) first.set(plain, one);
    const other = first.get(plain);
    if (slug === plain || !other || !isAnother(one.name, other.name, kind)) continue;
    const at = (its: string) => `/${ADDRESSES[kind]}/${its}/`;
    const reason = `${what} ${quoted(one.name, other.name)} has the letters of ${quoted(other.name, one.name)} in \`${other.file}\`, whose list is ${quoted(at(plain), at(slug))}; expected another name, or else its own list is ${quoted(at(slug), at(plain))}`;
    findings.push({ file: one.file, path: one.path, reason });
  }
  return findings;
}

/** Whether nothing else is said of two names: those of one claimant, and those that differ in accents. */
function isAnother(name: string, other: string, kind: keyof Directory): boolean {
  if (nameKey(name) === nameKey(other)) return false;
  return kind === 'publishers' || bareName(name) !== bareName(other);
}

function topicUses({ claims }: WholeSet): Use<string>[] {
  return bySeniority(claims).flatMap(({ path: file, data }) =>
    (data.topics ?? []).flatMap((name, index) =>
      name === undefined ? [] : [{ name, use: name, file, path: ['topics', index] }],
    ),
  );
}

function whoUses({ claims, lang }: WholeSet): Use<Who>[] {
  return bySeniority(claims)
    .flatMap((claim) => usesIn(claim, lang))
    .filter(({ who }) => who.id === undefined)
    .map(({ who, file, path }) => ({ name: who.name, use: who, file, path: [...path, 'name'] }));
}

function publisherUses({ claims }: WholeSet): Use<string>[] {
  return bySeniority(claims).flatMap((claim: SeenClaim) =>
    (claim.data.sources ?? []).flatMap((source, index) => {
      const name = source?.publisher;
      return name === undefined ? [] : [{ name, use: name, file: claim.path, path: ['sources', index, 'publisher'] }];
    }),
  );
}
