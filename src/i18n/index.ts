import { type LocalizedText, languageOfText } from '../model/fields.ts';
import { ar } from './ar/index.ts';
import { de } from './de/index.ts';
import { direction } from './direction.ts';
import { en, type Texts } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { pt } from './pt/index.ts';
import { fillTemplates } from './templates.ts';

export { direction };

/** The languages of the interface. To add one, translate the files in `en` and add it here. */
export const LANGUAGES: Record<string, Texts> = { en, es, pt, fr, de, ar };

/** Their language tags. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

/** Whether the interface is translated into a language, in any region. */
export function isTranslated(language: string): boolean {
  return textsFor(language) !== undefined;
}

function textsFor(language: string): Texts | undefined {
  return LANGUAGES[language] ?? LANGUAGES[language.split('-')[0] ?? ''];
}

/** All the words of the interface in one language. The tag decides how dates and numbers are written. */
export type Words = ReturnType<typeof wordsIn>;

function wordsIn(tag: string) {
  const texts = textsFor(tag) ?? en;
  return { ...texts, ...fillTemplates(texts, tag), lang: tag };
}

const wordsByTag = new Map<string, Words>();

/**
 * The interface words for a language tag. The tag keeps its region, so that dates and numbers follow it. If the interface
 * is not translated into the language, the words, dates and numbers are in `fallback` (the language of the site), or else
 * in English; `words.lang` is the language they are in, so that pages can mark it up.
 */
export function wordsFor(language: string, fallback = 'en'): Words {
  const tag = [language, fallback].find(isTranslated) ?? 'en';
  const known = wordsByTag.get(tag);
  if (known) return known;
  const words = wordsIn(tag);
  wordsByTag.set(tag, words);
  return words;
}

/** The attributes of an element whose language differs from that of its surroundings; empty if it does not. */
export interface LangAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** The attributes of an element in one language inside an element in another. */
export function langAttributes(language: string, around: string): LangAttributes {
  return language === around ? {} : { lang: language, dir: direction(language) };
}

/** The same for a block of its own: with `dir` only if its direction is another, so that styles can tell. */
export function blockAttributes(language: string, around: string): LangAttributes {
  const { lang, dir } = langAttributes(language, around);
  return { ...(lang && { lang }), ...(dir && dir !== direction(around) && { dir }) };
}

/** The attributes of a text of the desk that is wanted in a language, if it is in another one than the text around it. */
export function textAttributes(
  text: LocalizedText,
  language: string,
  fallback: string,
  around = language,
): LangAttributes {
  const own = languageOfText(text, language, fallback);
  return own === around.split('-')[0] ? {} : langAttributes(own, around);
}

/** The name of a language in another language: `French` for `fr` in English. */
export function languageName(language: string, inLanguage: string): string {
  // Intl.DisplayNames throws for tags with extensions, such as `de-x-leicht`.
  const { baseName } = new Intl.Locale(language);
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(baseName) ?? language;
}
