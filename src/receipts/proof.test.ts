import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { builderAndTime } from './proof.ts';

const COMMIT = '0123456789'.repeat(4);
const commands = (place: string, commit?: string) =>
  builderAndTime({ attestation: 'night-desk/checks', commit, place })
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim());

test('without an attestation, nothing proves the builder or the time', () => {
  const lines = builderAndTime({ attestation: undefined, commit: COMMIT, place: 'dist' });
  assert.deepEqual(
    lines.map((line) => /^(Builder|Time): nothing proves/.exec(line)?.[1]),
    ['Builder', 'Time'],
  );
});

test('with one, the command that proves the builder and the time is named, and neither is called proved', () => {
  assert.deepEqual(commands('dist/', COMMIT), [
    `gh attestation verify dist/data/manifest.json --repo night-desk/checks --source-digest ${COMMIT}`,
  ]);
  assert.deepEqual(commands('https://facts.example/desk'), [
    'curl -fL https://facts.example/desk/data/manifest.json -o manifest.json',
    'gh attestation verify manifest.json --repo night-desk/checks',
  ]);
  const lines = builderAndTime({ attestation: 'night-desk/checks', commit: COMMIT, place: 'dist' });
  assert.equal(lines.filter((line) => line.includes('not checked here')).length, 2);
});

test('a shell reads the name of a folder as one word', () => {
  const folder = "/tmp/it's $(date) & more";
  const [, word = ''] = /verify (.*) --repo/.exec(commands(folder)[0] ?? '') ?? [];
  assert.equal(execFileSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' }), `${folder}/data/manifest.json`);
});
