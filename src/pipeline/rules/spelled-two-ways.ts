import { distance } from 'fastest-levenshtein';
import { bareName, nameKey } from '../../model/name-key.ts';
import { addressSlug } from '../../model/slug.ts';
import { codePoint } from '../../text/code-point.ts';
import { isUnclear, quoted } from '../../text/quoted-names.ts';
import { asItLooks, foreignLetter } from './homoglyphs.ts';
import { claimantNamesIn, topicsIn } from './name-uses.ts';
import type { SeenClaim, SetFinding, SetRule } from './rule.ts';
import { added, second } from './valid-folder.ts';

export const spelledTwoWays: SetRule = {
  level: 'warning',
  demands:
    'A topic or claimant should have one spelling; otherwise its claims are split between two lists. Names that differ only in capitals, white space, invisible characters, or the form of quotation marks and hyphens count as the same name and share a list. Names that differ in accents have separate lists, and so do names of eight letters or more that differ by one letter: these are usually typing errors, unless the letter is the last of a word or part of a Roman numeral. A letter from another script that looks like a Latin letter is also a typing error.',
  fix: 'Choose one spelling and use it everywhere. If the names really are different, ignore this; a claimant with an `id` is not compared.',
  fails: { ...added('topics: [surveillance]'), ...second('The army saw a balloon.', 'topics: [surveilance]') },
  passes: { ...added('topics: [surveillance]'), ...second('The army saw a balloon.', 'topics: [surveillance, art]') },
  check({ claims, lang, hidden }) {
    const inLanguage = claims.map((claim) => ({
      ...claim,
      lang: claim.data.lang ?? lang,
      isSeen: !hidden.has(claim.path),
    }));
    return [
      ...findings('topic', inLanguage.flatMap(topicsOf)),
      ...findings('claimant', inLanguage.flatMap(claimantsOf)),
    ];
  },
};

/** A use of a name, the language of its claim, and whether the claim is published. */
interface Use {
  name: string;
  lang: string;
  isSeen: boolean;
  file: string;
  path: readonly PropertyKey[];
}

function topicsOf({ lang, isSeen, ...claim }: SeenClaim & Pick<Use, 'lang' | 'isSeen'>): Use[] {
  return topicsIn(claim).map((topic) => ({ ...topic, name: topic.name.normalize('NFC'), lang, isSeen }));
}

/** A claimant with an `id` is left out, however similar the name. */
function claimantsOf({ lang, isSeen, ...claim }: SeenClaim & Pick<Use, 'lang' | 'isSeen'>): Use[] {
  return claimantNamesIn(claim, lang).map(({ who, ...use }) => ({
    ...use,
    name: who.name.normalize('NFC'),
    lang,
    isSeen,
  }));
}

function findings(what: 'topic' | 'claimant', uses: Use[]): SetFinding[] {
  const byName = Map.groupBy(uses, (use) => use.name);
  const usual = usualSpellings(byName);
  return uses.flatMap(({ name, file, path }) => {
    const other = usual.get(name);
    const elsewhere = other === undefined ? undefined : byName.get(other);
    if (other === undefined || !elsewhere) return [];
    const times = elsewhere.length === 1 ? `in \`${elsewhere[0]?.file}\`` : `${elsewhere.length} times`;
    const expected = `expected ${quoted(other, name)}, as spelled ${times}`;
    return [{ file, path, reason: `Unexpected ${what} ${quoted(name, other)}, ${expected}${scriptOf(name, other)}` }];
  });
}

/** Describes a letter of another script in one of two names, because the difference is invisible. */
function scriptOf(name: string, other: string): string {
  const [its, letter] = [foreignLetter(name), foreignLetter(name) ?? foreignLetter(other)];
  if (letter === undefined || (asItLooks(name) ?? asItLooks(other)) === undefined) return '';
  const script = /\p{Script=Greek}/u.test(letter) ? 'Greek' : 'Cyrillic';
  return `; the \`${letter}\` in ${its ? 'the first' : 'the second'} is the ${script} letter ${codePoint(letter)}`;
}

/** The usual spelling of each name that is a rarer spelling of another. */
function usualSpellings(byName: ReadonlyMap<string, readonly Use[]>): Map<string, string> {
  const usual = new Map<string, string>();
  const seen = new Map<string, string>();
  for (const [name, found] of mostUsual(byName)) {
    const forms = formsOf(name, found[0]?.lang ?? '');
    const other = forms
      .map((form) => seen.get(form))
      .find((found) => found !== undefined && isTypingError(name, found));
    if (other !== undefined) usual.set(name, other);
    else for (const form of forms) seen.set(form, name);
  }
  return usual;
}

/** Sorts spellings by frequency, and equally frequent ones by their first use. Spellings with invisible characters come last. */
function mostUsual(byName: ReadonlyMap<string, readonly Use[]>): [string, readonly Use[]][] {
  const ranked = [...byName].map((one) => ({
    one,
    seen: one[1].filter(({ isSeen }) => isSeen).length,
    isUnlikely: isUnclear(one[0]) || asItLooks(one[0]) !== undefined,
  }));
  ranked.sort(
    (a, b) =>
      Number(b.seen > 0) - Number(a.seen > 0) ||
      Number(a.isUnlikely) - Number(b.isUnlikely) ||
      b.seen - a.seen ||
      b.one[1].length - a.one[1].length,
  );
  return ranked.map(({ one }) => one);
}

/**
 * Whether two names differ by a typing error. Different names may share a form that lacks one letter (`Bloye` and `Boyce`),
 * differ in a number (`World War I`, `World War II`), or differ in the last letter of a word (`Maria`, `Mario`), because endings
 * distinguish genders and cases.
 */
function isTypingError(name: string, other: string): boolean {
  if (bareName(name) === bareName(other) || looks(name) === looks(other)) return true;
  // Symbols count: `C++` is not `C`. So do letters that an address leaves out.
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

/** Short names and numbers can differ by one character and mean different things: `Iran` and `Iraq`, `G7` and `G8`. */
const LONG_ENOUGH = 8;

/**
 * Forms that two spellings of one name share: the name without capitals and accents, and for names in the same language every
 * form without one of its letters, except the first of a word (`Tim`, `Jim`). Comparing all pairs of names would take minutes
 * for ten thousand claimants.
 */
function formsOf(name: string, lang: string): string[] {
  const plain = addressSlug(name);
  const common = [bareName(name), `looks ${looks(name)}`];
  if (plain.length < LONG_ENOUGH || /\d/.test(plain)) return common;
  const shorter = Array.from(plain, (_, index) => plain.slice(0, index) + plain.slice(index + 1));
  const inWords = shorter.filter((_, index) => index > 0 && plain[index - 1] !== '-' && plain[index] !== '-');
  return [...common, `${lang} ${plain}`, ...inWords.map((form) => `${lang} ${form}`)];
}
