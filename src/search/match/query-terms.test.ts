import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOf } from '../../text/tokens.ts';
import { loadLanguages } from '../languages.ts';
import { isOnPlatform } from './address-key.ts';
import { termsOfForms, termsOfPost, withoutStopWords } from './query-terms.ts';

const [EN, EN_PT, NONE] = await Promise.all([loadLanguages(['en']), loadLanguages(['en', 'pt']), loadLanguages([])]);

/** The stems of a post, with their weight unless it is 1: `flight 0.6`. */
function stemsOf(post: string, languages = EN): string[] {
  return termsOfPost(post, languages, isOnPlatform).terms.map(
    ({ stems, weight }) => stems.join(' or ') + (weight === 1 ? '' : ` ${weight}`),
  );
}

test('stop words of a post are removed', () => {
  assert.deepEqual(stemsOf('RT The flights were not over the border &amp;'), ['flight', 'border']);
});

test('forms of a word are one term', () => {
  const { terms } = termsOfPost('Flights! A flight, the FLIGHT', EN, isOnPlatform);
  assert.deepEqual(terms, [{ forms: ['flights', 'flight'], stems: ['flight'], weight: 1 }]);
});

test('byline and date weigh less than the text', () => {
  const stems = stemsOf('Flights — Jane Doe (@jane) March 4, 2019');
  assert.deepEqual(stems, ['flight', 'jane 0.8', 'doe 0.8', 'march 0.6', '2019 0.6']);
});

test('a word in both text and byline has the weight of the text', () => {
  assert.deepEqual(stemsOf('Jane flew — Jane (@jane)'), ['jane', 'flew']);
});

test('a word has a stem in each language of the site', () => {
  assert.deepEqual(stemsOf('vaccinations vacinações', EN_PT), ['vaccin or vaccinations', 'vacinaco or vacin']);
});

test('the stop words of the language that most words are in are removed', () => {
  assert.deepEqual(withoutStopWords(['os', 'voos', 'nao', 'foram', 'vistos', 'the'], EN_PT), ['voos', 'vistos', 'the']);
  assert.deepEqual(withoutStopWords(['the', 'flights', 'as', 'seen'], EN_PT), ['flights', 'seen']);
});

test('stop words stay if there are no other words', () => {
  assert.deepEqual(stemsOf('To be or not to be'), ['~to', '~be', '~or', '~not']);
  assert.deepEqual(withoutStopWords([], EN), []);
});

test('terms of forms include stop words, without duplicates', () => {
  const terms = termsOfForms(formsOf('the Flights of THE flights'), EN);
  assert.deepEqual(
    terms.map(({ stems }) => stems.join()),
    ['~the', 'flight', '~of'],
  );
});

test('on a site without languages, words are their own stems', () => {
  assert.deepEqual(stemsOf('The flights', NONE), ['the', 'flights']);
});

test('addresses are returned separately', () => {
  const { terms, links } = termsOfPost('https://x.com/jane/status/1', EN, isOnPlatform);
  assert.deepEqual([terms, links], [[], ['https://x.com/jane/status/1']]);
});

test('all words of a long post are terms, but only the first ones of a few words', () => {
  const words = Array.from({ length: 900 }, (_, n) => `q${n}`);
  assert.equal(termsOfPost(words.join(' '), EN, isOnPlatform).terms.length, 900);
  assert.equal(termsOfForms(words, EN).length, 150);
});

test('text without words has no terms', () => {
  for (const typed of ['', ' ', '🦁', '?!', '<>', '\u0000']) assert.deepEqual(stemsOf(typed), [], typed);
});
