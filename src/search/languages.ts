import { fold } from '../text/fold.ts';

/** The stemmer and the stop words of a language. */
export interface Language {
  /** The language without region or script: `pt` for `pt-BR`. */
  tag: string;
  /**
   * The stem of a folded word. For a stop word, the word prefixed with `~`. Without a stemmer for the language, the word
   * itself.
   */
  stem(form: string): string;
  isStopWord(form: string): boolean;
  /**
   * Whether a page may match a query without containing the word. Narrower than `isStopWord`: a single letter is often part of a
   * name (`V 2`, `Vitamin C`), so it is optional only if it is a word of the language (`a`, `y`).
   */
  isOptional(form: string): boolean;
}

/** Prefix of the stems of stop words. It sorts them after the stems of most languages, because they are rarely looked up. */
export const STOP_WORD = '~';

interface Parts {
  stemmer(word: string): string;
  stopwords: string[];
}

// Each is a file that is fetched only if the site has fact-checks in that language. The bundler needs literal paths.
const KNOWN: Record<string, () => Promise<Parts>> = {
  ar: () => import('./stemming/ar.ts'),
  bg: () => import('./stemming/bg.ts'),
  da: () => import('./stemming/da.ts'),
  de: () => import('./stemming/de.ts'),
  el: () => import('./stemming/el.ts'),
  en: () => import('./stemming/en.ts'),
  es: () => import('./stemming/es.ts'),
  fi: () => import('./stemming/fi.ts'),
  fr: () => import('./stemming/fr.ts'),
  hi: () => import('./stemming/hi.ts'),
  hu: () => import('./stemming/hu.ts'),
  id: () => import('./stemming/id.ts'),
  it: () => import('./stemming/it.ts'),
  nl: () => import('./stemming/nl.ts'),
  no: () => import('./stemming/no.ts'),
  pt: () => import('./stemming/pt.ts'),
  ro: () => import('./stemming/ro.ts'),
  ru: () => import('./stemming/ru.ts'),
  sr: () => import('./stemming/sr.ts'),
  sv: () => import('./stemming/sv.ts'),
  tr: () => import('./stemming/tr.ts'),
  uk: () => import('./stemming/uk.ts'),
};

/**
 * The single-letter words of each language, folded. Some of the stop word lists lack them, and others contain the whole alphabet.
 * Elided articles and pronouns (`l’eau`) are not included, because they are never required (`run-matches.ts`).
 */
const ONE_LETTER: Record<string, string> = {
  ar: 'أافبو',
  bg: 'авеиосуя',
  ca: 'aeio',
  cs: 'aikosuvz',
  da: 'ai',
  el: 'ηο',
  en: 'ai',
  es: 'aeouy',
  fa: 'و',
  fr: 'ay',
  he: 'ו',
  hi: 'वन',
  hr: 'aiokus',
  hu: 'aeos',
  it: 'aeio',
  nl: 'u',
  no: 'ai',
  pl: 'aiouwz',
  pt: 'aeo',
  ro: 'aeio',
  ru: 'авикосуя',
  sk: 'aikosuvz',
  sl: 'aikosvz',
  sr: 'aiokusаиокус',
  sv: 'ai',
  tr: 'o',
  uk: 'авезійоуя',
  ur: 'و',
};

/** Endings that a stemmer recognises by their accents, which folding has removed. */
const ACCENTED_ENDINGS: Record<string, [RegExp, string][]> = {
  // After the article, the stemmer removes `ة` but not `ه`.
  ar: [[/ه$/, 'ة']],
  pt: [
    // The stemmer has one stem for `vacinação` and `vacinações`, but two for `eleição` and `eleições`, `avião` and `aviões`.
    [/c(?:ao|oes)$/, 'ção'],
    [/oes$/, 'ao'],
  ],
  es: [[/([cs])ion$/, '$1ión']],
};

/** Longer words are not stemmed, because stemmers take quadratic time. */
const LONGEST_WORD = 100;

/** The language of a tag, without region or script. */
export function baseLanguage(tag: string): string {
  const base = tag.split('-')[0]?.toLowerCase() ?? tag;
  // Bokmål and Nynorsk share a stemmer.
  return base === 'nb' || base === 'nn' ? 'no' : base;
}

/** Loads the languages of a site in the order given, without duplicates. */
export function loadLanguages(tags: readonly string[]): Promise<Language[]> {
  return Promise.all([...new Set(tags.map(baseLanguage))].map(load));
}

async function load(tag: string): Promise<Language> {
  const parts = Object.hasOwn(KNOWN, tag) ? await KNOWN[tag]?.() : undefined;
  const letters = new Set(fold(Object.hasOwn(ONE_LETTER, tag) ? (ONE_LETTER[tag] ?? '') : ''));
  const isLetterWord = (form: string) => letters.has(form);
  if (!parts)
    return {
      tag,
      stem: (form) => (isFiller(form) ? STOP_WORD + form : form),
      isStopWord: isFiller,
      isOptional: isLetterWord,
    };
  const { stemmer, stopwords } = parts;
  // Ten thousand claims mostly repeat the same words.
  const stems = new Map<string, string>();
  const stop = new Set(stopwords.map((word) => fold(word).replace(/[’']/g, '')));
  const isStopWord = (form: string) => stop.has(form) || isFiller(form);
  const stemOf = (form: string) => (isStopWord(form) ? STOP_WORD + form : fold(stemmer(accented(form, tag))) || form);
  return {
    tag,
    stem: (form) => {
      if (form.length > LONGEST_WORD) return form;
      const stem = stems.get(form) ?? stemOf(form);
      stems.set(form, stem);
      return stem;
    },
    isStopWord,
    isOptional: (form) => (form.length > 1 ? stop.has(form) : isLetterWord(form)),
  };
}

/** Whether a word is insignificant in any language: a single letter, or a remnant of a shared post. */
function isFiller(form: string): boolean {
  return /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]$|^(?:rt|via|amp|https?|www)$/u.test(
    form,
  );
}

function accented(form: string, tag: string): string {
  for (const [ending, accentedEnding] of ACCENTED_ENDINGS[tag] ?? [])
    if (ending.test(form)) return form.replace(ending, accentedEnding);
  return form;
}
