import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

export type { Words } from './en.ts';

/** The languages that the interface speaks. A new one is a file like `en.ts` and an entry here. */
export const LANGUAGES: Record<string, (language: string) => Words> = { en, es, pt, fr, de, ar };

/** Their tags. */
export const SPOKEN: readonly string[] = Object.keys(LANGUAGES);

/** Whether the interface has words for a language, whatever its region. */
export function speaks(language: string): boolean {
  return makerFor(language) !== undefined;
}

function makerFor(language: string): ((language: string) => Words) | undefined {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''];
}

const made = new Map<string, Words>();

/**
 * The words for a language tag. The tag is kept, whatever its region, so dates and numbers follow it. Where the interface
 * does not speak the language they are those of `instead`, the language of the site, and if need be English, dates and
 * numbers included; `words.lang` says what they are in, so that pages can mark them.
 */
export function wordsFor(language: string, instead = 'en'): Words {
  const spoken = [language, instead].find(speaks) ?? 'en';
  const known = made.get(spoken);
  if (known) return known;
  const words = (makerFor(spoken) ?? en)(spoken);
  made.set(spoken, words);
  return words;
}

/** Whether a language is written from right to left. */
export function direction(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language);
  const info = 'getTextInfo' in locale ? (locale.getTextInfo as () => { direction?: string })() : undefined;
  return info?.direction === 'rtl' ? 'rtl' : 'ltr';
}

/** What marks a text in a language inside a text in another; nothing where both are the same. */
export function marksOf(language: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === around ? {} : { lang: language, dir: direction(language) };
}

/** The name of a language in the words of another: `French` for `fr` in English. */
export function languageName(language: string, inLanguage: string): string {
  // Names are for tags without extensions: for `de-x-leicht` it throws.
  const { baseName } = new Intl.Locale(language);
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(baseName) ?? language;
}
