import { join } from 'node:path';
import { test } from 'node:test';
import { BROKEN } from '../../testing/broken/index.ts';
import { fullReportOn } from '../../testing/content.ts';

const FOLDER = join(import.meta.dirname, '../../testing/broken');

// To renew the reports, add `--test-update-snapshots`, and read `git diff` before you commit.
for (const [table, cases] of Object.entries(BROKEN)) {
  test(`the reports on broken folders match the snapshot: ${table}`, async (context) => {
    const reports: string[] = [];
    for (const [name, files] of Object.entries(cases))
      reports.push(`# ${name}\n${(await fullReportOn(files)).join('\n')}\n`);
    context.assert.fileSnapshot(reports.join('\n'), join(FOLDER, `${table}.txt`), { serializers: [String] });
  });
}
