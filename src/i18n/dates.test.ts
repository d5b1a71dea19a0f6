import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { dateFormatter } from './dates.ts';

const PROGRAM = `
  const { dateFormatter } = await import(process.argv[1]);
  console.log(['2026-01-01', '2026-12-31', '2028-02-29', '2026-03', '2026'].map(dateFormatter('en')).join(' / '));
`;

for (const zone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Kolkata']) {
  test(`a day is the same day on a machine in ${zone}`, () => {
    const dates = new URL('./dates.ts', import.meta.url).href;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM, dates], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    assert.equal(output.trim(), '1 January 2026 / 31 December 2026 / 29 February 2028 / March 2026 / 2026');
  });
}

test('dates are in the Gregorian calendar, whatever the language tag requests', () => {
  assert.equal(dateFormatter('en-u-ca-buddhist')('2026-11-23'), 'November 23, 2026');
  assert.equal(dateFormatter('ar-u-ca-islamic')('2026-11'), 'نوفمبر 2026');
});
