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

/** Where a claim is edited, once its site knows where the content lies. */
function edited(content: string, repository: string): string | undefined {
  return editAddress(inRepository({ ...DESK, repository }, content), 'claims/flights.md');
}

test('a page is edited at the path that its file has in the repository of the content', async () => {
  await withRepository({}, async ({ root, content, git }) => {
    assert.equal(edited(content, REPOSITORY), `${REPOSITORY}/edit/HEAD/content/claims/flights.md`);
    const odd = join(root, 'desks', 'Ana & Co #1');
    mkdirSync(odd, { recursive: true });
    assert.equal(edited(odd, REPOSITORY), `${REPOSITORY}/edit/HEAD/desks/Ana%20%26%20Co%20%231/claims/flights.md`);
    symlinkSync(content, join(root, 'link'));
    assert.equal(edited(join(root, 'link'), REPOSITORY), `${REPOSITORY}/edit/HEAD/content/claims/flights.md`);
    git('init', '--quiet', content);
    for (const address of [REPOSITORY, `${REPOSITORY}/`, `${REPOSITORY}.git`])
      assert.equal(edited(content, address), `${REPOSITORY}/edit/HEAD/claims/flights.md`);
  });
});

test('a branch and folder that the desk names stand, and content in no repository is looked for in `content`', async () => {
  await withContent({}, async (root) => {
    assert.equal(edited(root, REPOSITORY), `${REPOSITORY}/edit/HEAD/content/claims/flights.md`);
  });
  await withRepository({}, async ({ content }) => {
    assert.equal(edited(content, `${REPOSITORY}/tree/main/texts`), `${REPOSITORY}/edit/main/texts/claims/flights.md`);
    assert.equal(edited(content, `${REPOSITORY}/tree/main`), `${REPOSITORY}/edit/main/claims/flights.md`);
  });
});

test('what the pages are made from says where the content lies', async () => {
  await withRepository({}, async ({ content, put }) => {
    await put({ 'site.yaml': `${SITE}repository: ${REPOSITORY}\n` });
    const [first] = entryLines(await readClaims(content), 'editors');
    assert.ok(first && 'site' in first);
    assert.equal(first.site.repository, `${REPOSITORY}/tree/HEAD/content`);
  });
});
