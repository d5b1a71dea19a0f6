import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOf } from '../../text/tokens.ts';
import { loadLanguages } from '../languages.ts';
import { isOnPlatform } from './address-key.ts';
import { termsOfForms, termsOfPost, withoutStopWords } from './query-terms.ts';

const [EN, EN_PT, NONE] = await Promise.all([loadLanguages(['en']), loadLanguages(['en', 'pt']), loadLanguages([])]);

/** The words that a post is looked for by: `flight 0.6`, where a word counts less. */
function soughtBy(post: string, languages = EN): string[] {
  return termsOfPost(post, languages, isOnPlatform).terms.map(
    ({ stems, weight }) => stems.join(' or ') + (weight === 1 ? '' : ` ${weight}`),
  );
}

test('a post is looked for by what it says, not by its stop words', () => {
  assert.deepEqual(soughtBy('RT The flights were not over the border &amp;'), ['flight', 'border']);
});

test('a word that is said in several forms counts once', () => {
  const { terms } = termsOfPost('Flights! A flight, the FLIGHT', EN, isOnPlatform);
  assert.deepEqual(terms, [{ forms: ['flights', 'flight'], stems: ['flight'], weight: 1 }]);
});

test('who wrote a post, and when, counts less than what it says', () => {
  assert.deepEqual(soughtBy('Flights — Jane Doe (@jane) March 4, 2019'), [
    'flight',
    'jane 0.8',
    'doe 0.8',
    'march 0.6',
    '2019 0.6',
  ]);
});

test('a word that stands in the post and in its byline counts as in the post', () => {
  assert.deepEqual(soughtBy('Jane flew — Jane (@jane)'), ['jane', 'flew']);
});

test('a word has a stem in each language of the site', () => {
  assert.deepEqual(soughtBy('vaccinations vacinações', EN_PT), ['vaccin or vaccinations', 'vacinaco or vacin']);
});

test('stop words are left out in the language that the words speak', () => {
  assert.deepEqual(withoutStopWords(['os', 'voos', 'nao', 'foram', 'vistos', 'the'], EN_PT), ['voos', 'vistos', 'the']);
  assert.deepEqual(withoutStopWords(['the', 'flights', 'as', 'seen'], EN_PT), ['flights', 'seen']);
});

test('stop words stay where there is nothing else', () => {
  assert.deepEqual(soughtBy('To be or not to be'), ['~to', '~be', '~or', '~not']);
  assert.deepEqual(withoutStopWords([], EN), []);
});

test('of a few words, every one is looked for, each once', () => {
  const sought = termsOfForms(formsOf('the Flights of THE flights'), EN);
  assert.deepEqual(
    sought.map(({ stems }) => stems.join()),
    ['~the', 'flight', '~of'],
  );
});

test('on a site without languages, words are looked for as they are', () => {
  assert.deepEqual(soughtBy('The flights', NONE), ['the', 'flights']);
});

test('the addresses of a post are kept apart', () => {
  const { terms, links } = termsOfPost('https://x.com/jane/status/1', EN, isOnPlatform);
  assert.deepEqual([terms, links], [[], ['https://x.com/jane/status/1']]);
});

test('a post of more words than any has is looked for by its first', () => {
  const words = Array.from({ length: 900 }, (_, n) => `q${n}`);
  assert.equal(termsOfPost(words.join(' '), EN, isOnPlatform).terms.length, 150);
  assert.equal(termsOfForms(words, EN).length, 150);
});

test('nothing is looked for by what has no words', () => {
  for (const typed of ['', ' ', '🦁', '?!', '<>', '\u0000']) assert.deepEqual(soughtBy(typed), [], typed);
});
