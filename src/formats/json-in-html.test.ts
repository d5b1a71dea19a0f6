import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonInHtml } from './json-in-html.ts';

const HOSTILE = ['</script><script>alert(1)</script>', '<!--<script>', ']]>', 'a\u2028b\u2029c', '"\\\n', '\u0000'];

test('no text can end the script element it is in, or open another', () => {
  for (const text of HOSTILE) assert.doesNotMatch(jsonInHtml({ text }), /[<\u2028\u2029]/);
});

test('parsing returns the original text', () => {
  for (const text of HOSTILE) assert.deepEqual(JSON.parse(jsonInHtml({ text })), { text });
});
