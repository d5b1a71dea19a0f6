import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { ClaimData } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { problemsOfAtom, problemsOfJsonFeed, problemsOfRss } from '../testing/feed-rules.ts';
import { absoluteHtml } from './absolute-html.ts';
import { claimEntry } from './claim-entry.ts';
import { correctionEntry } from './correction-entry.ts';
import type { Feed } from './feed.ts';
import { atom, jsonFeed, rss } from './formats.ts';

const UNDER_PATH: Site = { ...DESK, url: 'https://desk.example/facts/', licence: 'CC BY 4.0' };
const HOSTILE = `]]> <script>"x"</script> & 'y' ]]>\u0001\ud800 &lt; <!--`;

function feedOf(site: Site, ...claims: (Partial<ClaimData> & { slug?: string; html?: string })[]): Feed {
  return {
    title: site.title,
    description: site.description,
    lang: site.lang,
    page: site.url,
    address: `${site.url}feed.xml`,
    author: { name: site.publisher.name, url: site.publisher.url },
    rights: site.licence,
    icon: undefined,
    entries: claims.map(({ html = '<p>Text</p>', ...data }) =>
      claimEntry({ ...claimOf('It is so.', data), html }, site),
    ),
  };
}

/** Fails if a format of the feed breaks a rule of its specification. */
function assertValid(feed: Feed): void {
  assert.deepEqual(problemsOfRss(rss(feed)), []);
  assert.deepEqual(problemsOfAtom(atom(feed)), []);
  assert.deepEqual(problemsOfJsonFeed(jsonFeed(feed)), []);
}

test('feeds are valid, empty ones too', () => {
  assertValid(feedOf(UNDER_PATH));
  assertValid(feedOf(UNDER_PATH, { slug: 'a', authors: ['Ann'], topics: ['Trade & co'] }, { slug: 'برج' }));
});

test('a feed without entries does not claim a time at which it was made', () => {
  assert.doesNotMatch(rss(feedOf(UNDER_PATH)), /lastBuildDate/);
  assert.match(rss(feedOf(UNDER_PATH, { published: '2026-11-24' })), /<lastBuildDate>Tue, 24 Nov 2026/);
});

test('the rules find faults', () => {
  const feed = feedOf(UNDER_PATH, { html: '<p><a href="/x">x</a></p>' });
  const twice = { ...feed, entries: [...feed.entries, ...feed.entries] };
  assert.deepEqual(problemsOfRss(rss(twice)), ['repeated https://desk.example/facts/claims/flights/']);
  assert.deepEqual(problemsOfRss(rss(feed).replace('>https://desk.example/facts/<', '>/facts/<')), [
    'channel link: /facts/',
  ]);
  assert.deepEqual(problemsOfAtom(atom(feed).replace(/<updated>.*<\/updated>/, '')), ['feed has 0 updated']);
  assert.deepEqual(problemsOfAtom(atom(feed).replaceAll('href=&quot;https://desk.example', 'href=&quot;')), [
    'relative /x',
  ]);
  assert.deepEqual(problemsOfJsonFeed(jsonFeed(feed).replace('/1.1', '/1')), ['version']);
  assert.throws(() => problemsOfRss(rss(feed).replace('&lt;', '<')));
});

test('feed readers get hostile texts as they were typed, without characters that XML does not have', () => {
  const data = { title: HOSTILE, authors: [HOSTILE], topics: [HOSTILE], summary: HOSTILE, claim: HOSTILE };
  const feed = feedOf({ ...UNDER_PATH, title: HOSTILE, description: HOSTILE }, data);
  assertValid(feed);
  const shown = HOSTILE.replace('\u0001', '').toWellFormed();
  const item = parseRssFeed(rss(feed)).items?.[0];
  assert.equal(item?.title, shown);
  assert.deepEqual(item?.dc?.creators, [shown]);
  const entry = parseAtomFeed(atom(feed)).entries?.[0];
  assert.equal(entry?.title?.value, shown);
  assert.equal(entry?.categories?.[0]?.term, shown);
  assert.doesNotMatch(entry?.content?.value ?? '', /<script/);
});

