import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NEW_USAGE, OPTIONS, readFlags } from './flags.ts';

test('the usage text lists every option', () => {
  const named = NEW_USAGE.match(/^ {2}--[a-z-]+/gm)?.map((flag) => flag.trim().slice(2));
  assert.deepEqual(named, Object.keys(OPTIONS));
});

test('the slug can be given with `.md`', () => {
  assert.equal(readFlags(['--slug', 'two-flights.md']).answers.slug, 'two-flights');
  assert.equal('slug' in readFlags([]).answers, false);
});

test('one option can hold several topics or authors, and an empty one is kept to be reported', () => {
  const { answers } = readFlags(['--topic', 'space, food', '--topic', 'rock', '--author', 'Ana, Ben', '--topic', '']);
  assert.deepEqual(
    [answers.topic, answers.author],
    [
      ['space', 'food', 'rock', ''],
      ['Ana', 'Ben'],
    ],
  );
});

test('claimants are given one by one, because a name can contain a comma', () => {
  const { answers } = readFlags(['--claimant', 'Smith, John', '--claimant', 'NDTV', '--claimant-type', 'person']);
  assert.deepEqual(answers, { claimant: ['Smith, John', 'NDTV'], 'claimant-type': ['person'] });
});
