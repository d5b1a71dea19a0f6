import { en } from './en.ts';

/** Every word of the interface, in one language. A new language is a file like `en.ts` and a line in `LANGUAGES`. */
export type Words = ReturnType<typeof en>;

/** The languages that the interface speaks. */
const LANGUAGES: Record<string, (language: string) => Words> = { en };

const made = new Map<string, Words>();

/**
 * The words for a language tag. Where the interface does not speak it they are English, dates and numbers included;
 * `words.lang` says what they are in, so that pages can mark them.
 */
export function wordsFor(language: string): Words {
  const known = made.get(language);
  if (known) return known;
  const make = LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''] ?? en;
  const words = make(make === en && !language.startsWith('en') ? 'en' : language);
  made.set(language, words);
  return words;
}

/** Whether a language is written from right to left. */
export function direction(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language);
  const info = 'getTextInfo' in locale ? (locale.getTextInfo as () => { direction?: string })() : undefined;
  return info?.direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The name of a language in the words of another: `French` for `fr` in English. */
export function languageName(language: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
}
