import { distance } from 'fastest-levenshtein';
import { addressSlug } from '../../model/slug.ts';
import type { SeenClaim, SetFinding, SetRule } from './rule.ts';
import { added, second } from './sound-folder.ts';

export const spelledTwoWays: SetRule = {
  level: 'warning',
  demands:
    'A topic or claimant is spelled one way, or their claims would be spread over two lists. Names that differ by capitals or accents are taken for the same, and so are names of eight letters or more that differ by one letter, unless it is the last of a word or part of a Roman number.',
  cure: 'Choose one spelling and use it everywhere. Where the two are really different, go on.',
  fails: { ...added('topics: [surveillance]'), ...second('The army saw a balloon.', 'topics: [surveilance]') },
  report: [
    'claims/second.md:4:10 warning spelled-two-ways Unexpected topic `surveilance`, expected `surveillance`, as it is written in `claims/flights.md`',
  ],
  passes: { ...added('topics: [surveillance]'), ...second('The army saw a balloon.', 'topics: [surveillance, art]') },
  judge({ claims, lang }) {
    const inLanguage = claims.map((claim) => ({ ...claim, lang: claim.data.lang ?? lang }));
    return [
      ...findings('topic', inLanguage.flatMap(topicsOf)),
      ...findings('claimant', inLanguage.flatMap(claimantOf)),
    ];
  },
};

/** A name where it is used, and the language that the claim is written in. */
interface Use {
  name: string;
  lang: string;
  file: string;
  path: readonly PropertyKey[];
}

function topicsOf({ path: file, data, lang }: SeenClaim & { lang: string }): Use[] {
  return (data.topics ?? []).flatMap((name, index) =>
    name === undefined ? [] : [{ name, lang, file, path: ['topics', index] }],
  );
}

function claimantOf({ path: file, data, lang }: SeenClaim & { lang: string }): Use[] {
  const name = data.claimant?.name;
  return name === undefined ? [] : [{ name, lang, file, path: ['claimant', 'name'] }];
}

function findings(what: 'topic' | 'claimant', uses: Use[]): SetFinding[] {
  const byName = Map.groupBy(uses, (use) => use.name);
  const usual = usualSpellings(byName);
  return uses.flatMap(({ name, file, path }) => {
    const other = usual.get(name);
    const elsewhere = other === undefined ? undefined : byName.get(other);
    if (!elsewhere) return [];
    const times = elsewhere.length === 1 ? `in \`${elsewhere[0]?.file}\`` : `${elsewhere.length} times`;
    return [{ file, path, reason: `Unexpected ${what} \`${name}\`, expected \`${other}\`, as it is written ${times}` }];
  });
}

/** For each name that is another one in a rarer spelling: the usual spelling. */
function usualSpellings(byName: ReadonlyMap<string, readonly Use[]>): Map<string, string> {
  const usual = new Map<string, string>();
  const seen = new Map<string, string>();
  // The most used spelling comes first; of two that are used alike, the one that was met first.
  for (const [name, found] of [...byName].sort(([, a], [, b]) => b.length - a.length)) {
    const forms = formsOf(name, found[0]?.lang ?? '');
    const other = forms.map((form) => seen.get(form)).find((found) => found !== undefined && isOneSlip(name, found));
    if (other !== undefined) usual.set(name, other);
    else for (const form of forms) seen.set(form, name);
  }
  return usual;
}

/**
 * Whether two names differ by a slip of the hand. Two names can lack one letter each and be others: `Bloye` and `Boyce`. So can
 * two that differ in a number (`World War I`, `World War II`), and two of which one word ends in another letter (`Maria`,
 * `Mario`): endings tell genders and cases apart.
 */
function isOneSlip(name: string, other: string): boolean {
  const [words, others] = [addressSlug(name).split('-'), addressSlug(other).split('-')];
  if (distance(words.join('-'), others.join('-')) > 1) return false;
  const index = words.findIndex((word, place) => word !== others[place]);
  const [word = '', its = ''] = [words[index], others[index]];
  if (ROMAN.test(word) && ROMAN.test(its)) return false;
  return word.length !== its.length || word.slice(0, -1) !== its.slice(0, -1) || word === its;
}

const ROMAN = /^[ivxlcdm]+$/;

/** Short names and numbers differ by one sign and mean different things: `Iran` and `Iraq`, `G7` and `G8`. */
const LONG_ENOUGH = 8;

/**
 * What two spellings of one name have in common: the form without capitals and accents, and in one language every form that
 * lacks one letter of it; not the first of a word, by which names differ (`Tim`, `Jim`). Comparing each name with each other
 * would take minutes for ten thousand claimants.
 */
function formsOf(name: string, lang: string): string[] {
  const plain = addressSlug(name);
  if (plain.length < LONG_ENOUGH || /\d/.test(plain)) return [plain];
  const shorter = Array.from(plain, (_, index) => plain.slice(0, index) + plain.slice(index + 1));
  const inWords = shorter.filter((_, index) => index > 0 && plain[index - 1] !== '-' && plain[index] !== '-');
  return [plain, `${lang} ${plain}`, ...inWords.map((form) => `${lang} ${form}`)];
}
