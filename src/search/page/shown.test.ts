import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownClaim, shownPage } from './shown.ts';

/** A passage with brackets around what is marked. */
function passageOf(excerpt: string): string {
  const { passage } = shownPage({ url: '/claims/flights/', excerpt, meta: {} });
  return passage.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

test('an excerpt is taken apart into text and what is marked', () => {
  assert.equal(passageOf('There were <mark>spy</mark> <mark>planes</mark>.'), 'There were [spy] [planes].');
  assert.equal(passageOf('<mark>Planes</mark>'), '[Planes]');
  assert.equal(passageOf(''), '');
});

test('HTML in an excerpt is text', () => {
  assert.equal(passageOf('&lt;b&gt;bold&lt;/b&gt; <mark>&lt;i&gt;</mark>'), '<b>bold</b> [<i>]');
  // Pagefind escapes angle brackets only (1.6.0): a page that shows `&amp;` shows it here, too.
  assert.equal(passageOf('milk &amp; honey'), 'milk &amp; honey');
  assert.equal(passageOf('<img src=x onerror=alert(1)>'), '<img src=x onerror=alert(1)>');
});

test('a sign that looks like a mark is text', () => {
  assert.equal(passageOf('&lt;mark&gt;'), '<mark>');
});

test('a page that was found is shown with what is kept of it', () => {
  const meta = { title: 'Were there?', verdict: 'false', claimant: 'Jane', published: '2026-11-24', language: 'pt-BR' };
  assert.deepEqual(shownPage({ url: '/facts/claims/flights/', excerpt: 'x', meta }), {
    slug: 'flights',
    title: 'Were there?',
    verdict: 'false',
    claimant: 'Jane',
    published: '2026-11-24',
    language: 'pt-BR',
    passage: [{ text: 'x', marked: false }],
  });
});

test('the name of a page is read as it was given', () => {
  const slugOf = (url: string) => shownPage({ url, excerpt: '', meta: {} }).slug;
  assert.equal(slugOf('/claims/vacina%C3%A7%C3%A3o/'), 'vacinação');
  assert.equal(slugOf('/claims/flights/?highlight=x#y'), 'flights');
  assert.equal(slugOf('/'), '');
});

test('a claim that was found is shown with what the index keeps of it', () => {
  const claim = {
    slug: 'flights',
    title: 'Were there?',
    claim: 'There were',
    verdict: 'false',
    published: '2026-11-24',
    lang: 'en',
    whole: 9,
  };
  const passage = [{ text: 'There were', marked: false }];
  assert.deepEqual(shownClaim(claim, passage), {
    slug: 'flights',
    title: 'Were there?',
    verdict: 'false',
    claimant: '',
    published: '2026-11-24',
    language: 'en',
    passage,
  });
  assert.equal(shownClaim({ ...claim, claimant: 'Jane' }, passage).claimant, 'Jane');
});
