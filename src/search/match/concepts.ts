import { type Run, runsOf } from '../../text/runs.ts';
import { pairsIn } from '../../text/variants.ts';
import { type Language, STOP_WORD } from '../languages.ts';
import { readPost } from './post.ts';
import { MISSPELT, ORIGINS, TAKEN_APART } from './weights.ts';

/** A word that is looked for. */
export interface Concept {
  /** As it was written; several where it was taken for other words. */
  forms: string[];
  /** Its stem in each language of the site. */
  stems: string[];
  /** Stems of the words as which others write it together with its neighbours: `mq9` for both words of `MQ-9`. */
  also?: string[];
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
  const words = new Map<string, Sought>();
  for (const { text, origin } of passages)
    for (const { form, also } of soughtIn(text)) {
      const word = words.get(form) ?? { weight: 0, also: [] };
      words.set(form, { weight: Math.max(word.weight, ORIGINS[origin]), also: [...word.also, ...also] });
    }
  const telling = withoutStopWords([...words.keys()], languages);
  return { concepts: merged(telling.slice(0, MOST_WORDS), words, languages), links };
}

/** How much a word of a post counts, and what it may be written as together with its neighbours. */
interface Sought {
  weight: number;
  also: string[];
}

/** Words of so few letters are other words without their signs: `C++`, `.NET`, `R&D`. Longer ones say the same. */
const SHORT = 3;

/** The words of a text. */
function soughtIn(text: string): { form: string; also: string[] }[] {
  const runs = runsOf(text);
  const pairs = pairsIn(runs, text);
  return runs.flatMap((run, n) => {
    if (isShort(run) && run.signed !== undefined) return { form: run.signed, also: [] };
    const paired = pairs.filter((pair) => pair.runs.includes(n)).map((pair) => pair.form);
    const joined = run.joined === undefined || run.isLeaning ? [] : [run.joined];
    return run.forms.map((form) => ({ form, also: [...joined, ...paired] }));
  });
}

function isShort({ forms }: Run): boolean {
  const letters = forms.join('');
  return letters.length <= SHORT && /^\p{L}+$/u.test(letters);
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
  words: ReadonlyMap<string, Sought>,
  languages: readonly Language[],
): Concept[] {
  const byStem = new Map<string, Concept>();
  for (const form of forms) {
    const { weight, also } = words.get(form) ?? { weight: 0, also: [] };
    const { stems, ...made } = concept(form, weight, languages);
    const others = also.flatMap((other) => concept(other, weight, languages).stems);
    // Where the word says something in one language of the site, it is not looked for as a stop word of another.
    const telling = stems.filter((stem) => !stem.startsWith(STOP_WORD));
    const key = telling.join(' ');
    const known = byStem.get(key);
    if (known && telling.length > 0) {
      known.forms.push(form);
      known.weight = Math.max(known.weight, made.weight);
      if (others.length > 0) known.also = [...(known.also ?? []), ...others];
    } else {
      const all = { ...made, stems: telling.length > 0 ? telling : stems };
      byStem.set(key || form, others.length > 0 ? { ...all, also: others } : all);
    }
  }
  return [...byStem.values()];
}
