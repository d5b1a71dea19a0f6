import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLenient } from './lenient-json.ts';

const NUMBERS: [json: string, value: unknown][] = [
  ['[{"id": 1234567890123456789}]', [{ id: '1234567890123456789' }]],
  ['[-1234567890123456789,\n1234567890123456789 ,]', ['-1234567890123456789', '1234567890123456789']],
  ['[1234567890123456789, 9007199254740991, 1.5, "x"]', ['1234567890123456789', 9007199254740991, 1.5, 'x']],
];

for (const [json, value] of NUMBERS) {
  test(`integers keep their digits: ${json}`, () => {
    const read = parseLenient(json);
    assert.ok('value' in read);
    assert.deepEqual(read.value, value);
  });
}

test('deep nesting around a long integer does no harm', () => {
  const read = parseLenient(`${'['.repeat(50_000)}1234567890123456789${']'.repeat(50_000)}`);
  assert.ok('problem' in read || Array.isArray(read.value));
});
