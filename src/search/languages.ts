import { fold } from '../text/fold.ts';

/** What is known of a language: how its words are reduced to their stems, and which of them say nothing by themselves. */
export interface Language {
  /** The language without region or script: `pt` for `pt-BR`. */
  tag: string;
  /** The stem of a folded word; of a stop word the word behind a `~`. Without a stemmer for the language, the word itself. */
  stem(form: string): string;
  isStopWord(form: string): boolean;
  /**
   * Whether a page may be found by a query although it lacks the word. Narrower than `isStopWord`: a single letter is often
   * part of a name (`V 2`, `Vitamin C`), and only where it is a word of the language (`a`, `y`) may it be missing.
   */
  isOptional(form: string): boolean;
}

/** Begins the stem of each stop word. It sorts them together, behind all others of most languages: they are rarely looked up. */
export const STOP_WORD = '~';

type Parts = [{ stemmer(word: string): string }, { stopwords: string[] }];

// Each is fetched only where the site has fact-checks in that language. The paths are spelled out for the bundler.
const KNOWN: Record<string, () => Promise<Parts>> = {
  ar: () => Promise.all([import('@orama/stemmers/arabic'), import('@orama/stopwords/arabic')]),
  bg: () => Promise.all([import('@orama/stemmers/bulgarian'), import('@orama/stopwords/bulgarian')]),
  da: () => Promise.all([import('@orama/stemmers/danish'), import('@orama/stopwords/danish')]),
  de: () => Promise.all([import('@orama/stemmers/german'), import('@orama/stopwords/german')]),
  el: () => Promise.all([import('@orama/stemmers/greek'), import('@orama/stopwords/greek')]),
  en: () => Promise.all([import('@orama/stemmers/english'), import('@orama/stopwords/english')]),
  es: () => Promise.all([import('@orama/stemmers/spanish'), import('@orama/stopwords/spanish')]),
  fi: () => Promise.all([import('@orama/stemmers/finnish'), import('@orama/stopwords/finnish')]),
  fr: () => Promise.all([import('@orama/stemmers/french'), import('@orama/stopwords/french')]),
  hi: () => Promise.all([import('@orama/stemmers/indian'), import('@orama/stopwords/indian')]),
  hu: () => Promise.all([import('@orama/stemmers/hungarian'), import('@orama/stopwords/hungarian')]),
  id: () => Promise.all([import('@orama/stemmers/indonesian'), import('@orama/stopwords/indonesian')]),
  it: () => Promise.all([import('@orama/stemmers/italian'), import('@orama/stopwords/italian')]),
  nl: () => Promise.all([import('@orama/stemmers/dutch'), import('@orama/stopwords/dutch')]),
  no: () => Promise.all([import('@orama/stemmers/norwegian'), import('@orama/stopwords/norwegian')]),
  pt: () => Promise.all([import('@orama/stemmers/portuguese'), import('@orama/stopwords/portuguese')]),
  ro: () => Promise.all([import('@orama/stemmers/romanian'), import('@orama/stopwords/romanian')]),
  ru: () => Promise.all([import('@orama/stemmers/russian'), import('@orama/stopwords/russian')]),
  sr: () => Promise.all([import('@orama/stemmers/serbian'), import('@orama/stopwords/serbian')]),
  sv: () => Promise.all([import('@orama/stemmers/swedish'), import('@orama/stopwords/swedish')]),
  tr: () => Promise.all([import('@orama/stemmers/turkish'), import('@orama/stopwords/turkish')]),
  uk: () => Promise.all([import('@orama/stemmers/ukrainian'), import('@orama/stopwords/ukrainian')]),
};

/**
 * The stop words of one letter in each language, folded. The lists above lack some, and others have every letter of the
 * alphabet. Articles and pronouns that are shortened (`l’eau`) are not among them: they are never needed (`places.ts`).
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

/** Endings that a stemmer knows by their accents, which folding has taken away. */
const ACCENTED_ENDINGS: Record<string, [RegExp, string][]> = {
  // Behind the article, the stemmer takes off `ة` but not `ه`.
  ar: [[/ه$/, 'ة']],
  pt: [
    // The stemmer has one stem for `vacinação` and `vacinações`, but two for `eleição` and `eleições`, `avião` and `aviões`.
    [/c(?:ao|oes)$/, 'ção'],
    [/oes$/, 'ao'],
  ],
  es: [[/([cs])ion$/, '$1ión']],
};

/** Stemmers need the square of a word's length in time, and no longer word has a stem. */
const LONGEST_WORD = 100;

/** The language of a tag, without region or script. */
export function baseLanguage(tag: string): string {
  const base = tag.split('-')[0]?.toLowerCase() ?? tag;
  // Both ways of writing Norwegian have one stemmer.
  return base === 'nb' || base === 'nn' ? 'no' : base;
}

/** Loads what is known of the languages of a site, each once, in the order given. */
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
  const [{ stemmer }, { stopwords }] = parts;
  // The same words come again and again, in ten thousand claims.
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

/** What says nothing in any language: single letters of the alphabets, and what stays of the ways in which posts are passed on. */
function isFiller(form: string): boolean {
  return /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]$|^(?:rt|via|amp|https?|www)$/u.test(
    form,
  );
}

function accented(form: string, tag: string): string {
  for (const [ending, written] of ACCENTED_ENDINGS[tag] ?? [])
    if (ending.test(form)) return form.replace(ending, written);
  return form;
}
