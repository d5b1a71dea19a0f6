import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { namedVerdict } from './named-verdict.ts';

const named = (typed: string) => namedVerdict(typed, DEFAULT_VERDICTS);

test('a query names a verdict by its label, alone or among other words', () => {
  assert.equal(named('false'), 'false');
  assert.equal(named('UNPROVEN claims'), 'unproven');
  assert.equal(named('obama tax'), undefined);
  assert.equal(named('falsehood'), undefined);
  assert.equal(named(''), undefined);
});

test('the longest label counts', () => {
  assert.equal(named('mostly false'), 'mostly-false');
  assert.equal(named('Mostly-false?'), 'mostly-false');
  assert.equal(named('half true'), 'half-true');
});

test('labels in every language of the interface count', () => {
  for (const { id, label } of DEFAULT_VERDICTS) {
    assert.ok(typeof label === 'object');
    for (const text of Object.values(label)) assert.equal(named(`${text}`), id, text);
  }
});

test('the scale may have labels of its own', () => {
  const scale = [
    { id: 'pants', label: 'Pants on fire' },
    { id: 'odd', label: '!' },
  ];
  assert.equal(namedVerdict('pants on FIRE', scale), 'pants');
  assert.equal(namedVerdict('!', scale), undefined);
  assert.equal(namedVerdict('fire', scale), undefined);
});
