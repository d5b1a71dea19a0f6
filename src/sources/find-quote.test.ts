import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteFinder } from './find-quote.ts';

const isOn = (page: string, quote: string) => quoteFinder(page)(quote);

test('a short quote is found only between other words', () => {
  assert.ok(isOn('The tax is not too high.', '“not too high”'));
  assert.ok(!isOn('He cannot too highly praise it.', 'not too high'));
});

test('a short quote in a script without spaces is found anywhere', () => {
  const found: [page: string, quote: string][] = [
    ['政府は昨日、増税を発表した。', '増税を発表'],
    ['政府は2026年に増税する。', '2026年'],
    ['政府はAIを規制する。', 'AIを規制'],
    ['政府昨天宣布增加税收。', '宣布增加'],
    ['รัฐบาลประกาศขึ้นภาษีเมื่อวานนี้', 'ขึ้นภาษี'],
    ['정부는 어제 증세를 발표했다.', '증세를 발표'],
  ];
  for (const [page, quote] of found) assert.ok(isOn(page, quote), quote);
  assert.ok(!isOn('政府は昨日、減税を発表した。', '増税を発表'));
  assert.ok(!isOn('政府は12026年とした。', '2026年'), 'a number must be whole');
});

test('the parts of a quote must be in order, whether they are short or long', () => {
  const page = 'The tax rises. The minister said on Monday that nothing was decided, and left. The tax falls.';
  for (const quote of [
    'The minister said on Monday that […] and left',
    'tax rises […] minister said on Monday that nothing was decided […] tax falls',
    'the tax […] the tax',
  ])
    assert.ok(isOn(page, quote), quote);
  for (const quote of [
    'minister said on Monday that nothing was decided […] tax rises',
    'and left […] The minister said on Monday that nothing',
    'tax falls […] and left',
    'the tax […] the tax […] the tax',
  ])
    assert.ok(!isOn(page, quote), quote);
});
