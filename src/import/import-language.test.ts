import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imported, json, REVIEW } from '../testing/imported.ts';

const LANGUAGES: [what: string, inLanguage: unknown, lang: string | undefined, report: RegExp][] = [
  ['a tag', 'es', 'es', /written to .*\n$/],
  [
    'an object with its tag',
    { '@type': 'Language', name: 'Spanish', alternateName: 'es' },
    'es',
    /left out: inLanguage\.name: Spanish\n$/,
  ],
  ['a tag with a low line', 'es_MX', 'es-MX', /repaired: inLanguage: `es_MX` became `es-MX`\n/],
  [
    'a name',
    'Spanish',
    undefined,
    /inLanguage: `Spanish` is not a language tag such as `en` or `pt-BR`, so it was left out\n/,
  ],
  ['an object with a name', { name: 'Spanish' }, undefined, /inLanguage\.name: `Spanish` is not a language tag/],
  [
    'two languages',
    ['es', 'fr'],
    undefined,
    /inLanguage: has 2 different languages, so none was imported\n.*left out: inLanguage\[1\]: es\n.*\[2\]: fr\n/,
  ],
  ['the same language twice', ['es', 'es'], 'es', /written to .*\n$/],
];

for (const [what, inLanguage, lang, expected] of LANGUAGES) {
  test(`the language of a review is ${what}`, async () => {
    const { report, files } = await imported('a.json', json({ ...REVIEW, inLanguage }));
    const [text = report] = files.values();
    assert.equal(/^lang: (.*)$/m.exec(text)?.[1], lang);
    assert.match(text, /^verdict: false$/m);
    assert.match(report, expected);
  });
}
