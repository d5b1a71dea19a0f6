import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ClaimEntry } from '../../model/entry.ts';
import { projectRoot } from '../../pipeline/folder/project.ts';
import { claimOf, matcherOf, type TestMatcher } from '../../testing/claims.ts';
import { isPost } from '../is-post.ts';

// Real claims in scripts of several kinds, all on one site: whether readers find them by what they are likely to type.

const FILE = join(projectRoot, '..', 'shared', 'data', 'claims-multilingual.jsonl');
const skip = existsSync(FILE) ? false : 'the rows are not beside this checkout';

/** Of a hundred claims. */
const ENOUGH = 95;
const LANGUAGES = ['ar', 'ur', 'zh-Hant', 'th', 'pt'];

/** A row of ../shared/data, as far as it matters here. */
interface Row {
  id: string;
  claim: string;
  lang: string;
}

let made: Promise<{ claims: ClaimEntry[]; site: TestMatcher }> | undefined;

async function madeOf(): Promise<{ claims: ClaimEntry[]; site: TestMatcher }> {
  const rows = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const claims = rows.map(({ id, claim, lang }) => claimOf(claim, { slug: id, lang }));
  return { claims, site: await matcherOf(claims) };
}

/** The site, made when it is first needed. */
function site() {
  made ??= madeOf();
  return made;
}

/** The first five claims that are shown for what was typed: those that have the words, else the closest. */
async function firstFive(typed: string, { index, matchPost, containing }: TestMatcher): Promise<string[]> {
  const claimMatches = isPost(typed) ? [] : (await containing(typed)).map(({ claim }) => claim);
  if (claimMatches.length > 0) return claimMatches.slice(0, 5).map(({ claim }) => claim);
  const near = (await matchPost(typed)).hits.slice(0, 5);
  return Promise.all(near.map(async ({ claim }) => (await index.claim(claim)).claim));
}

/** The first half of a claim, up to the end of a word where words are parted. */
function halfOf(claim: string): string {
  const words = claim.split(/\s+/);
  if (words.length >= 4) return words.slice(0, Math.ceil(words.length / 2)).join(' ');
  const letters = [...claim];
  return letters.slice(0, Math.ceil(letters.length / 2)).join('');
}

/** The words of a claim that are neither its first nor its last; of Chinese, each two letters that stand side by side. */
function innerWords(claim: string, lang: string): string[] {
  if (lang === 'zh-Hant')
    return [...claim.matchAll(/(?=(\p{sc=Han}{2}))/gu)].map(({ 1: pair = '' }) => pair).slice(1, -1);
  const parts = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(claim)];
  const words = parts.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return words.slice(1, -1).filter((word) => /^[\p{L}\p{M}\u200c]{4,}$/u.test(word));
}

/** The inner word of each claim that the fewest others have. Claims without one are left out. */
function rarestWords(claims: readonly ClaimEntry[], lang: string): Map<string, string> {
  const words = claims.map(({ data }) => ({ claim: data.claim, inner: innerWords(data.claim, lang) }));
  const uses = new Map<string, number>();
  for (const { inner } of words) for (const word of new Set(inner)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarest = (inner: string[]) => inner.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))[0];
  return new Map(words.flatMap(({ claim, inner }) => (inner[0] ? [[claim, rarest(inner) ?? '']] : [])));
}

/** Those of a hundred claims that are not among the first five for what was typed. */
async function missed(asked: Iterable<[claim: string, typed: string]>, matcher: TestMatcher): Promise<string[]> {
  const found = [...asked].slice(0, 100).map(async ([claim, typed]) => {
    return (await firstFive(typed, matcher)).includes(claim) ? [] : [`${typed} → ${claim}`];
  });
  assert.equal(found.length, 100);
  return (await Promise.all(found)).flat();
}

for (const lang of LANGUAGES) {
  test(`of 100 claims in ${lang}, ${ENOUGH} are among the first five by their first half`, { skip }, async (t) => {
    const { claims, site: matcher } = await site();
    const own = claims.filter(({ data }) => data.lang === lang);
    const lost = await missed(
      own.map(({ data }): [string, string] => [data.claim, halfOf(data.claim)]),
      matcher,
    );
    t.diagnostic(`${100 - lost.length} of 100`);
    assert.ok(100 - lost.length >= ENOUGH, lost.join('\n'));
  });

  test(`of 100 claims in ${lang}, ${ENOUGH} are among the first five by their rarest inner word`, {
    skip,
  }, async (t) => {
    const { claims, site: matcher } = await site();
    const own = claims.filter(({ data }) => data.lang === lang);
    const lost = await missed(rarestWords(own, lang), matcher);
    t.diagnostic(`${100 - lost.length} of 100`);
    assert.ok(100 - lost.length >= ENOUGH, lost.join('\n'));
  });
}
