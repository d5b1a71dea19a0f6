import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPattern, namesInPattern, partsOf } from './file-pattern.ts';

test('names in a pattern are what stands there in the path', () => {
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

test('a star stays in its folder, two stars do not', () => {
  assert.deepEqual(partsOf('posts/*.md', 'posts/one.md'), {});
  assert.equal(partsOf('posts/*.md', 'posts/2021/one.md'), undefined);
  assert.deepEqual(partsOf('**/_index.md', 'a/b/_index.md'), {});
  assert.deepEqual(partsOf('**/_index.md', '_index.md'), {});
});

test('every other sign means itself', () => {
  assert.equal(partsOf('posts/a.md', 'posts/aXmd'), undefined);
  assert.deepEqual(partsOf('p(1)+[x]/a.md', 'p(1)+[x]/a.md'), {});
});

test('a name that stands twice, or that no name can be, makes no pattern', () => {
  assert.equal(isPattern('{a}/{a}.md'), false);
  assert.equal(isPattern('{1}.md'), false);
  assert.equal(isPattern('{a}/{b}.md'), true);
});
