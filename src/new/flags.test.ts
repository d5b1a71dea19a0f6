import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NEW_USAGE, OPTIONS, readFlags } from './flags.ts';

test('the usage names every flag', () => {
  const named = NEW_USAGE.match(/^ {2}--[a-z-]+/gm)?.map((flag) => flag.trim().slice(2));
  assert.deepEqual(named, Object.keys(OPTIONS));
});

test('the name of the file may be given with its ending', () => {
  assert.equal(readFlags(['--slug', 'two-flights.md']).answers.slug, 'two-flights');
  assert.equal('slug' in readFlags([]).answers, false);
});

test('several topics or authors may stand in one flag, and an empty one is kept to be named', () => {
  const { answers } = readFlags(['--topic', 'space, food', '--topic', 'rock', '--author', 'Ana, Ben', '--topic', '']);
  assert.deepEqual(
    [answers.topic, answers.author],
    [
      ['space', 'food', 'rock', ''],
      ['Ana', 'Ben'],
    ],
  );
});

test('several claimants are given one by one, since a name may hold a comma', () => {
  const { answers } = readFlags(['--claimant', 'Smith, John', '--claimant', 'NDTV', '--claimant-type', 'person']);
  assert.deepEqual(answers, { claimant: ['Smith, John', 'NDTV'], 'claimant-type': ['person'] });
});
