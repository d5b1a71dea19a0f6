import { bySeniority, type Directory, directoryOf } from '../../model/directory.ts';
import { bareName, nameKey } from '../../model/name-key.ts';
import type { Who } from '../../model/people.ts';
import { addressSlug } from '../../model/slug.ts';
import { quoted } from '../../text/quoted-names.ts';
import { claimantNamesIn, topicsIn } from './name-uses.ts';
import type { SeenClaim, SetFinding, SetRule } from './rule.ts';
import { added, second } from './valid-folder.ts';

export const addressCollision: SetRule = {
  level: 'note',
  demands:
    'Topics, claimants and publishers with different names have separate lists. If two names have the same letters (`C`, `C++`) or the same first 80 letters, the first list gets the plain address, and the other one gets a suffix.',
  fix: 'If both mean the same, choose one spelling. Otherwise ignore this; an `id` under `claimant` lets you choose the address of a claimant.',
  fails: { ...added('topics: [C]'), ...second('The army saw a balloon.', 'topics: [C++]') },
  passes: { ...added('topics: [C]'), ...second('The army saw a balloon.', 'topics: [art]') },
  check(set) {
    const claims = bySeniority(set.claims);
    const directory = directoryOf(claims);
    return [
      ...ofKind('Topic', 'topics', topicUses(claims), directory),
      ...ofKind('Claimant', 'claimants', whoUses(claims, set.lang), directory),
      ...ofKind('Publisher', 'publishers', publisherUses(claims), directory),
    ];
  },
};

/** A use of a name in a file. */
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
    const reason = `${what} ${quoted(one.name, other.name)} has the same letters as ${quoted(other.name, one.name)} in \`${other.file}\`, whose list is ${quoted(at(plain), at(slug))}; expected another name, or its list will be ${quoted(at(slug), at(plain))}`;
    findings.push({ file: one.file, path: one.path, reason });
  }
  return findings;
}

/** Whether two names are different names that no other rule reports: not the same name, and not one that differs in accents. */
function isAnother(name: string, other: string, kind: keyof Directory): boolean {
  if (nameKey(name) === nameKey(other)) return false;
  return kind === 'publishers' || bareName(name) !== bareName(other);
}

function topicUses(claims: readonly SeenClaim[]): Use<string>[] {
  return claims.flatMap(topicsIn).map((topic) => ({ ...topic, use: topic.name }));
}

function whoUses(claims: readonly SeenClaim[], lang: string): Use<Who>[] {
  return claims.flatMap((claim) => claimantNamesIn(claim, lang)).map(({ who, ...use }) => ({ ...use, use: who }));
}

function publisherUses(claims: readonly SeenClaim[]): Use<string>[] {
  return claims.flatMap(({ path: file, data }) =>
    (data.sources ?? []).flatMap((source, index) => {
      const name = source?.publisher;
      return name === undefined ? [] : [{ name, use: name, file, path: ['sources', index, 'publisher'] }];
    }),
  );
}
