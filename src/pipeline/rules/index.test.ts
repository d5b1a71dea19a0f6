import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { reportOn } from '../../testing/content.ts';
import { RULES } from './index.ts';

/** What is reported on the examples that break the rules, by rule. The documentation shows it. */
const reports: Record<string, string[]> = {};

for (const [id, rule] of Object.entries(RULES)) {
  test(`${id}: the example that breaks it is reported`, async () => {
    const report = (await reportOn(rule.fails)).slice(0, -1);
    reports[id] = report;
    assert.ok(report.some((line) => line.includes(` ${rule.level} ${id} `)));
  });

  test(`${id}: the example that keeps it gives no message`, async () => {
    assert.deepEqual((await reportOn(rule.passes)).slice(0, -1), []);
  });
}

test('the reports on all examples are those on file', (context) => {
  context.assert.fileSnapshot(reports, join(import.meta.dirname, 'reports.json'));
});
