import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { editAddress } from '../../formats/edit-address.ts';
import { DESK } from '../../testing/claims.ts';
import { SITE, withContent } from '../../testing/content.ts';
import { withRepository } from '../../testing/repository.ts';
import { entryLines } from '../read/entries-file.ts';
import { readClaims } from '../read/read-claims.ts';
import { inRepository } from './repository-folder.ts';

const REPOSITORY = 'https://forge.example/a/b';

/** The edit address of a claim, with the content folder added to the repository address. */
function edited(content: string, repository: string): string | undefined {
  return editAddress(inRepository({ ...DESK, repository }, content), 'claims/flights.md');
}

test('the edit address has the path of the content folder in its repository', async () => {
  await withRepository({}, async ({ root, content, git }) => {
    assert.equal(edited(content, REPOSITORY), `${REPOSITORY}/edit/HEAD/content/claims/flights.md`);
    const folder = join(root, 'desks', 'Ana & Co #1');
    mkdirSync(folder, { recursive: true });
    assert.equal(edited(folder, REPOSITORY), `${REPOSITORY}/edit/HEAD/desks/Ana%20%26%20Co%20%231/claims/flights.md`);
    symlinkSync(content, join(root, 'link'));
    assert.equal(edited(join(root, 'link'), REPOSITORY), `${REPOSITORY}/edit/HEAD/content/claims/flights.md`);
    git('init', '--quiet', content);
    for (const address of [REPOSITORY, `${REPOSITORY}/`, `${REPOSITORY}.git`])
      assert.equal(edited(content, address), `${REPOSITORY}/edit/HEAD/claims/flights.md`);
  });
});

test('a branch and folder in the address are kept; the folder is `content` if there is no repository', async () => {
  await withContent({}, async (root) => {
    assert.equal(edited(root, REPOSITORY), `${REPOSITORY}/edit/HEAD/content/claims/flights.md`);
  });
  await withRepository({}, async ({ content }) => {
    assert.equal(edited(content, `${REPOSITORY}/tree/main/texts`), `${REPOSITORY}/edit/main/texts/claims/flights.md`);
    assert.equal(edited(content, `${REPOSITORY}/tree/main`), `${REPOSITORY}/edit/main/claims/flights.md`);
  });
});

test('the entries file has the repository address with the content folder', async () => {
  await withRepository({}, async ({ content, put }) => {
    await put({ 'site.yaml': `${SITE}repository: ${REPOSITORY}\n` });
    const [first] = entryLines(await readClaims(content), 'editors');
    assert.ok(first && 'site' in first);
    assert.equal(first.site.repository, `${REPOSITORY}/tree/HEAD/content`);
  });
});
