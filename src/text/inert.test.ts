import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inert, inertLines, jsonText } from './inert.ts';

test('control characters in a value are escaped, line ends included', () => {
  assert.equal(inert('a\nb\r\u001b[2J\u0000\u007f\u0085\u009b\u2028'), 'a\\nb\\r\\x1b[2J\\x00\\x7f\\x85\\x9b\\u2028');
  assert.equal(inert('\u202egnp\u202c \u2066a\u2069'), '\\u202egnp\\u202c \\u2066a\\u2069');
});

test('letters of every language, direction marks, joiners and tabs are kept', () => {
  const text = 'ünï\tحق\u200f \u0915\u094d\u200d \u{1f469}\u200d\u{1f680} ::a ##';
  assert.equal(inert(text), text);
});

test('no line of a text is a workflow command', () => {
  assert.equal(inertLines('::error title=a::b\n'), '\\x3a:error title=a::b\n');
  assert.equal(inertLines('a\n \u3000::add-mask::b'), 'a\n \u3000\\x3a:add-mask::b');
  assert.equal(inertLines('\r::stop-commands::a'), '\\r::stop-commands::a');
  assert.equal(inertLines('a ##[error]b ##vso[task.setvariable]c'), 'a #\\x23[error]b #\\x23vso[task.setvariable]c');
  assert.equal(inertLines('## Heading\na :: b\n'), '## Heading\na :: b\n');
});

test('JSON keeps its meaning and does not contain control characters or workflow commands', () => {
  const value = { path: 'a\n::error::\u009b31m\u202e', message: '##[error]a' };
  const text = jsonText(value);
  assert.deepEqual(JSON.parse(text), value);
  assert.match(text, /^[\n -~]*$/);
  assert.doesNotMatch(text, /##\[|^\s*::/m);
});
