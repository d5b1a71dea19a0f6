import { distance } from 'fastest-levenshtein';
import { bareName, nameKey } from '../../model/name-key.ts';
import { addressSlug } from '../../model/slug.ts';
import { isUnclear, quoted } from '../../text/quoted-names.ts';
import { usesIn } from './claimant-uses.ts';
import { asItLooks, foreignLetter } from './look-alikes.ts';
import type { SeenClaim, SetFinding, SetRule } from './rule.ts';
import { added, second } from './sound-folder.ts';

export const spelledTwoWays: SetRule = {
  level: 'warning',
  demands:
    'A topic or claimant is spelled one way, or their claims would be spread over two lists. Names that differ only in capitals, white space, characters that nobody sees, or the form of quotation marks and hyphens are the same name and share a list. Names that differ in accents have lists of their own, and so have names of eight letters or more that differ by one letter: they are mostly slips, unless the letter is the last of a word or part of a Roman number. A letter of another script that looks like a Latin one is a slip, too.',
  cure: 'Choose one spelling and use it everywhere. Where the two are really different, go on; a claimant with an `id` is not compared.',
  fails: { ...added('topics: [surveillance]'), ...second('The army saw a balloon.', 'topics: [surveilance]') },
  passes: { ...added('topics: [surveillance]'), ...second('The army saw a balloon.', 'topics: [surveillance, art]') },
  judge({ claims, lang, hidden }) {
    const inLanguage = claims.map((claim) => ({
      ...claim,
      lang: claim.data.lang ?? lang,
      isSeen: !hidden.has(claim.path),
    }));
    return [
      ...findings('topic', inLanguage.flatMap(topicsOf)),
      ...findings('claimant', inLanguage.flatMap(claimantOf)),
    ];
  },
};

/** A name where it is used, the language that the claim is written in, and whether readers see it. */
interface Use {
  name: string;
  lang: string;
  isSeen: boolean;
  file: string;
  path: readonly PropertyKey[];
}

function topicsOf({ path: file, data, lang, isSeen }: SeenClaim & Pick<Use, 'lang' | 'isSeen'>): Use[] {
  return (data.topics ?? []).flatMap((name, index) =>
    name === undefined ? [] : [{ name: name.normalize('NFC'), lang, isSeen, file, path: ['topics', index] }],
  );
}

/** Whoever has an `id` is who it says, however the name is like another. */
function claimantOf({ isSeen, ...claim }: SeenClaim & Pick<Use, 'lang' | 'isSeen'>): Use[] {
  return usesIn(claim, claim.lang).flatMap(({ who, lang, file, path }) =>
    who.id === undefined ? [{ name: who.name.normalize('NFC'), lang, isSeen, file, path: [...path, 'name'] }] : [],
  );
}

function findings(what: 'topic' | 'claimant', uses: Use[]): SetFinding[] {
  const byName = Map.groupBy(uses, (use) => use.name);
  const usual = usualSpellings(byName);
  return uses.flatMap(({ name, file, path }) => {
    const other = usual.get(name);
    const elsewhere = other === undefined ? undefined : byName.get(other);
    if (other === undefined || !elsewhere) return [];
    const times = elsewhere.length === 1 ? `in \`${elsewhere[0]?.file}\`` : `${elsewhere.length} times`;
    const expected = `expected ${quoted(other, name)}, as it is written ${times}`;
    return [{ file, path, reason: `Unexpected ${what} ${quoted(name, other)}, ${expected}${scriptOf(name, other)}` }];
  });
}

/** What cannot be seen where a letter of one of two names is of another script. */
function scriptOf(name: string, other: string): string {
  const [its, letter] = [foreignLetter(name), foreignLetter(name) ?? foreignLetter(other)];
  if (letter === undefined || (asItLooks(name) ?? asItLooks(other)) === undefined) return '';
  const code = `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  const script = /\p{Script=Greek}/u.test(letter) ? 'Greek' : 'Cyrillic';
  return `; the \`${letter}\` of ${its ? 'the first' : 'the second'} is the ${script} letter ${code}`;
}

/** For each name that is another one in a rarer spelling: the usual spelling. */
function usualSpellings(byName: ReadonlyMap<string, readonly Use[]>): Map<string, string> {
  const usual = new Map<string, string>();
  const seen = new Map<string, string>();
  for (const [name, found] of mostUsual(byName)) {
    const forms = formsOf(name, found[0]?.lang ?? '');
    const other = forms.map((form) => seen.get(form)).find((found) => found !== undefined && isOneSlip(name, found));
    if (other !== undefined) usual.set(name, other);
    else for (const form of forms) seen.set(form, name);
  }
  return usual;
}

/** The most used spelling first, of two that are used alike the one that was met first. Nobody means what cannot be seen. */
function mostUsual(byName: ReadonlyMap<string, readonly Use[]>): [string, readonly Use[]][] {
  const ranked = [...byName].map((one) => ({
    one,
    seen: one[1].filter(({ isSeen }) => isSeen).length,
    isOdd: isUnclear(one[0]) || asItLooks(one[0]) !== undefined,
  }));
  ranked.sort(
    (a, b) =>
      Number(b.seen > 0) - Number(a.seen > 0) ||
      Number(a.isOdd) - Number(b.isOdd) ||
      b.seen - a.seen ||
      b.one[1].length - a.one[1].length,
  );
  return ranked.map(({ one }) => one);
}

/**
 * Whether two names differ by a slip of the hand. Two names can lack one letter each and be others: `Bloye` and `Boyce`. So can
 * two that differ in a number (`World War I`, `World War II`), and two of which one word ends in another letter (`Maria`,
 * `Mario`): endings tell genders and cases apart.
 */
function isOneSlip(name: string, other: string): boolean {
  if (bareName(name) === bareName(other) || looks(name) === looks(other)) return true;
  // Signs count: `C++` is not `C`. So does what stands beyond the letters of an address.
  if (addressSlug(name) === addressSlug(other)) return false;
  const [words, others] = [addressSlug(name).split('-'), addressSlug(other).split('-')];
  if (distance(words.join('-'), others.join('-')) > 1) return false;
  const index = words.findIndex((word, place) => word !== others[place]);
  const [word = '', its = ''] = [words[index], others[index]];
  if (ROMAN.test(word) && ROMAN.test(its)) return false;
  return word.length !== its.length || word.slice(0, -1) !== its.slice(0, -1) || word === its;
}

function looks(name: string): string {
  return asItLooks(name) ?? nameKey(name);
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
  const alike = [bareName(name), `looks ${looks(name)}`];
  if (plain.length < LONG_ENOUGH || /\d/.test(plain)) return alike;
  const shorter = Array.from(plain, (_, index) => plain.slice(0, index) + plain.slice(index + 1));
  const inWords = shorter.filter((_, index) => index > 0 && plain[index - 1] !== '-' && plain[index] !== '-');
  return [...alike, `${lang} ${plain}`, ...inWords.map((form) => `${lang} ${form}`)];
}
