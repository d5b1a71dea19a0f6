import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { siteSchema } from '../../model/site.ts';
import { SITE } from '../rules/valid-folder.ts';
import { parseYaml } from './read-yaml.ts';

const dataOf = (yaml: string) => parseYaml(new VFile(), yaml, 0).data;

test('null and ~ are nothing; in quotation marks, or within a text, they are words', () => {
  assert.deepEqual(dataOf(`a: null\nb: ~\nc: 'null'\nd: "~"\ne: null and void\nf: nUll\ng: |\n  null\nh:\n`), {
    a: null,
    b: null,
    c: 'null',
    d: '~',
    e: 'null and void',
    f: 'nUll',
    g: 'null\n',
    h: '',
  });
});

test('lists lose items that are nothing, and a mapping of nothings is nothing', () => {
  assert.deepEqual(
    dataOf('a: [one, null, ~, two]\nb:\n  - x: null\n    y: {z: ~}\n  - x: 1\n    y:\nc: {d:, e: ~}\n'),
    {
      a: ['one', 'two'],
      b: [{ x: '1', y: '' }],
      c: null,
    },
  );
  assert.deepEqual(dataOf('a: null\n'), { a: null }, 'the top stays');
});

test('a label that is null in one language is not there in it', () => {
  const verdict = 'verdicts:\n  - {id: a, label: {en: A, de: null}, definition: {en: B, de: ~}, tone: neutral}\n';
  assert.deepEqual(siteSchema.parse(dataOf(SITE + verdict)).verdicts[0]?.label, { en: 'A' });
});
