import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { charactersIn, coverage } from './coverage.ts';
import { covers, typefacesFor, uncoveredIn } from './covered.ts';
import { filesOf, isNumbered, TYPEFACES, type TypefaceName } from './typefaces.ts';

const covered: Record<string, string> = JSON.parse(readFileSync(new URL('covered.json', import.meta.url), 'utf8'));
const NAMES = Object.keys(TYPEFACES) as TypefaceName[];

test('the list of covered characters is what `npm run fonts` makes of the packages', async () => {
  assert.deepEqual(Object.keys(covered), NAMES);
  for (const name of NAMES.filter((one) => !isNumbered(one)))
    assert.equal(covered[name], await coverage(name), `${name}: run \`npm run fonts\``);
});

test('in a typeface of many files, the characters of a file are covered, and no character is in two files', async () => {
  for (const name of NAMES.filter(isNumbered)) {
    const files = filesOf(name);
    const points = files.flatMap(({ ranges }) =>
      ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
    );
    assert.equal(new Set(points).size, points.length, name);
    const { path, ranges } = files[7] ?? assert.fail();
    const has = await charactersIn(path);
    for (const [first, last] of ranges)
      for (let point = first; point <= last; point += 1)
        assert.equal(covers(name, point), has.has(point), `${name} ${point.toString(16)}: run \`npm run fonts\``);
  }
});

test('typefaces are chosen by the characters and the language of a text', () => {
  const cases: [text: string, lang: string, typefaces: TypefaceName[]][] = [
    ['“It’s naïve – 12%.”', 'en', ['serif']],
    ['Łódź, Αθήνα, Київ', 'pl', ['serif']],
    ['قال MQ-9', 'ar', ['serif', 'arabic']],
    ['“他不知道”', 'zh', ['simplified-chinese', 'serif']],
    ['他不知道', 'zh-TW', ['traditional-chinese', 'serif']],
    ['他不知道', 'ja', ['japanese', 'serif']],
    ['ไม่ทราบ שלום', 'en', ['serif', 'thai', 'hebrew']],
    ['a\u200db\u2068c\u00ad', 'en', ['serif']],
  ];
  for (const [text, lang, typefaces] of cases) {
    assert.deepEqual(typefacesFor(text, lang, 'serif'), typefaces, text);
    assert.equal(uncoveredIn(text, 'serif'), undefined, text);
  }
});

test('a character that no typeface has is found, also if only the other base has it', () => {
  assert.equal(uncoveredIn('a ꯃ', 'serif'), 'ꯃ');
  assert.deepEqual([uncoveredIn('1 ₿', 'serif'), uncoveredIn('1 ₿', 'sans')], [undefined, '₿']);
});
