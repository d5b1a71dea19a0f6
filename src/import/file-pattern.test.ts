import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPattern, namesInPattern, partsOf } from './file-pattern.ts';

test('names in a pattern match parts of the path', () => {
  assert.deepEqual(partsOf('person/{person}/{name}.md', 'person/ada/2021-01-02.md'), {
    person: 'ada',
    name: '2021-01-02',
  });
  assert.deepEqual(partsOf('_posts/{year}-{month}-{day}-{name}.md', '_posts/2021-03-04-moon-cheese.md'), {
    year: '2021',
    month: '03',
    day: '04',
    name: 'moon-cheese',
  });
  assert.deepEqual(namesInPattern('{a}/{b}.md'), ['a', 'b']);
});

test('one star matches within a folder, two stars match any folders', () => {
  assert.deepEqual(partsOf('posts/*.md', 'posts/one.md'), {});
  assert.equal(partsOf('posts/*.md', 'posts/2021/one.md'), undefined);
  assert.deepEqual(partsOf('**/_index.md', 'a/b/_index.md'), {});
  assert.deepEqual(partsOf('**/_index.md', '_index.md'), {});
});

test('every other character matches itself', () => {
  assert.equal(partsOf('posts/a.md', 'posts/aXmd'), undefined);
  assert.deepEqual(partsOf('p(1)+[x]/a.md', 'p(1)+[x]/a.md'), {});
});

test('a pattern with an invalid or repeated name is rejected', () => {
  assert.equal(isPattern('{a}/{a}.md'), false);
  assert.equal(isPattern('{1}.md'), false);
  assert.equal(isPattern('{a}/{b}.md'), true);
});
