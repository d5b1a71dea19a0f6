import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Post, Split } from './collection.ts';
import { readTsv } from './tsv.ts';

export const CLAIMS_FILE = 'verified_claims.docs.tsv';

/** The claims in a folder of CheckThat! 2020, task 2. Rows without a claim are omitted. */
export function readClaims(folder: string): Claim[] {
  const rows = readRows(join(folder, CLAIMS_FILE), 3);
  return rows.flatMap(([id = '', claim = '', title = '']) =>
    claim === '' ? [] : [{ slug: slugOf(id), claim, title: title || claim }],
  );
}

/** The posts of a split with a known answer, in the order of the file. */
export function readPosts(folder: string, split: Split): Post[] {
  const answers = readAnswers(readFileSync(join(folder, `${split}.qrels`), 'utf8'));
  return readRows(join(folder, `${split}.queries.tsv`), 2).flatMap(([id = '', text = '']) => {
    const relevant = answers.get(id);
    return relevant ? [{ text, relevant }] : [];
  });
}

/** Reads lines such as `11 0 639 1`: claim 639 answers post 11. */
export function readAnswers(text: string): Map<string, Set<string>> {
  const answers = new Map<string, Set<string>>();
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, post, claim] = /^(\d+)\s+\S+\s+(\d+)\s+1\s*$/.exec(line) ?? [];
    if (post === undefined || claim === undefined)
      throw new Error(
        `Unexpected line \`${line}\`, expected the numbers of a post and of the claim that answers it: \`11 0 639 1\``,
      );
    answers.set(post, (answers.get(post) ?? new Set()).add(slugOf(claim)));
  }
  return answers;
}

/** All rows except the first, which names the columns. */
function readRows(file: string, cells: number): string[][] {
  const rows = readTsv(readFileSync(file, 'utf8')).slice(1);
  const odd = rows.find((row) => row.length !== cells || !/^\d+$/.test(row[0] ?? ''));
  if (odd)
    throw new Error(`Unexpected row ${JSON.stringify(odd)} in ${file}, expected a number and ${cells - 1} texts`);
  return rows;
}

function slugOf(id: string): string {
  return `c-${id}`;
}
