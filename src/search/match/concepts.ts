import { type Language, STOP_WORD } from '../words/languages.ts';
import { formsOf } from '../words/tokens.ts';
import { readPost } from './post.ts';
import { MISSPELT, ORIGINS, TAKEN_APART } from './weights.ts';

/** A word that is looked for. */
export interface Concept {
  /** As it was written; several where it was taken for other words. */
  forms: string[];
  /** Its stem in each language of the site. */
  stems: string[];
  /** 1 for a word of the text itself; see `ORIGINS`. */
  weight: number;
}

/** A query that is read. */
export interface Query {
  concepts: Concept[];
  links: string[];
}

/** More than any post has. Each is looked up. */
const MOST_WORDS = 150;

/**
 * The words of a post that say something, each once, with the highest weight that it has anywhere. Stop words are left out,
 * those of the language in which most of the words are stop words; if nothing else is there, they stay. `isOnPlatform`: see `readPost`.
 */
export function conceptsOfPost(
  typed: string,
  languages: readonly Language[],
  isOnPlatform: (address: string) => boolean,
): Query {
  const { passages, links } = readPost(typed, isOnPlatform);
  const weights = new Map<string, number>();
  for (const { text, origin } of passages)
    for (const form of formsOf(text)) weights.set(form, Math.max(weights.get(form) ?? 0, ORIGINS[origin]));
  const telling = withoutStopWords([...weights.keys()], languages);
  return { concepts: merged(telling.slice(0, MOST_WORDS), weights, languages), links };
}

/** Every word that was typed, stop words as well: where words stand side by side, these are among them. */
export function conceptsOfForms(forms: readonly string[], languages: readonly Language[]): Concept[] {
  return [...new Set(forms)].slice(0, MOST_WORDS).map((form) => concept(form, 1, languages));
}

/** Leaves out what says nothing by itself in the language that most of the words speak. */
export function withoutStopWords(forms: readonly string[], languages: readonly Language[]): string[] {
  const counted = languages.map((language) => ({
    language,
    forms: forms.filter((form) => !language.isStopWord(form)),
  }));
  counted.sort((a, b) => a.forms.length - b.forms.length);
  const telling = counted[0]?.forms ?? forms;
  return telling.length > 0 ? [...telling] : [...forms];
}

export function concept(form: string, weight: number, languages: readonly Language[]): Concept {
  const stems = new Set(languages.map((language) => language.stem(form)));
  return { forms: [form], stems: stems.size > 0 ? [...stems] : [form], weight };
}

/** The words a concept was taken for instead. */
export function takenApart(from: Concept, parts: readonly string[], languages: readonly Language[]): Concept[] {
  return parts.map((part) => concept(part, from.weight * TAKEN_APART, languages));
}

/** The stem that a misspelt word was taken for. */
export function respelt(from: Concept, stem: string): Concept {
  return { forms: from.forms, stems: [stem], weight: from.weight * MISSPELT };
}

/** Words of one stem are one concept: said twice in a post, a word counts once. */
function merged(
  forms: readonly string[],
  weights: ReadonlyMap<string, number>,
  languages: readonly Language[],
): Concept[] {
  const byStem = new Map<string, Concept>();
  for (const form of forms) {
    const { stems, ...made } = concept(form, weights.get(form) ?? 0, languages);
    // Where the word says something in one language of the site, it is not looked for as a stop word of another.
    const telling = stems.filter((stem) => !stem.startsWith(STOP_WORD));
    const key = telling.join(' ');
    const known = byStem.get(key);
    if (known && telling.length > 0) {
      known.forms.push(form);
      known.weight = Math.max(known.weight, made.weight);
    } else byStem.set(key || form, { ...made, stems: telling.length > 0 ? telling : stems });
  }
  return [...byStem.values()];
}
