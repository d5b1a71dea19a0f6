import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { numbersIn } from './count.ts';
import { LANGUAGES, type Words, wordsFor } from './index.ts';

const COUNTS = [0, 1, 2, 5, 11, 100];
const languages = Object.keys(LANGUAGES);

/** The text of a word; functions are called with sample arguments. */
function textOf(words: Words, name: keyof Words, n: number): string {
  switch (name) {
    case 'date':
    case 'accessed':
    case 'scheduled':
    case 'scheduledNotice':
    case 'offlineSince':
    case 'updatedNote':
    case 'withdrawnOn':
    case 'withdrawnSince':
      return words[name]('2024-03-05');
    case 'sourceNote':
      return words.sourceNote({ id: 's', title: 'T', kind: 'law', published: '2024-03-05' });
    case 'kind':
      return words.kind('law');
    case 'stance':
      return words.stance('contradicts');
    case 'stanceCount':
      return words.stanceCount('contradicts', n);
    case 'reach':
      return words.reach('accounts');
    case 'pictureRole':
      return words.pictureRole('altered');
    case 'factChecksUntil':
      return words.factChecksUntil(n, '2024-03-05');
    case 'visibleRequirement':
      return words.visibleRequirement('sourceLinks');
    case 'unseenRequirement':
      return words.unseenRequirement('policyTexts');
    case 'assessment':
      return words.assessment('policyTexts');
    case 'correctionKind':
      return words.correctionKind('update');
    case 'oldVersionOf':
      return words.oldVersionOf('2024-03-05', '2024-03-06');
    case 'formerLabel':
      return words.formerLabel('Wrong', '2024-03-05');
    case 'revision':
      return words.revision.published;
    case 'revisionKind':
      return words.revisionKind('republished');
    case 'cannotBeDisplayed':
      return words.cannotBeDisplayed({ cause: 'yaml', detail: '' });
    case 'revisionSentence':
      return words.revisionSentence(
        { kind: 'sources', changes: { archived: { added: n, removed: 1, changed: 2 } } },
        String,
      );
    case 'results':
    case 'showResults':
      return numbersIn(words.lang).count(n, words[name]);
    default: {
      const value: unknown = words[name];
      return typeof value === 'function' ? value(n, n) : String(value);
    }
  }
}

for (const language of languages) {
  const words = wordsFor(language);

  test(`${language} has every word`, () => {
    assert.deepEqual(Object.keys(words).sort(), Object.keys(wordsFor('en')).sort());
    for (const name of Object.keys(words) as (keyof Words)[]) {
      for (const n of COUNTS) {
        const text = textOf(words, name, n);
        assert.equal(typeof text, 'string', name);
        assert.notEqual(text.trim(), '', name);
        assert.doesNotMatch(text, /undefined|NaN|Invalid|[#{}]/, name);
      }
    }
  });

  test(`${language} has the default verdicts`, () => {
    for (const { id, label, definition } of DEFAULT_VERDICTS) {
      for (const text of [label, definition]) {
        assert.ok(typeof text === 'object' && text[language]?.trim(), `${id} in ${language}`);
      }
    }
  });

  test(`${language} has different forms for one and many`, () => {
    for (const name of ['claims', 'sourcesCount', 'correctionsCount'] as const) {
      assert.notEqual(words[name](1).replace('1', ''), words[name](5).replace('5', ''), name);
    }
  });
}

test('counting follows the language, not the number', () => {
  assert.equal(wordsFor('en').claims(0), '0 fact-checks');
  assert.equal(wordsFor('de').claims(1), '1 Faktencheck');
  assert.equal(wordsFor('es').claims(0), '0 verificaciones');
  assert.equal(wordsFor('fr').claims(0), '0 vérification');
  assert.equal(wordsFor('pt-BR').claims(0), '0 checagem');
  assert.equal(wordsFor('es').claims(1_000_000), '1.000.000 verificaciones');
});

test('Arabic has different forms for zero, one, two, few, many and a hundred', () => {
  const { sourcesCount, correctionsCount, publishers } = wordsFor('ar');
  for (const count of [sourcesCount, correctionsCount, publishers]) {
    const forms = COUNTS.map((n) => count(n).replace(/\d+ /, ''));
    assert.equal(new Set(forms).size, COUNTS.length, forms.join(', '));
  }
});

test('the tag of a known language is kept; for others, the words are in the language of the site, or else English', () => {
  const brazil = wordsFor('pt-BR');
  assert.equal(brazil.lang, 'pt-BR');
  assert.equal(brazil.date('2024-03-05'), '5 de março de 2024');
  assert.equal(brazil.search, wordsFor('pt').search);
  assert.equal(wordsFor('en-US').date('2024-03-05'), 'March 5, 2024');
  for (const unknown of ['ja', 'sw-KE']) {
    assert.equal(wordsFor(unknown).lang, 'en');
    assert.equal(wordsFor(unknown).date('2024-03-05'), '5 March 2024');
    assert.equal(wordsFor(unknown, 'es-MX').lang, 'es-MX');
    assert.equal(wordsFor(unknown, 'it').lang, 'en');
  }
});

test('the first of a month is an ordinal in French', () => {
  assert.equal(wordsFor('fr').date('2024-03-01'), '1er mars 2024');
  assert.equal(wordsFor('fr').date('2024-03'), 'mars 2024');
  assert.equal(wordsFor('fr').date('2024-03-11'), '11 mars 2024');
});

test('no text is in two files of a language', async () => {
  for (const language of languages) {
    const folder = new URL(`./${language}/`, import.meta.url);
    const names = readdirSync(folder).filter((name) => name !== 'index.ts');
    const files = await Promise.all(names.map((name) => import(new URL(name, folder).href)));
    const keys = files.flatMap((file) => Object.values(file).flatMap((texts) => Object.keys(texts as object)));
    assert.deepEqual(keys.sort(), Object.keys(LANGUAGES[language] ?? {}).sort(), language);
  }
});
