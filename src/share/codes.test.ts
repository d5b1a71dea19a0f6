import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { ClaimData } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { problemsOfOembed } from '../testing/oembed-rules.ts';
import { claimCard } from './card.ts';
import { framableClaim, framableDossier, frameCode, quoteCode } from './codes.ts';
import { oembedJson } from './oembed.ts';

const UNDER_PATH: Site = { ...DESK, url: 'https://desk.example/facts/' };
const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)> & </textarea> \u0000`;
const ALL_HOSTILE: Partial<ClaimData> = {
  title: HOSTILE,
  summary: HOSTILE,
  claimTranslation: HOSTILE,
  claimant: { name: HOSTILE, type: 'person' },
  sources: [{ id: 'a', title: HOSTILE, publisher: HOSTILE, kind: 'news' }],
};
const HOSTILE_DESK: Site = { ...UNDER_PATH, title: HOSTILE, publisher: { name: HOSTILE } };

const DOSSIER = { title: 'A', authors: [], timeline: [], sources: [], draft: false };
const WITHDRAWN = { corrections: [{ date: '2031-03-03', kind: 'withdrawal' as const, note: 'It was <forged>.' }] };

/** The elements of HTML, as a browser reads it. */
function elementsOf(html: string, fragment = true): Element[] {
  const inside = (node: Root | RootContent): Element[] => [
    ...(node.type === 'element' ? [node] : []),
    ...('children' in node ? node.children.flatMap(inside) : []),
  ];
  return inside(unified().use(rehypeParse, { fragment }).parse(html));
}

test('the answer of oEmbed keeps the rules of its specification', () => {
  for (const site of [DESK, UNDER_PATH, HOSTILE_DESK])
    for (const data of [{}, ALL_HOSTILE, WITHDRAWN, { slug: 'برج' }])
      assert.deepEqual(problemsOfOembed(oembedJson(framableClaim(claimOf(HOSTILE, data)), site)), []);
  assert.deepEqual(
    problemsOfOembed(oembedJson(framableDossier({ slug: 'a', data: { ...DOSSIER, title: HOSTILE } }), DESK)),
    [],
  );
});

test('the rules of oEmbed find faults', () => {
  const sound = JSON.parse(oembedJson(framableClaim(claimOf('It is so.')), DESK));
  const faulty: [change: object, problem: RegExp][] = [
    [{ version: 1 }, /version/],
    [{ type: 'card' }, /type/],
    [{ html: undefined }, /html/],
    [{ width: '600' }, /width/],
    [{ height: undefined }, /height/],
    [{ provider_url: '/' }, /provider_url/],
    [{ html: '<script>1</script>' }, /script/],
    [{ html: '<iframe src="https://a.example/" onload="x"></iframe>' }, /onLoad/],
    [{ html: '<iframe src="javascript:1"></iframe>' }, /src/],
  ];
  for (const [change, problem] of faulty)
    assert.match(problemsOfOembed(JSON.stringify({ ...sound, ...change })).join(), problem);
});

test('the frame shows the card of the fact-check', () => {
  const [frame, ...others] = elementsOf(frameCode(framableClaim(claimOf(HOSTILE, ALL_HOSTILE)), HOSTILE_DESK));
  assert.equal(others.length, 0);
  assert.equal(frame?.tagName, 'iframe');
  assert.equal(frame?.properties.src, 'https://desk.example/facts/claims/flights/embed/');
  assert.deepEqual(Object.keys(frame?.properties ?? {}).sort(), [
    'height',
    'loading',
    'src',
    'style',
    'title',
    'width',
  ]);
});

test('the plain HTML is a quotation that can do nothing but link to the fact-check', () => {
  const code = quoteCode(claimOf(HOSTILE, ALL_HOSTILE), HOSTILE_DESK);
  const names = elementsOf(code).map(({ tagName }) => tagName);
  assert.deepEqual([...new Set(names)].sort(), ['a', 'blockquote', 'p', 'q', 'strong']);
  const links = elementsOf(code).flatMap(({ properties: { href } }) => href ?? []);
  assert.deepEqual(links, ['https://desk.example/facts/claims/flights/']);
});

test('the plain HTML has the claim before its verdict', () => {
  const code = quoteCode(claimOf('It is so.', { claimant: { name: 'Ann', type: 'person' } }), DESK);
  assert.match(code, /<p>Ann: <q>It is so\.<\/q><\/p>\n<p><strong>Verdict: False<\/strong> · No\.<\/p>/);
});

test('a card has no scripts, one link, and no structured data, whatever the texts are', () => {
  const card = claimCard(claimOf(HOSTILE, ALL_HOSTILE), HOSTILE_DESK, ['assets/card.css']);
  const elements = elementsOf(card, false);
  assert.deepEqual(
    elements.filter(({ tagName }) => ['script', 'img', 'iframe', 'textarea'].includes(tagName)),
    [],
  );
  const handlers = elements.flatMap(({ properties }) => Object.keys(properties).filter((name) => /^on/i.test(name)));
  assert.deepEqual(handlers, []);
  const [link, ...others] = elements.filter(({ tagName }) => tagName === 'a');
  assert.deepEqual(others, []);
  assert.equal(link?.properties.href, 'https://desk.example/facts/claims/flights/');
  assert.deepEqual([link?.properties.target, link?.properties.rel], ['_blank', ['noopener', 'external']]);
});

test('search engines are kept out of a card and pointed to the fact-check', () => {
  const card = claimCard(claimOf('It is so.'), UNDER_PATH, ['assets/card.css']);
  assert.match(card, /<meta name="robots" content="noindex">/);
  assert.match(card, /<link rel="canonical" href="https:\/\/desk\.example\/facts\/claims\/flights\/">/);
  assert.doesNotMatch(card, /ClaimReview|data-pagefind-body/);
});

test('nothing to embed has the verdict or the short answer of a withdrawn fact-check', () => {
  const claim = claimOf('It is so.', WITHDRAWN);
  for (const code of [claimCard(claim, DESK, []), quoteCode(claim, DESK), oembedJson(framableClaim(claim), DESK)])
    assert.doesNotMatch(code, /Verdict|False|No\.|verdict negative/);
  for (const code of [claimCard(claim, DESK, []), quoteCode(claim, DESK)]) {
    assert.match(code, /Withdrawn on 3 March 2031/);
    assert.match(code, /It was &lt;forged&gt;\./);
  }
});

test('a card says whether the fact-check was corrected', () => {
  const correction = { date: '2031-03-03', kind: 'correction' as const, note: 'It was one.' };
  assert.match(claimCard(claimOf('It is so.'), DESK, []), /No corrections so far/);
  assert.match(
    claimCard(claimOf('It is so.', { corrections: [correction] }), DESK, []),
    /This fact-check has been changed since it was published: <\/strong>Correction, <time datetime="2031-03-03">/,
  );
});

test('a claim and a translation in other languages are marked as such', () => {
  const data = { lang: 'ar', claimLang: 'en', claimTranslation: 'هكذا', summary: 'لا' };
  const card = claimCard(claimOf('It is so.', data), DESK, []);
  assert.match(card, /^<!DOCTYPE html><html lang="ar" dir="rtl">/);
  assert.match(card, /<blockquote lang="en" dir="ltr"><p dir="auto">It is so\.<\/p>/);
});