test('all formats have the same ids, days, languages and texts', () => {
  const feed = feedOf(UNDER_PATH, { slug: 'b', lang: 'ar', published: '2031-01-01', updated: '2031-02-02' });
  const [item] = parseRssFeed(rss(feed)).items ?? [];
  const [entry] = parseAtomFeed(atom(feed)).entries ?? [];
  const [json] = parseJsonFeed(jsonFeed(feed)).items ?? [];
  const id = 'https://desk.example/facts/claims/b/';
  assert.deepEqual([item?.guid?.value, entry?.id, json?.id], [id, id, id]);
  assert.deepEqual([item?.guid?.isPermaLink, item?.link, entry?.links?.[0]?.href, json?.url], [false, id, id, id]);
  const published = [item?.pubDate, entry?.published, json?.date_published];
  assert.deepEqual(published.map(day), ['2031-01-01', '2031-01-01', '2031-01-01']);
  const updated = [item?.atom?.updated, entry?.updated, json?.date_modified];
  assert.deepEqual(updated.map(day), ['2031-02-02', '2031-02-02', '2031-02-02']);
  assert.deepEqual([item?.dc?.languages?.[0], entry?.xml?.lang, json?.language], ['ar', 'ar', 'ar']);
  assert.deepEqual([item?.content?.encoded, entry?.content?.value], [json?.content_html, json?.content_html]);
  assert.match(json?.content_html ?? '', /^<div lang="ar" dir="rtl">/);
});

/** The day of a time in California. */
function day(time: string | Date | undefined): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(new Date(time ?? ''));
}

test('an entry starts with the verdict in words and the claim it belongs to', () => {
  const claimant = { name: 'Ann', type: 'person' as const };
  const { html, summary } = claimEntry(claimOf('It is so.', { claimant }), DESK);
  assert.match(
    html,
    /^<div lang="en" dir="ltr"><p><strong>Verdict: False<\/strong> · “It is so\.” \(Ann\)<\/p><p>No\.<\/p>/,
  );
  assert.equal(summary, 'Verdict: False · “It is so.” (Ann) · No.');
  assert.match(html, /<h2>Sources<\/h2><ol><li><cite>A report<\/cite><\/li><\/ol><\/div>$/);
});

test('claims and titles in other languages are marked as such, also in corrections', () => {
  const source = { id: 'a', title: 'تقرير', titleLang: 'ar', kind: 'news' as const };
  const change = { date: '2031-01-01', kind: 'verdict' as const, note: 'New facts.', from: 'half-true' };
  const data = { claimLang: 'he', sources: [source], corrections: [change] };
  const claim = claimOf('<ככה>', data);
  const { html } = claimEntry(claim, DESK);
  const marked = '“<span lang="he" dir="rtl">&lt;ככה&gt;</span>”';
  assert.ok(html.includes(marked), html);
  assert.match(html, /<cite><span lang="ar" dir="rtl">تقرير<\/span><\/cite>/);
  assert.ok(correctionEntry(claim, change, DESK).html.includes(`<p>${marked}</p>`));
  const translated = claimEntry(claimOf('ככה', { ...data, claimTranslation: 'It is so.' }), DESK);
  assert.match(translated.html, /· “It is so\.”</);
});

test('an entry with a new name, an update or a correction keeps its id and its first day', () => {
  const correction = { date: '2031-03-03', kind: 'correction' as const, note: 'It was <one>.' };
  const before = claimEntry(claimOf('It is so.', { slug: 'old', published: '2031-01-01' }), DESK);
  const after = claimEntry(
    claimOf('It is so.', { slug: 'new', aliases: ['old'], published: '2031-01-01', corrections: [correction] }),
    DESK,
  );
  assert.deepEqual([after.id, after.published], [before.id, before.published]);
  assert.equal(after.updated, '2031-03-03');
  assert.match(after.html, /<strong>Correction, [^<]*2031: <\/strong>It was &lt;one&gt;\./);
});

