import { nameKey } from '../../model/name-key.ts';
import { type Person, pageOf, peopleIn } from '../../model/people.ts';
import { addressSlug } from '../../model/slug.ts';
import { quoted } from '../../text/quoted-names.ts';
import { type ClaimantUse, claimantUses } from './claimant-uses.ts';
import { withPublishedPrecedence } from './publication-precedence.ts';
import type { SetFinding, SetRule, WholeSet } from './rule.ts';
import { added, second } from './valid-folder.ts';

const JOHN = ['claimant:', '  name: John Smith', '  url: https://people.example/1'];
const OTHER = ['claimant:', '  name: John Smith', '  url: https://people.example/2'];

export const ambiguousClaimant: SetRule = {
  level: 'error',
  demands:
    'Each claimant page must be about one person or organisation. Claimants with the same name are treated as one. If their `type` or `url` differs, you must make clear whether they are the same claimant.',
  fix: 'If they are, write the same `type` and `url` everywhere. If not, choose one of them and add an `id` under `claimant` in all of that claimant’s claims: it becomes the address of the claimant’s page. If one claimant has two addresses, use the same `id` with both.',
  fails: { ...added(...JOHN), ...second('The army saw a balloon.', ...OTHER) },
  passes: { ...added(...JOHN), ...second('The army saw a balloon.', ...OTHER, '  id: john-smith-builder') },
  check(set) {
    return withPublishedPrecedence(set, checkClaimants);
  },
};

function checkClaimants(set: WholeSet): SetFinding[] {
  const uses = claimantUses(set);
  const people = peopleIn(uses.map(({ who }) => who));
  const byPerson = Map.groupBy(uses, ({ who }) => people.of(who) as Person);
  return [...namesakes(byPerson, set.hidden), ...clashes(byPerson), ...withoutId(byPerson)];
}

type ByPerson = ReadonlyMap<Person, readonly ClaimantUse[]>;

/** Claimants without an `id` who have the same name but differ. The one with the most claims counts as right. */
function namesakes(byPerson: ByPerson, hidden: ReadonlySet<string>): SetFinding[] {
  const weight = (person: Person) => byPerson.get(person)?.filter(({ file }) => !hidden.has(file)).length ?? 0;
  const nameless = [...byPerson.keys()].filter(({ id, name }) => id === undefined || id === addressSlug(name));
  return [...Map.groupBy(nameless, ({ name }) => nameKey(name)).values()].flatMap((group) => {
    const [main, ...others] = group.toSorted((a, b) => weight(b) - weight(a));
    const first = main && byPerson.get(main)?.[0];
    return first ? others.flatMap((other) => (byPerson.get(other) ?? []).map((use) => differs(use, first))) : [];
  });
}

function differs({ who, file, path }: ClaimantUse, first: ClaimantUse): SetFinding {
  const key = who.type === first.who.type ? 'url' : 'type';
  const its = first.who[key];
  const where = `\`${first.file}\`${its === undefined ? '' : ` (\`${its}\`)`}`;
  const id = `${addressSlug(who.name)}-2`;
  const reason = `Unexpected \`${key}\` of the claimant ${quoted(who.name)}, expected that of ${where} if they are the same claimant, or a separate \`id\` if not: \`id: ${id}\``;
  return { file, path: [...path, key], reason };
}

/** An `id` that is the address of another name, or that is used with different types. */
function clashes(byPerson: ByPerson): SetFinding[] {
  const bySlug = new Map<string, ClaimantUse>();
  for (const [{ id, name }, [use]] of byPerson) if (id === undefined && use) bySlug.set(addressSlug(name), use);
  return [...byPerson].flatMap(([person, uses]) => {
    const other = bySlug.get(person.id ?? '');
    const taken = other && nameKey(other.who.name) !== nameKey(person.name) ? other : undefined;
    return uses.flatMap(({ who, file, path }) => {
      if (person.id === undefined) return [];
      const owner = taken && `${quoted(taken.who.name, person.name)} (\`${taken.file}\`)`;
      if (owner) {
        const reason = `Unexpected \`id\` \`${person.id}\`, which is the address of ${owner}; expected another id`;
        return [{ file, path: [...path, 'id'], reason }];
      }
      if (who.type === undefined || who.type === person.type) return [];
      const reason = `Unexpected \`type\` of the claimant with the \`id\` \`${person.id}\`, expected \`${person.type}\` as in \`${uses[0]?.file}\`: one \`id\` is one claimant`;
      return [{ file, path: [...path, 'type'], reason }];
    });
  });
}

/** A claimant without an `id` whose name and `url` are those of one with an `id`. */
function withoutId(byPerson: ByPerson): SetFinding[] {
  const named = [...byPerson].filter(([{ id, page }]) => id !== undefined && page !== undefined);
  const known = new Map(named.map(([person, uses]) => [`${nameKey(person.name)} ${person.page}`, { person, uses }]));
  return [...byPerson].flatMap(([person, uses]) => {
    if (person.id !== undefined) return [];
    return uses.flatMap(({ who, file, path }) => {
      const same = known.get(`${nameKey(who.name)} ${pageOf(who)}`);
      if (!same) return [];
      const reason = `Missing \`id\` of the claimant ${quoted(who.name)}, expected \`id: ${same.person.id}\` as in \`${same.uses[0]?.file}\`, which has the same \`url\``;
      return [{ file, path, reason }];
    });
  });
}
