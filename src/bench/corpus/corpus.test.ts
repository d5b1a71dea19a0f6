import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readClaims } from '../../pipeline/read/read-claims.ts';
import { makeCorpus } from './corpus.ts';
import { LANGUAGES } from './languages.ts';
import { generateRows } from './rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-corpus-'));
after(() => rmSync(folder, { recursive: true }));

const GENERATED = { rows: undefined, corpusMaker: undefined };

function digestOf(name: string): string {
  const hash = createHash('sha256');
  const claims = join(folder, name, 'claims');
  for (const file of readdirSync(claims).sort()) hash.update(file).update(readFileSync(join(claims, file)));
  return hash.digest('hex');
}

const ROWS = generateRows(2000);

async function errorsAndClaims(name: string) {
  const { files, claims } = await readClaims(join(folder, name), { today: '2026-12-31' });
  const errors = files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal).map(({ reason }) => reason));
  return { errors, claims: claims.map(({ data }) => data.claim) };
}

test('a generated corpus has no errors and is the same each time', async () => {
  makeCorpus(GENERATED, 60, join(folder, 'one'));
  makeCorpus(GENERATED, 60, join(folder, 'two'));
  assert.equal(digestOf('one'), digestOf('two'));
  const { errors, claims } = await errorsAndClaims('one');
  assert.deepEqual([errors, claims.length], [[], 60]);
});

test('a corpus of real rows repeats them if there are too few, whatever their texts contain', async () => {
  const rows = join(folder, 'rows.jsonl');
  const hard = '- *He* said: "<b>no</b>"\n\u0085# {1} [x](y) @all';
  writeFileSync(rows, `${JSON.stringify({ claim: hard, verdict: 'false', speaker: hard, text: hard })}\n\n`);
  makeCorpus({ rows, corpusMaker: undefined }, 3, join(folder, 'real'));
  const oneLine = '- *He* said: "<b>no</b>" # {1} [x](y) @all';
  assert.deepEqual(await errorsAndClaims('real'), { errors: [], claims: [oneLine, oneLine, oneLine] });
});

test('a corpus can be written by a script', () => {
  const [rows, script] = [join(folder, 'none.jsonl'), join(folder, 'maker.mjs')];
  writeFileSync(rows, '');
  writeFileSync(
    script,
    `import { mkdirSync, writeFileSync } from 'node:fs';
const [, , , count, folder] = process.argv;
mkdirSync(folder + '/claims', { recursive: true });
writeFileSync(folder + '/claims/one.md', count);`,
  );
  makeCorpus({ rows, corpusMaker: script }, 1, join(folder, 'script'));
  assert.throws(() => makeCorpus({ rows, corpusMaker: script }, 2, join(folder, 'script')), {
    message: 'Expected 2 claim files, found 1',
  });
});

test('generated claims are in every language, in about the right shares', () => {
  for (const { tag, share } of LANGUAGES) {
    const percent = ROWS.filter(({ lang }) => lang === tag).length / 20;
    assert.ok(Math.abs(percent - share) < 5, `${tag}: ${percent} %`);
  }
});

test('the first rows are the same however many there are', () => {
  assert.deepEqual(generateRows(20), ROWS.slice(0, 20));
});

test('a few words make up most of the text, and most words appear once', () => {
  const text = ROWS.filter(({ lang }) => lang === 'en').map(({ claim }) => claim.toLowerCase());
  const counts = new Map<string, number>();
  for (const word of text.join(' ').match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts.values()].sort((one, other) => other - one);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  assert.ok(sum(sorted.slice(0, 100)) > sum(sorted) * 0.4);
  assert.ok(sorted.filter((count) => count === 1).length > sorted.length * 0.4);
});
