import covered from './covered.json' with { type: 'json' };
import { type Range, readRanges, type TypefaceName } from './typefaces.ts';

const FALLBACKS: readonly TypefaceName[] = [
  'arabic',
  'hebrew',
  'devanagari',
  'thai',
  'simplified-chinese',
  'traditional-chinese',
  'japanese',
  'korean',
];

/** Characters that show nothing, so that no typeface needs them: joiners, direction marks, variation selectors, spaces. */
const BLANK = /[\p{Default_Ignorable_Code_Point}\s]/u;
/** Latin-1 and the punctuation of Western European languages, which our own typefaces have. */
const PLAIN = /^[\x20-\x7e\xa1-\xff–—‘’“”…]*$/;

const ranges = new Map<TypefaceName, readonly Range[]>();

/** Whether a typeface has a character. */
export function covers(name: TypefaceName, point: number): boolean {
  const known = ranges.get(name) ?? readRanges(covered[name]);
  ranges.set(name, known);
  let [low, high] = [0, known.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = known[middle] as Range;
    if (point < first) high = middle - 1;
    else if (point > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** The typeface that a text is set in, if it has its characters. */
export type Base = 'serif' | 'sans';

/** Whether a base or a fallback has a character, for each that was looked up: texts share most of their characters. */
const known: Record<Base, Map<string, boolean>> = { serif: new Map(), sans: new Map() };

/** The first character of a text that no typeface has; undefined if there is none. Emoji must have been removed. */
export function uncoveredIn(text: string, base: Base): string | undefined {
  if (PLAIN.test(text)) return undefined;
  for (const character of text) {
    const before = known[base].get(character);
    const isCovered = before ?? hasAny(character, base);
    if (before === undefined) known[base].set(character, isCovered);
    if (!isCovered) return character;
  }
  return undefined;
}

function hasAny(character: string, base: Base): boolean {
  const point = character.codePointAt(0) ?? 0;
  return BLANK.test(character) || [base, ...FALLBACKS].some((name) => covers(name, point));
}

/**
 * The typefaces that a text in a language needs, best first: characters that several have, such as quotation marks, are taken
 * from the first, and those that none has are passed over. Emoji must have been removed.
 */
export function typefacesFor(text: string, lang: string, base: Base): TypefaceName[] {
  if (PLAIN.test(text)) return [base];
  const order = [base, ...inLanguage(lang), ...FALLBACKS];
  const used = new Set<TypefaceName>();
  for (const character of text) {
    if (BLANK.test(character)) continue;
    const point = character.codePointAt(0) ?? 0;
    const found = order.find((name) => covers(name, point));
    if (found) used.add(found);
  }
  return inOrder(used, base, inLanguage(lang));
}

/** Chinese, Japanese and Korean typefaces have their own punctuation, which is as wide as their characters. */
function inOrder(used: Set<TypefaceName>, base: TypefaceName, own: readonly TypefaceName[]): TypefaceName[] {
  const first = own.filter((name) => used.has(name));
  return [...new Set([...first, base, ...used])];
}

/** The typeface with the forms of Chinese characters that a language uses; none for other languages. */
function inLanguage(lang: string): TypefaceName[] {
  const { language, script } = new Intl.Locale(lang).maximize();
  if (language === 'ja') return ['japanese'];
  if (language === 'ko') return ['korean'];
  if (language !== 'zh' && language !== 'yue') return [];
  return [script === 'Hant' ? 'traditional-chinese' : 'simplified-chinese'];
}
