import { type Run, runsOf } from '../../text/runs.ts';
import { pairsIn } from '../../text/variants.ts';
import { type Language, STOP_WORD } from '../languages.ts';
import { readPost } from './post.ts';
import { CORRECTED, ORIGINS, SPLIT } from './ranking.ts';

/** A query term: a word with its stems and weight. */
export interface QueryTerm {
  /** The forms in the query. */
  forms: string[];
  /** Its stem in each language of the site, without duplicates. */
  stems: string[];
  /** Stems of compounds that it forms with its neighbours: `mq9` for both words of `MQ-9`. */
  compounds?: string[];
  /** 1 for a word of the text itself; see `ORIGINS`. */
  weight: number;
}

/** A parsed post: its terms and the addresses in it. */
export interface PostQuery {
  terms: QueryTerm[];
  links: string[];
}

/** The most words of a query of a few words that are looked up. */
const MAX_WORDS = 150;

/**
 * The significant words of a post without duplicates, each with its highest weight. The stop words of the language that most of
 * the words are in are removed, unless there are no other words. For `isOnPlatform` see `readPost`.
 */
export function termsOfPost(
  typed: string,
  languages: readonly Language[],
  isOnPlatform: (address: string) => boolean,
): PostQuery {
  const { passages, links } = readPost(typed, isOnPlatform);
  const words = new Map<string, PostWord>();
  for (const { text, origin } of passages)
    for (const { form, compounds } of wordsInPost(text)) {
      const word = words.get(form) ?? { weight: 0, compounds: [] };
      words.set(form, { weight: Math.max(word.weight, ORIGINS[origin]), compounds: [...word.compounds, ...compounds] });
    }
  const significant = withoutStopWords([...words.keys()], languages);
  return { terms: merged(significant, words, languages), links };
}

/** The weight of a word in a post, and the compounds that it forms with its neighbours. */
interface PostWord {
  weight: number;
  compounds: string[];
}

/** Up to this length, symbols make a different word: `C++`, `.NET`, `R&D`. */
const SHORT = 3;

/** The words of a text, with the compounds that they form. */
function wordsInPost(text: string): { form: string; compounds: string[] }[] {
  const runs = runsOf(text);
  const pairs = pairsIn(runs, text);
  return runs.flatMap((run, n) => {
    if (isShort(run) && run.withSymbols !== undefined) return { form: run.withSymbols, compounds: [] };
    const paired = pairs.filter((pair) => pair.runs.includes(n)).map((pair) => pair.form);
    const joined = run.joined === undefined || run.isElided ? [] : [run.joined];
    return run.forms.map((form) => ({ form, compounds: [...joined, ...paired] }));
  });
}

function isShort({ forms }: Run): boolean {
  const letters = forms.join('');
  return letters.length <= SHORT && /^\p{L}+$/u.test(letters);
}

/** A term for each form, stop words included. */
export function termsOfForms(forms: readonly string[], languages: readonly Language[]): QueryTerm[] {
  return [...new Set(forms)].slice(0, MAX_WORDS).map((form) => term(form, 1, languages));
}

/** Removes the stop words of the language that most of the words are in. */
export function withoutStopWords(forms: readonly string[], languages: readonly Language[]): string[] {
  return withoutWords(forms, languages, (form, language) => language.isStopWord(form));
}

/** The words of a query that a page must contain to match. */
export function requiredWords(forms: readonly string[], languages: readonly Language[]): string[] {
  return withoutWords(forms, languages, (form, language) => language.isOptional(form));
}

/** Removes words by the rules of the language that removes the most. If no word would remain, all do. */
function withoutWords(
  forms: readonly string[],
  languages: readonly Language[],
  isRemoved: (form: string, language: Language) => boolean,
): string[] {
  const kept = languages.map((language) => forms.filter((form) => !isRemoved(form, language)));
  kept.sort((a, b) => a.length - b.length);
  const required = kept[0] ?? forms;
  return required.length > 0 ? [...required] : [...forms];
}

export function term(form: string, weight: number, languages: readonly Language[]): QueryTerm {
  const stems = new Set(languages.map((language) => language.stem(form)));
  return { forms: [form], stems: stems.size > 0 ? [...stems] : [form], weight };
}

/** The terms for the two words that a compound was split into. */
export function splitTerm(from: QueryTerm, parts: readonly string[], languages: readonly Language[]): QueryTerm[] {
  return parts.map((part) => term(part, from.weight * SPLIT, languages));
}

/** The term with its spelling corrected to an indexed stem. */
export function correctedTerm(from: QueryTerm, stem: string): QueryTerm {
  return { forms: from.forms, stems: [stem], weight: from.weight * CORRECTED };
}

/** Merges words with the same stem, so that a word repeated in a post counts once. */
function merged(
  forms: readonly string[],
  words: ReadonlyMap<string, PostWord>,
  languages: readonly Language[],
): QueryTerm[] {
  const byStem = new Map<string, QueryTerm>();
  const onlyStopWords = forms.length > 1 && languages.some(({ isStopWord }) => forms.every(isStopWord));
  for (const form of forms) {
    const { weight, compounds } = words.get(form) ?? { weight: 0, compounds: [] };
    const { stems, ...made } = term(form, weight, languages);
    const others = compounds.flatMap((other) => term(other, weight, languages).stems);
    // A word that is significant in one language of the site is not looked up as a stop word of another, unless all words are.
    const significant = stems.filter((stem) => onlyStopWords || !stem.startsWith(STOP_WORD));
    const key = significant.join(' ');
    const known = byStem.get(key);
    if (known && significant.length > 0) {
      known.forms.push(form);
      known.weight = Math.max(known.weight, made.weight);
      if (others.length > 0) known.compounds = [...(known.compounds ?? []), ...others];
    } else {
      const all = { ...made, stems: significant.length > 0 ? significant : stems };
      byStem.set(key || form, others.length > 0 ? { ...all, compounds: others } : all);
    }
  }
  return [...byStem.values()];
}
