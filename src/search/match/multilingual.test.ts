import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimOf, matcherOf, type TestMatcher } from '../../testing/claims.ts';
import { MULTILINGUAL_CLAIMS } from '../../testing/multilingual-claims.ts';
import { isPost } from '../is-post.ts';

// Whether readers find claims in different scripts, all on one site, with what they are likely to type.

/** The share of claims that must be found. */
const REQUIRED = 0.95;

const CLAIMS = Object.entries(MULTILINGUAL_CLAIMS).flatMap(([lang, claims]) =>
  claims.map((claim, n) => claimOf(claim, { slug: `${lang.toLowerCase()}-${n}`, lang })),
);
const SITE = await matcherOf(CLAIMS);

/** The first five claims that the search page shows for a query. */
async function firstFive(typed: string, { index, matchPost, containing }: TestMatcher): Promise<string[]> {
  const claimMatches = isPost(typed) ? [] : (await containing(typed)).map(({ claim }) => claim);
  if (claimMatches.length > 0) return claimMatches.slice(0, 5).map(({ claim }) => claim);
  const near = (await matchPost(typed)).hits.slice(0, 5);
  return Promise.all(near.map(async ({ claim }) => (await index.claim(claim)).claim));
}

/** The first half of a claim, cut between words in scripts that separate them. */
function halfOf(claim: string): string {
  const words = claim.split(/\s+/);
  if (words.length >= 4) return words.slice(0, Math.ceil(words.length / 2)).join(' ');
  const characters = [...claim];
  return characters.slice(0, Math.ceil(characters.length / 2)).join('');
}

/** The words of a claim without its first and last; for Chinese, each pair of characters. */
function innerWords(claim: string, lang: string): string[] {
  if (lang === 'zh-Hant')
    return [...claim.matchAll(/(?=(\p{sc=Han}{2}))/gu)].map(({ 1: pair = '' }) => pair).slice(1, -1);
  const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(claim)];
  const words = segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return words.slice(1, -1).filter((word) => /^[\p{L}\p{M}\u200c]{4,}$/u.test(word));
}

/** The inner word of each claim that is in the fewest other claims. Claims without inner words are omitted. */
function rarestWords(claims: readonly string[], lang: string): Map<string, string> {
  const words = claims.map((claim) => ({ claim, inner: innerWords(claim, lang) }));
  const uses = new Map<string, number>();
  for (const { inner } of words) for (const word of new Set(inner)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarest = (inner: string[]) => inner.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))[0];
  return new Map(words.flatMap(({ claim, inner }) => (inner[0] ? [[claim, rarest(inner) ?? '']] : [])));
}

/** Asserts that nearly all claims are among the first five results of their queries. */
async function assertFound(queries: ReadonlyMap<string, string>): Promise<void> {
  assert.ok(queries.size >= 18);
  const missed = await Promise.all(
    [...queries].map(async ([claim, typed]) =>
      (await firstFive(typed, SITE)).includes(claim) ? [] : [`${typed} → ${claim}`],
    ),
  );
  assert.ok(missed.flat().length <= queries.size * (1 - REQUIRED), missed.flat().join('\n'));
}

for (const [lang, claims] of Object.entries(MULTILINGUAL_CLAIMS)) {
  test(`the first half of a claim finds it in ${lang}`, () =>
    assertFound(new Map(claims.map((claim) => [claim, halfOf(claim)]))));

  test(`the rarest inner word of a claim finds it in ${lang}`, () => assertFound(rarestWords(claims, lang)));
}

test('a post of stop words finds a claim of stop words, whatever they are in the other languages of the site', async () => {
  const texts = { en: 'It is what it is.', de: 'Sie haben das alles so nicht gesagt.', fr: 'Qu’est-ce que c’est ?' };
  const others = Object.entries(texts).map(([lang, text]) => claimOf(text, { slug: lang, lang }));
  const site = await matcherOf([...CLAIMS, ...others]);
  for (const text of Object.values(texts)) assert.equal((await firstFive(`\n${text}\n`, site))[0], text);
});
