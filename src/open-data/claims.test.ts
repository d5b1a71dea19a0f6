import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { claimOf, DESK } from '../testing/claims.ts';
import { originalOf } from '../text/spreadsheet-cell.ts';
import { claimReviewFeed } from './claim-review-feed.ts';
import { claimJson, claimsCsv, claimsJson, claimsJsonl } from './claims.ts';
import { efcsnJson } from './efcsn.ts';
import { textOf } from './listing.ts';
import { RECORD_KEYS } from './record.ts';
import { searchShard } from './search-shards.ts';
import { sourcesCsv, sourcesJson } from './sources.ts';

const FLIGHTS = claimOf('There were "flights", two; at night.', { topics: ['air', 'army'] });
const FORMULA = claimOf('=HYPERLINK("https://evil.example/")', { slug: 'formula', verdict: 'unproven' });
const WITHDRAWN = claimOf('There were boats.', {
  slug: 'boats',
  corrections: [{ date: '2026-11-25', kind: 'withdrawal', note: 'It was another boat.' }],
});
const CLAIMS = [FLIGHTS, FORMULA, WITHDRAWN];
const SUBJECT = { title: 'Desk', path: 'claims/' };

test('a record has the keys of the file, and what only the site knows', () => {
  const [flights, formula] = textOf(claimsJsonl(CLAIMS, DESK))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(flights, {
    slug: 'flights',
    url: 'https://desk.example/claims/flights/',
    title: FLIGHTS.data.title,
    claim: FLIGHTS.data.claim,
    verdict: 'false',
    summary: 'No.',
    published: '2026-11-24',
    topics: ['air', 'army'],
    sources: FLIGHTS.data.sources,
    verdictLabel: 'False',
    rating: 1,
  });
  assert.equal('rating' in formula, false);
  assert.deepEqual([formula.verdict, formula.verdictLabel], ['unproven', 'Unproven']);
});

test('a withdrawn fact-check has no verdict, rating or summary in any file', () => {
  const record = JSON.parse(claimJson(WITHDRAWN, DESK));
  for (const key of ['verdict', 'verdictLabel', 'rating', 'summary']) assert.equal(key in record, false, key);
  assert.equal(record.withdrawn, '2026-11-25');
  const feeds = [
    textOf(claimReviewFeed(CLAIMS, DESK, [])),
    textOf(efcsnJson(CLAIMS, DESK)),
    searchShard(CLAIMS, DESK, undefined),
  ];
  for (const feed of feeds) {
    JSON.parse(feed);
    assert.doesNotMatch(feed, /boats/);
  }
});

test('JSON, JSON Lines and the file of each claim say the same', () => {
  const { claims, count } = JSON.parse(textOf(claimsJson(CLAIMS, DESK, SUBJECT)));
  const lines = textOf(claimsJsonl(CLAIMS, DESK)).trim().split('\n');
  assert.equal(count, 3);
  assert.deepEqual(
    claims,
    lines.map((line) => JSON.parse(line)),
  );
  const { html, publisher, ...record } = JSON.parse(claimJson(FLIGHTS, DESK));
  assert.deepEqual(record, claims[0]);
  assert.deepEqual([html, publisher], [FLIGHTS.html, 'The desk']);
});

test('the spreadsheet has the same cells, and none that is a formula', () => {
  const csv = textOf(claimsCsv(CLAIMS, DESK));
  assert.equal(csv[0], '\ufeff');
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  assert.deepEqual(Object.keys(rows[0] ?? {}), [...RECORD_KEYS]);
  assert.equal(rows[0]?.claim, FLIGHTS.data.claim);
  assert.deepEqual(JSON.parse(rows[0]?.topics ?? ''), ['air', 'army']);
  assert.equal(rows[1]?.claim?.[0], "'");
  assert.equal(originalOf(rows[1]?.claim ?? ''), FORMULA.data.claim);
});

test('an empty list is a valid file', () => {
  assert.deepEqual(JSON.parse(textOf(claimsJson([], DESK, SUBJECT))).claims, []);
  assert.equal(textOf(claimsJsonl([], DESK)), '');
  assert.deepEqual(parse(textOf(claimsCsv([], DESK)), { bom: true, columns: true }), []);
});

test('a part of the search has the token of the next', () => {
  const answer = JSON.parse(searchShard(CLAIMS, DESK, '2025'));
  assert.equal(answer.nextPageToken, '2025');
  assert.deepEqual(
    answer.claims.map(({ text }: { text: string }) => text),
    [FLIGHTS.data.claim, FORMULA.data.claim],
  );
});

test('the repository of the EFCSN gets no English wording of a claim in another language', () => {
  const [english, german] = JSON.parse(
    textOf(efcsnJson([FLIGHTS, claimOf('Es gab Flüge.', { slug: 'fluege', lang: 'de' })], DESK)),
  );
  assert.equal(english.claimReview.claimReviewed, FLIGHTS.data.claim);
  assert.equal('claimReviewed' in german.claimReview, false);
  assert.deepEqual(
    [german.inLanguage, german.claimReview.claimReviewedNative, german.claimReview.reviewRating],
    ['DE', 'Es gab Flüge.', 'False'],
  );
});

test('the sources of a publisher name the claims that cite them', () => {
  const [source] = FLIGHTS.data.sources;
  assert.ok(source);
  const cited = [{ source, claims: [FLIGHTS, FORMULA] }];
  const { sources } = JSON.parse(sourcesJson(cited, DESK, { title: 'The army', path: 'sources/army/' }));
  assert.deepEqual(sources[0].citedBy, [
    'https://desk.example/claims/flights/',
    'https://desk.example/claims/formula/',
  ]);
  const rows = parse(sourcesCsv(cited, DESK), { bom: true, columns: true }) as Record<string, string>[];
  assert.deepEqual(
    rows.map(({ slug }) => slug),
    ['flights', 'formula'],
  );
});
