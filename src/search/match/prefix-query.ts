import { FILES_IN_GROUP } from './index-files.ts';
import type { Postings } from './postings-file.ts';
import type { IndexReader } from './reader.ts';
import { difference, type RunMatches, union } from './run-matches.ts';
import { mergePostings } from './scoring.ts';

/** The shortest prefix that is searched for while somebody types. */
const SHORTEST_PREFIX = 3;
/** Longer stems are not looked up. */
const LONGEST_STEM = 30;
/** The most files read for one prefix. */
const FILES_PER_PREFIX = 3;
/** The same for postings files, which are smaller. */
const POSTINGS_FILES_PER_PREFIX = FILES_PER_PREFIX * FILES_IN_GROUP;

/** Whether a word is long enough for a prefix query. Han and Hangul need one character. */
export const isPrefix = (form: string) => form.length >= SHORTEST_PREFIX || /^[\p{scx=Han}\p{sc=Hangul}]$/u.test(form);

/**
 * Matches words with a prefix. `possible` are pages that contain a stem which is shorter than the prefix: only their text shows
 * whether the form starts with it.
 */
export async function prefixMatches(prefix: string, index: IndexReader): Promise<RunMatches> {
  const [claimPostings, pagePostings, possible] = await Promise.all([
    postingsOfPrefix(prefix, index),
    pagePostingsOfPrefix(prefix, index),
    shorterStems(prefix).map((stem) => index.pagePostings(stem)),
  ]);
  const postings = mergePostings(claimPostings);
  const certain = union([postings.keys(), ...pagePostings]);
  return { postings, certain, possible: difference(union(await Promise.all(possible)), certain) };
}

/** Possible stems of forms with a prefix that is longer than the stem: `vaccin` for `vaccinat`, as in `vaccination`. */
function shorterStems(prefix: string): string[] {
  const count = Math.min(prefix.length, LONGEST_STEM) - SHORTEST_PREFIX;
  return Array.from({ length: Math.max(0, count) }, (_, n) => prefix.slice(0, n + SHORTEST_PREFIX));
}

async function postingsOfPrefix(prefix: string, index: IndexReader): Promise<Postings[]> {
  // Not the file of the prefix itself, which may be a frequent stem with a key of its own. The next possible stem is not.
  const first = index.fileOf(`${prefix}\0`);
  const stems = await entriesWithPrefix(
    prefix,
    first,
    index.root.words.slice(0, first + POSTINGS_FILES_PER_PREFIX),
    (file) => index.postingsIn(file),
  );
  const frequent = index.root.frequent.split(' ').filter((stem) => stem.startsWith(prefix));
  const postings = await Promise.all(frequent.map((stem) => index.postings(stem)));
  const byForm = await Promise.all(shorterStems(prefix).map((stem) => postingsOfForms(stem, prefix, index)));
  return [...stems, ...postings.filter((one) => one !== undefined), ...byForm];
}

function pagePostingsOfPrefix(prefix: string, index: IndexReader): Promise<(readonly number[])[]> {
  const first = index.pageFileOf(prefix);
  return entriesWithPrefix(prefix, first, index.root.texts.slice(0, first + FILES_PER_PREFIX), (file) =>
    index.pagePostingsIn(file),
  );
}

/**
 * The entries of all stems with a prefix. `first` is the first file that can contain one, `starts` the first stems of the
 * files up to the last that is read.
 */
async function entriesWithPrefix<Entry>(
  prefix: string,
  first: number,
  starts: readonly string[],
  read: (file: number) => Promise<Map<string, Entry>>,
): Promise<Entry[]> {
  const candidates = starts.slice(first);
  const end = candidates.findIndex((start, n) => n > 0 && !start.startsWith(prefix));
  const files = await Promise.all(candidates.slice(0, end < 0 ? undefined : end).map((_, n) => read(first + n)));
  return files.flatMap((file) => [...file].filter(([stem]) => stem.startsWith(prefix)).map(([, entry]) => entry));
}

/** The postings of a stem in claims that contain a form of it with a prefix. */
async function postingsOfForms(stem: string, prefix: string, index: IndexReader): Promise<Postings> {
  const postings = await index.postings(stem);
  const forms = [...((postings && (await index.forms(stem))) ?? [])].filter(([form]) => form.startsWith(prefix));
  const claims = new Set(forms.flatMap(([, claimsOfForm]) => claimsOfForm ?? [...(postings?.keys() ?? [])]));
  return new Map([...(postings ?? [])].filter(([claim]) => claims.has(claim)));
}
