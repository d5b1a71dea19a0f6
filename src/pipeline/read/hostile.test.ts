import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { HOSTILE_FRONT_MATTER, HOSTILE_TEXTS } from '../../testing/broken/hostile.ts';
import { added, CLAIM, type Files, reportOn, wrote } from '../../testing/content.ts';
import { stepsOf } from '../../testing/steps.ts';

/** Twice the steps of the most expensive file. Quadratic time would take a hundred times as many. */
const MOST_STEPS = 100_000_000;

const reports: string[] = [];

for (const [name, files] of [HOSTILE_FRONT_MATTER, HOSTILE_TEXTS].flatMap(Object.entries<Files>)) {
  test(`a hostile file is quickly rejected or read: ${name}`, async () => {
    const steps = await stepsOf(async () => {
      reports.push(`# ${name}\n${(await reportOn(files)).join('\n')}\n`);
    });
    assert.ok(steps < MOST_STEPS, `${steps} steps`);
  });
}

test('the reports on hostile folders match the snapshot', (context) => {
  const file = join(import.meta.dirname, '../../testing/broken/hostile.txt');
  context.assert.fileSnapshot(reports.join('\n'), file, { serializers: [String] });
});

test('at most a hundred errors of a file are reported, and then that there are more', async () => {
  const keys = Array.from({ length: 300 }, (_, index) => `key${index}: a`);
  const report = await reportOn(added(...keys));
  assert.equal(report.length, 102);
  assert.match(report[99] ?? '', /:106:1 error unknown-key Unknown key `key99`; /);
  assert.equal(
    report[100],
    'claims/flights.md:107:1 error too-large More than 100 errors in this file, expected fewer: fix these first, then run `check` again',
  );
  assert.equal(report[101], '101 errors in 4 files read');
});

test('front matter is never run, and no key can change the prototype of objects', async () => {
  const scripts = ['js', 'javascript', 'coffee', ' js', 'JS'].map((language, index) => [
    `claims/script-${index}.md`,
    `---${language}\n{ title: (globalThis.frontMatterRan = true) }\n---\n\nText.\n`,
  ]);
  const proto = CLAIM.replace(
    'title:',
    '__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\ntitle:',
  );
  await reportOn({ ...Object.fromEntries(scripts), 'claims/proto.md': proto });
  assert.equal('frontMatterRan' in globalThis, false);
  assert.equal('polluted' in {}, false);
});

test('a hostile file does not hide the mistakes in other files', async () => {
  const report = await reportOn({
    'claims/a-hostile.md': `---\ntopics: ${'['.repeat(100_000)}\n---\n`,
    'claims/b-hostile.md': CLAIM.replace('There were flights.', 'Nobody flew.').concat('>'.repeat(100_000)),
    'claims/flights.md': CLAIM.replace('2026-11-24', '2026-11-31'),
  });
  assert.deepEqual(
    report.map((line) => line.split(' ').slice(0, 3).join(' ')),
    [
      'claims/a-hostile.md:2:21 error too-large',
      'claims/a-hostile.md:4:1 error empty-body',
      'claims/b-hostile.md:17:1 error too-large',
      'claims/flights.md:6:12 error impossible-date',
      '4 errors in',
    ],
  );
});

test('rejected files do not stay in memory', async () => {
  const files = wrote('a*'.repeat(200_000));
  await reportOn(files);
  const before = memory();
  for (let run = 0; run < 50; run++) await reportOn(files);
  assert.ok(memory() - before < 5_000_000, 'fifty texts of 400 KB would be 20 MB');
});

/** The memory in use after a garbage collection. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

test('files that are not valid UTF-8 are errors', async () => {
  const files = {
    'claims/utf-16.md': Buffer.from(`\ufeff${CLAIM}`, 'utf16le'),
    'claims/utf-16-unmarked.md': Buffer.from(CLAIM, 'utf16le'),
    'claims/surrogate.md': Buffer.concat([Buffer.from(CLAIM), Buffer.from([0xed, 0xa0, 0x80])]),
  };
  const bytes =
    '1:1 error encoding Unexpected bytes that are not valid UTF-8, expected a text file: save it again as UTF-8';
  assert.deepEqual(await reportOn(files), [
    `claims/surrogate.md:${bytes}`,
    `claims/utf-16-unmarked.md:${bytes}`,
    `claims/utf-16.md:${bytes}`,
    '3 errors in 7 files read',
  ]);
});
