import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../testing/steps.ts';
import { formsOf } from '../text/tokens.ts';
import { baseLanguage, type Language, loadLanguages } from './languages.ts';

const ALL = 'ar bg da de el en es fi fr hi hu id it nl no pt ro ru sr sv tr uk'.split(' ');

async function language(tag: string): Promise<Language> {
  const [loaded] = await loadLanguages([tag]);
  assert.ok(loaded);
  return loaded;
}

/** The stems of the words in a text. */
async function stemsOf(tag: string, text: string): Promise<string[]> {
  const { stem } = await language(tag);
  return formsOf(text).map(stem);
}

/** Forms of one word. */
const ALIKE: [string, string][] = [
  ['en', 'vaccine vaccines vaccination Vaccinated'],
  ['en', 'election elections Election’s'],
  ['pt', 'vacinação vacinacao VACINAÇÃO vacinações vacinacoes vacina'],
  ['pt', 'eleição eleicao eleições eleicoes'],
  ['pt', 'avião aviao aviões avioes'],
  ['pt-BR', 'milhão milhões milhoes'],
  ['es', 'vacunación vacunacion vacunaciones'],
  ['es', 'elección eleccion elecciones'],
  ['fr', 'élection elections ÉLECTIONS'],
  ['de', 'Häuser hauser Haus'],
  ['ru', 'вакцина вакцины вакцину'],
  ['ar', 'مدرسة مدرسه المدرسة'],
];

for (const [tag, words] of ALIKE) {
  test(`${words} have one stem in ${tag}`, async () => {
    const stems = await stemsOf(tag, words);
    assert.deepEqual([...new Set(stems)], stems.slice(0, 1));
  });
}

test('different words have different stems', async () => {
  const stems = await stemsOf('pt', 'vacina eleição avião milho milhão nação');
  assert.equal(new Set(stems).size, stems.length);
});

test('stop words are prefixed with a tilde in any spelling', async () => {
  assert.deepEqual(await stemsOf('en', 'The flights didn’t exist'), ['~the', 'flight', '~didnt', 'exist']);
  assert.deepEqual(await stemsOf('pt', 'NÃO nao é'), ['~nao', '~nao', '~e']);
  assert.deepEqual(await stemsOf('fr', 'l’été'), ['~l', '~ete']);
});

test('remnants of shared posts are stop words in every language', async () => {
  for (const tag of ['en', 'th', 'xx']) {
    const { isStopWord } = await language(tag);
    assert.deepEqual(
      formsOf('RT via &amp; https www x вакцина 5').map((form) => isStopWord(form)),
      [true, true, true, true, true, true, false, false],
    );
  }
});

test('a single letter is optional only if it is a word of the language', async () => {
  for (const [tag, optional, required] of [
    ['en', 'a i the', 'v x c via rt'],
    ['es', 'y e o u a de', 'b c v x z'],
    ['fr', 'a y à le', 'b v x'],
    ['pl', 'w z i', 'x v'],
    ['th', '', 'a x'],
    ['constructor', '', 'c'],
  ] as const) {
    const { isOptional } = await language(tag);
    for (const form of formsOf(optional)) assert.equal(isOptional(form), true, `${form} in ${tag}`);
    for (const form of formsOf(required)) assert.equal(isOptional(form), false, `${form} in ${tag}`);
  }
});

test('in a language without a stemmer, each word is its own stem', async () => {
  assert.deepEqual(await stemsOf('ur', 'پاکستان میں'), ['پاكستان', 'ميں']);
  assert.deepEqual(await stemsOf('zh-Hant', '總統說'), ['總統', '統說']);
  assert.deepEqual(await stemsOf('tlh', 'flights the'), ['flights', 'the']);
});

test('a language tag that is the name of an object property is unknown', async () => {
  for (const tag of ['constructor', '__proto__', 'toString', ''])
    assert.deepEqual(await stemsOf(tag, 'flights'), ['flights']);
});

test('region and script are removed from a tag, and each language is loaded once', async () => {
  assert.equal(baseLanguage('zh-Hant-TW'), 'zh');
  assert.equal(baseLanguage('PT-br'), 'pt');
  const languages = await loadLanguages(['pt-BR', 'en', 'pt', 'EN']);
  assert.deepEqual(
    languages.map(({ tag }) => tag),
    ['pt', 'en'],
  );
});

test('every word has a stem in every language, always the same', async () => {
  const words = formsOf('constructor __proto__ toString 5g 2024 無雙 한국 ที่ vacinação вакцина لقاح ελλάδα भारत a');
  for (const { tag, stem } of await loadLanguages(ALL))
    for (const word of words) {
      assert.ok(stem(word).length > 0, `${word} in ${tag}`);
      assert.equal(stem(word), stem(word));
    }
});

test('the steps to stem a word are linear in its length in every language', async () => {
  for (const { tag, stem } of await loadLanguages(ALL))
    for (const letters of ['yy', 'ab', 'иу', 'ال', 'ης']) {
      stem(letters.repeat(50_000));
      await assertLinear((size) => stem(letters.repeat(size / 2)), 2000, `${letters} in ${tag}`);
    }
});