test('a withdrawn fact-check has neither a verdict nor a text, in no feed', () => {
  const withdrawal = { date: '2031-03-03', kind: 'withdrawal' as const, note: 'The source was forged.' };
  const changed = { date: '2031-02-02', kind: 'verdict' as const, note: 'New facts.', from: 'half-true' };
  const claim = claimOf('It is so.', { corrections: [withdrawal, changed] });
  const entries = [claimEntry(claim, DESK), ...claim.data.corrections.map((one) => correctionEntry(claim, one, DESK))];
  for (const { html, summary } of entries) assert.doesNotMatch(html + summary, /Verdict:|False|Half true|Two flights/);
  assert.match(entries[0]?.summary ?? '', /^Withdrawn on .*: The source was forged\.$/);
});

test('a correction keeps its id when a newer one is added, and names both verdicts with the claim', () => {
  const first = { date: '2031-01-01', kind: 'verdict' as const, note: 'New facts.', from: 'half-true' };
  const second = { date: '2031-02-02', kind: 'update' as const, note: 'One more source.' };
  const entry = (...corrections: (typeof first | typeof second)[]) =>
    correctionEntry(claimOf('It is so.', { corrections }), first, DESK);
  assert.equal(entry(first).id, 'https://desk.example/claims/flights/#correction-1');
  assert.equal(entry(second, first).id, entry(first).id);
  assert.equal(entry(first).summary, 'New facts. · “It is so.” · Verdict: False · Previous verdict: Half true.');
  assert.equal(entry(first).title, 'Verdict changed: It is so.');
  const fromOldScale = correctionEntry(claimOf('It is so.', { corrections: [] }), { ...first, from: 'sunk' }, DESK);
  assert.match(fromOldScale.summary, /Previous verdict: sunk\.$/);
});

test('the order of corrections in the file changes neither their verdicts nor their ids', () => {
  const of = (date: string, from?: string) => ({ date, kind: 'verdict' as const, note: date, ...(from && { from }) });
  const [first, second, third] = [of('2031-01-01', 'true'), of('2031-02-02', 'half-true'), of('2031-03-03')];
  const entries = (...corrections: { date: string }[]) =>
    [first, second, third].map((one) => {
      const { id, summary } = correctionEntry(
        claimOf('It is so.', { corrections: corrections as (typeof first)[] }),
        one,
        DESK,
      );
      return [id.replace(/.*#/, ''), summary];
    });
  const expected = [
    ['correction-1', '2031-01-01 · “It is so.” · Verdict: Half true · Previous verdict: True.'],
    ['correction-2', '2031-02-02 · “It is so.” · Verdict: False · Previous verdict: Half true.'],
    ['correction-3', '2031-03-03'],
  ];
  assert.deepEqual(entries(third, second, first), expected);
  assert.deepEqual(entries(first, second, third), expected);
  assert.deepEqual(entries(second, third, first), expected);
});

test('addresses in a text are absolute, and what works only on the page is left out', () => {
  const address = 'https://desk.example/facts/claims/a/';
  const cases: [html: string, shown: string][] = [
    ['<a href="/facts/claims/b/#x">b</a>', '<a href="https://desk.example/facts/claims/b/#x">b</a>'],
    [
      '<a class="cite" id="cite-1-1" href="#source-1" aria-label="<4>">[1]</a>',
      `<a href="${address}#source-1">[1]</a>`,
    ],
    [
      '<img src="/facts/media/a.png" alt="a > b" loading="lazy">',
      '<img src="https://desk.example/facts/media/a.png" alt="a > b" loading="lazy">',
    ],
    ['<a href="https://a.example/?b&#x26;c=/d">a</a>', '<a href="https://a.example/?b&#x26;c=/d">a</a>'],
    ['<a href="mailto:a@a.example">a</a>', '<a href="mailto:a@a.example">a</a>'],
    ['a<span class="margin-note" hidden>1 <q>x</q> <span>y</span></span>b<span>c</span>', 'ab<span>c</span>'],
    ['<p>see href="/x" &#x3C;a href="/y"></p>', '<p>see href="/x" &#x3C;a href="/y"></p>'],
  ];
  for (const [html, shown] of cases) assert.equal(absoluteHtml(html, address), shown);
});
