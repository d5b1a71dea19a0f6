import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIM, SITE, withContent } from '../../testing/content.ts';
import { entryLines } from './entries-file.ts';
import { readClaims } from './read-claims.ts';

test('the entries name the unpublished pages that site.yaml links to, also those with errors', async () => {
  const draft = CLAIM.replace('published:', 'draft: true\npublished:');
  const files = {
    'site.yaml': `${SITE}navigation: [{ link: /claims/draft }, { link: /claims/broken/index.html, label: Broken }]\n`,
    'claims/draft.md': draft,
    'claims/broken.md': draft.replace('verdict: mostly-false', 'verdict: mostly-flase'),
    'claims/other-draft.md': draft,
  };
  await withContent(files, async (root) => {
    const content = await readClaims(root);
    const unpublished = (audience: 'readers' | 'editors') =>
      [...entryLines(content, audience)].flatMap((line) => ('unpublished' in line ? line.unpublished.sort() : []));
    assert.deepEqual(unpublished('readers'), ['/claims/broken/', '/claims/draft/']);
    assert.deepEqual(unpublished('editors'), []);
  });
});
