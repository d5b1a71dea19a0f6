import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { projectRoot } from '../pipeline/folder/project.ts';
import { CLAIM, withContent } from '../testing/content.ts';

async function command(root: string, name: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(projectRoot, 'src/cli', name), ...args], {
    env: { ...process.env, ASSAY_CONTENT: root },
  });
  return stdout;
}

/** Two archived copies are two keys in the data. */
const COPIED = `url: https://a.example/
    archived: ["https://web.archive.org/web/2026/https://a.example/", "https://archive.ph/AbC12"]`;

/** Texts that spreadsheets, CSV, JSON and YAML treat in their own ways. */
const ODD = CLAIM.replace(/^title: .*$/m, `title: '=SUM(1,2) "quoted", and''s more'`)
  .replace(/^summary: .*$/m, `summary: "-1: it's [not] {a} # list; or | two"`)
  .replace('sources:\n', `appearances:\n  - ${COPIED}\n$&`)
  .replace('title: A report\n', `$&    ${COPIED}\n`)
  .replace(
    /\n---\n([\s\S]*)$/,
    '\n---\n\n    code, which is indented\n\n$1\n\n| a | b |\n|---|---|\n| 1 | "2" |\n\n* One, *two*\n',
  );

for (const format of ['csv', 'jsonl']) {
  test(`export, import and export as ${format} yields the same bytes`, () =>
    withContent({ 'claims/odd.md': ODD }, async (root) => {
      const first = await command(root, 'export.ts', format);
      assert.ok(first.includes('SUM(1,2)'));
      assert.ok(first.includes('    code, which'));
      const file = join(root, `export.${format}`);
      await writeFile(file, first);
      await rm(join(root, 'claims'), { recursive: true });
      await mkdir(join(root, 'claims'));
      const report = await command(root, 'import.ts', file);
      assert.doesNotMatch(report, /repaired|left out:|not written:/);
      assert.equal(await command(root, 'export.ts', format), first);
    }));
}
