import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOn } from '../../testing/content.ts';
import { RULES } from './index.ts';

for (const [id, rule] of Object.entries(RULES)) {
  test(`${id}: the example that breaks it gives the message that is documented`, async () => {
    const report = (await reportOn(rule.fails)).slice(0, -1);
    assert.deepEqual(report, rule.report);
    assert.ok(report.some((line) => line.includes(` ${rule.level} ${id} `)));
  });

  test(`${id}: the example that keeps it gives no message`, async () => {
    assert.deepEqual((await reportOn(rule.passes)).slice(0, -1), []);
  });
}
