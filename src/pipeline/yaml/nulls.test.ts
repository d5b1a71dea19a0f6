import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { siteSchema } from '../../model/site.ts';
import { SITE } from '../rules/valid-folder.ts';
import { parseYaml } from './read-yaml.ts';

const dataOf = (yaml: string) => parseYaml(new VFile(), yaml, 0).data;

test('null and ~ are null values, but text in quotation marks or within a text', () => {
  assert.deepEqual(dataOf('a: null\nb: ~\n'), { a: null, b: null });
  const texts = dataOf(`c: 'null'\nd: "~"\ne: null and void\nf: nUll\ng: |\n  null\nh:\n`);
  assert.deepEqual(texts, { c: 'null', d: '~', e: 'null and void', f: 'nUll', g: 'null\n', h: '' });
});

test('null items are removed from lists, and a mapping with only null values is null', () => {
  assert.deepEqual(
    dataOf('a: [one, null, ~, two]\nb:\n  - x: null\n    y: {z: ~}\n  - x: 1\n    y:\nc: {d:, e: ~}\n'),
    {
      a: ['one', 'two'],
      b: [{ x: '1', y: '' }],
      c: null,
    },
  );
  assert.deepEqual(dataOf('a: null\n'), { a: null }, 'the top-level mapping is kept');
});

test('a label that is null in one language is absent in that language', () => {
  const verdict = 'verdicts:\n  - {id: a, label: {en: A, de: null}, definition: {en: B, de: ~}, tone: neutral}\n';
  assert.deepEqual(siteSchema.parse(dataOf(SITE + verdict)).verdicts[0]?.label, { en: 'A' });
});
