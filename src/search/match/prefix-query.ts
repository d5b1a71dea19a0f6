import type { Postings } from './postings-file.ts';
import type { IndexReader } from './reader.ts';
import { type RunMatches, union } from './run-matches.ts';
import { mergePostings } from './scoring.ts';

/** The shortest prefix that is searched for while somebody types. */
const SHORTEST_PREFIX = 3;
/** Longer stems are not looked up. */
const LONGEST_STEM = 30;
/** The most files read for one prefix. */
const FILES_PER_PREFIX = 3;

/** Whether a word is long enough for a prefix query. Han and Hangul need one character. */
export const isPrefix = (form: string) => form.length >= SHORTEST_PREFIX || /^[\p{scx=Han}\p{sc=Hangul}]$/u.test(form);

/** Where words with a beginning stand; `possible` are pages with a stem that is shorter, of which the word may be another. */
export async function prefixMatches(form: string, index: IndexReader): Promise<RunMatches> {
  const [postings, texts, possible] = await Promise.all([
    ofClaims(form, index),
    ofTexts(form, index),
    shorter(form).map((stem) => index.pagePostings(stem)),
  ]);
  const claims = mergePostings(postings);
  const certain = union([claims.keys(), ...texts]);
  const rest = union(await Promise.all(possible));
  return { postings: claims, certain, possible: new Set([...rest].filter((claim) => !certain.has(claim))) };
}

/** Stems of which a form may begin like that: `vaccin` of `vaccinat|ion`. */
function shorter(form: string): string[] {
  const most = Math.min(form.length, LONGEST_STEM) - SHORTEST_PREFIX;
  return Array.from({ length: Math.max(0, most) }, (_, n) => form.slice(0, n + SHORTEST_PREFIX));
}

async function ofClaims(form: string, index: IndexReader): Promise<Postings[]> {
  // Not of the word itself: it may be one of the most frequent, which lie apart. What is right behind it in the order does not.
  const words = await inFiles(form, index.fileOf(`${form}\0`), index.root.words, (file) => index.postingsIn(file));
  const frequent = index.root.frequent.split(' ').filter((stem) => stem.startsWith(form));
  const postings = await Promise.all(frequent.map((stem) => index.postings(stem)));
  const longer = await Promise.all(shorter(form).map((stem) => ofForms(stem, form, index)));
  return [...words, ...postings.filter((one) => one !== undefined), ...longer];
}

function ofTexts(form: string, index: IndexReader): Promise<(readonly number[])[]> {
  return inFiles(form, index.pageFileOf(form), index.root.texts, (file) => index.pagePostingsIn(file));
}

/** What files hold of the stems with a beginning. */
async function inFiles<Kept>(
  form: string,
  first: number,
  starts: readonly string[],
  read: (file: number) => Promise<Map<string, Kept>>,
): Promise<Kept[]> {
  const near = starts.slice(first, first + FILES_PER_PREFIX);
  const end = near.findIndex((start, n) => n > 0 && !start.startsWith(form));
  const files = await Promise.all(near.slice(0, end < 0 ? undefined : end).map((_, n) => read(first + n)));
  return files.flatMap((file) => [...file].filter(([stem]) => stem.startsWith(form)).map(([, kept]) => kept));
}

/** Where a stem stands in a form that begins like that. */
async function ofForms(stem: string, form: string, index: IndexReader): Promise<Postings> {
  const postings = await index.postings(stem);
  const forms = [...((postings && (await index.forms(stem))) ?? [])].filter(([other]) => other.startsWith(form));
  const claims = new Set(forms.flatMap(([, postingsFor]) => postingsFor ?? [...(postings?.keys() ?? [])]));
  return new Map([...(postings ?? [])].filter(([claim]) => claims.has(claim)));
}
