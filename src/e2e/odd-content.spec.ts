import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeAccepted } from '../testing/accepted-content.ts';
import { inTemporaryFolder, npmRun } from './commands.ts';

test('unusual content that check accepts can be built', async () => {
  test.setTimeout(300_000);
  await inTemporaryFolder(async (folder) => {
    const content = join(folder, 'content');
    const { claims } = await writeAccepted(content, [1, 2, 3, 4, 5, 6, 7, 8]);
    expect(claims.length).toBeGreaterThan(40);
    const checked = await npmRun('check', content);
    expect(checked.code, checked.stdout).toBe(0);
    const built = await npmRun('build', content, ['--outDir', join(folder, 'site')]);
    expect(built.code, built.stdout + built.stderr).toBe(0);
    const shown = claims.filter(({ data }) => !data.draft && data.publishAt === undefined);
    for (const { slug } of shown)
      expect(await readFile(join(folder, 'site/claims', slug, 'index.html'), 'utf8'), slug).toContain('</html>');
  });
});
