import { withoutArticle } from './articles.ts';
import { localeOf } from './dates.ts';

/** The names that start with one letter, alphabetically. */
export interface Letter<Item> {
  /** Last part of its address: `a`, `0-9`, `other`. */
  key: string;
  /** The letter; undefined for names without letters and digits. */
  label: string | undefined;
  items: Item[];
}

/**
 * Groups items by the first letter of their names and sorts both in the alphabet of a language. Articles at the start are
 * passed over. Digits and other names come last.
 */
export function byLetter<Item>(
  items: Iterable<Item>,
  nameOf: (item: Item) => string,
  language: string,
): Letter<Item>[] {
  const locale = localeOf(language);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const labelOf = letterFinder(locale);
  const sorted = Array.from(items, (item) => ({ item, name: withoutArticle(fromFirstLetter(nameOf(item)), locale) }));
  sorted.sort((one, other) => compare(one.name, other.name) || compare(nameOf(one.item), nameOf(other.item)));
  // Grouped by key, because each group has a page at that address.
  const groups = new Map<string, Letter<Item>>();
  for (const { item, name } of sorted) {
    const label = labelOf(name);
    const key = keyOf(label, locale);
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { key, label, items: [item] });
  }
  const rank = ({ label }: Letter<Item>) => (label === undefined ? 2 : Number(label === DIGITS));
  return [...groups.values()].sort(
    (one, other) => rank(one) - rank(other) || compare(one.label ?? '', other.label ?? ''),
  );
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0–9';
/** Stands for Chinese characters where they have no place in the alphabet. */
const HAN = '漢字';
/** A letter or digit with its marks. Vowels that Thai and Lao write before the first consonant are skipped. */
const FIRST_LETTER = /(?![\u0e40-\u0e44\u0ec0-\u0ec4])[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]\p{M}*/u;

function keyOf(label: string | undefined, locale: string): string {
  if (label === undefined) return 'other';
  return label === DIGITS ? '0-9' : label.toLocaleLowerCase(locale);
}

/** A name without the quotation marks and signs before it: `“Foo”` is under F, `@Foo` too. */
function fromFirstLetter(name: string): string {
  const start = name.search(FIRST_LETTER);
  return start > 0 ? name.slice(start) : name;
}

/** Returns a function that finds the letter of a name: the one under which a dictionary of the language has it. */
function letterFinder(locale: string): (name: string) => string | undefined {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  const ofHan = hanFinder(new Intl.Locale(locale).maximize());
  const known = new Map<string, string>();
  return (name) => {
    const found = FIRST_LETTER.exec(name.normalize('NFKD'))?.[0];
    if (found === undefined) return undefined;
    const label = known.get(found) ?? labelOf(found);
    known.set(found, label);
    return label;
  };

  function labelOf(found: string): string {
    const [base = '', ...marks] = found;
    if (/\p{N}/u.test(base)) return DIGITS;
    if (/\p{Script=Han}/u.test(base)) return ofHan(base);
    const syllable = initialOf(base);
    if (syllable !== undefined) return syllable;
    // English counts alef with hamza as a letter of its own.
    if (base === 'ا') return base;
    // Å is a letter of its own in Swedish, and an A in German; Ø an O in English, although Unicode does not decompose it.
    const whole = found.normalize('NFC');
    const letter =
      [...ALPHABET, base, ...marks.map((mark) => base + mark)].find((one) => compare(one, whole) === 0) ?? whole;
    // Modern Georgian has capitals only for words written entirely in them.
    const isGeorgian = /[\u10d0-\u10ff\u1c90-\u1cbf]/.test(base);
    return (isGeorgian ? letter.toLowerCase() : letter.toLocaleUpperCase(locale)).normalize('NFC');
  }
}

const CONSONANTS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
const KANA = 'あかさたなはまやらわ';
/** The first character of each row, which may be a small one. */
const KANA_ROWS = [...'ぁかさたなはまゃらゎ'];

/** The initial consonant of a Korean syllable, or the row of a Japanese one; undefined for other characters. */
function initialOf(base: string): string | undefined {
  const code = base.charCodeAt(0);
  if (code >= 0x1100 && code < 0x1113) return CONSONANTS[code - 0x1100];
  if (code < 0x3041 || code > 0x30f6) return undefined;
  const hiragana = String.fromCharCode(code >= 0x30a1 ? code - 0x60 : code);
  return KANA[KANA_ROWS.findLastIndex((first) => first <= hiragana)];
}

/**
 * Where a language puts Chinese characters: under the first letter of their pinyin, or in traditional writing under their
 * number of strokes. CLDR has a marker before the first character of each group.
 */
function hanFinder({ language, script }: Intl.Locale): (character: string) => string {
  if (language !== 'zh') return () => HAN;
  const isTraditional = script === 'Hant';
  const { compare } = new Intl.Collator(isTraditional ? 'zh-Hant-u-co-stroke' : 'zh-u-co-pinyin');
  const groups = isTraditional
    ? Array.from({ length: 64 }, (_, n) => ({ label: `${n + 1}畫`, marker: String.fromCharCode(0x2801 + n) }))
    : Array.from(ALPHABET, (label) => ({ label, marker: label }));
  return (character) => groups.findLast(({ marker }) => compare(`\ufdd0${marker}`, character) <= 0)?.label ?? HAN;
}
