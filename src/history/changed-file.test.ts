import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { TODAY, VALID } from '../testing/content.ts';
import { told, withDatedRepository } from '../testing/scripted-history.ts';
import { checkHistory } from './check-history.ts';
import { readHistory } from './read-history.ts';

test('a file that is saved, restored or deleted after it was read is not judged', async () => {
  const committed = told('mill');
  for (const later of [told('mill', { verdict: 'misleading' }), committed, undefined])
    await withDatedRepository(async ({ on, content: root }) => {
      const file = `${root}/claims/mill.md`;
      await on('2026-02-03', { ...VALID, 'claims/mill.md': committed });
      await writeFile(file, told('mill', { verdict: 'false' }));
      const content = await readClaims(root, { today: TODAY });
      await (later === undefined ? rm(file) : writeFile(file, later));
      await assert.rejects(checkHistory(content, await readHistory(root, { today: TODAY })), {
        name: 'ChangedFile',
        message: '`claims/mill.md` was changed while it was being compared with its history.',
      });
    });
});
