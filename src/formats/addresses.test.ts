import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, pathOf } from './addresses.ts';

const atRoot = { url: 'https://facts.example' };
const below = { url: 'https://facts.example/desk' };

test('a path on the site starts with the base path', () => {
  assert.equal(pathOf(atRoot, 'claims/x/'), '/claims/x/');
  assert.equal(pathOf(below, 'claims/x/'), '/desk/claims/x/');
  assert.equal(pathOf(below, ''), '/desk/');
});

test('an address includes the host', () => {
  assert.equal(addressOf(atRoot, ''), 'https://facts.example/');
  assert.equal(addressOf(below, 'claims/x/'), 'https://facts.example/desk/claims/x/');
});

test('characters that are not allowed in an address are percent-encoded', () => {
  assert.equal(pathOf(below, 'topics/méxico/'), '/desk/topics/m%C3%A9xico/');
  assert.equal(addressOf(atRoot, 'topics/برج/'), 'https://facts.example/topics/%D8%A8%D8%B1%D8%AC/');
});
