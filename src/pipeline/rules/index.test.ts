import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { reportOn } from '../../testing/content.ts';
import { reportAfter } from '../../testing/history-report.ts';
import { RULES } from './index.ts';
import type { Rule } from './rule.ts';
import type { Files } from './valid-folder.ts';

/** The reports on the incorrect examples, by rule. The documentation shows them. */
const reports: Record<string, string[]> = {};

function reportOf({ published, rewritten, fails }: Rule, files: Files): Promise<string[]> {
  if (!published) return reportOn(files);
  return reportAfter(published, files, rewritten && files === fails);
}

for (const [id, rule] of Object.entries(RULES)) {
  test(`${id}: the incorrect example is reported`, async () => {
    const report = (await reportOf(rule, rule.fails)).slice(0, -1);
    reports[id] = report;
    assert.ok(report.some((line) => line.includes(` ${rule.level} ${id} `)));
  });

  test(`${id}: the correct example gives no message`, async () => {
    assert.deepEqual((await reportOf(rule, rule.passes)).slice(0, -1), []);
  });
}

test('the reports on all examples match the stored ones', (context) => {
  context.assert.fileSnapshot(reports, join(import.meta.dirname, 'reports.json'));
});
