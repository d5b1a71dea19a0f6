import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheFolder } from '../pipeline/folder/project.ts';
import { CLAIM, type Files, SITE, withContent, write } from '../testing/content.ts';
import { previewHistory } from './history/preview-history.ts';
import { previewReader, type Reading } from './read-content.ts';

/** Without being asked, no history is read. */
const SILENT = { changed: async () => {}, report: () => {} };

/** Reads a folder as often as a test asks. */
async function reading(
  files: Files,
  use: (read: () => Promise<Reading>, root: string) => Promise<void>,
): Promise<void> {
  await withContent(files, async (root) => {
    try {
      await use(previewReader(root, previewHistory(root, SILENT)), root);
    } finally {
      await rm(cacheFolder(root), { recursive: true, force: true });
    }
  });
}

const claimsOf = ({ preview }: Reading) => preview.lines.flatMap((line) => ('claim' in line ? [line.claim.slug] : []));

test('drafts are shown, and a file with errors has a page with its valid parts', async () => {
  const broken = CLAIM.replace('verdict: mostly-false', 'verdict: mostly-flase');
  const draft = CLAIM.replace('published:', 'draft: true\npublished:');
  await reading(
    { 'claims/broken.md': broken, 'claims/draft.md': draft, 'claims/half.md': 'no fence' },
    async (read) => {
      const found = await read();
      assert.deepEqual(claimsOf(found), ['draft', 'flights']);
      assert.deepEqual(
        found.preview.brokenPages.map(({ address, data }) => [address, data.claim, data.verdict]),
        [
          ['claims/broken/', 'There were flights.', undefined],
          ['claims/half/', undefined, undefined],
        ],
      );
      assert.match(found.preview.brokenPages[0]?.html ?? '', /Two flights are known/);
    },
  );
});

test('an error in the front matter leaves the title and the body on the page', async () => {
  const broken = CLAIM.replace('claim: There were', 'claim: He said: there were').replace(
    'title: Were there flights?',
    'title: "Were there flights?"',
  );
  await reading({ 'claims/flights.md': broken }, async (read) => {
    const { files, preview } = await read();
    const [page] = preview.brokenPages;
    assert.equal(page?.data.title, 'Were there flights?');
    assert.match(page?.html ?? '', /Two flights are known/);
    const rules = files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    assert.deepEqual(rules, ['yaml']);
  });
});

test('files without a page are listed separately', async () => {
  await reading(
    { 'claims/Two Words.md': CLAIM, 'pages/search.md': '---\ntitle: Search\n---\n\nText.\n' },
    async (read) => {
      const { files, brokenPages } = (await read()).preview;
      const without = files.filter(({ address, errors }) => address === undefined && errors > 0);
      assert.deepEqual(
        without.map(({ name }) => name.split('/').at(-1)),
        ['Two Words.md', 'search.md'],
      );
      assert.deepEqual(brokenPages, []);
    },
  );
});

test('a problem has its source line', async () => {
  await reading({ 'claims/flights.md': CLAIM.replace('verdict:', 'verdikt:') }, async (read) => {
    const problems =
      (await read()).preview.files.find(({ address }) => address === 'claims/flights/')?.problems() ?? [];
    assert.deepEqual(problems.find(({ text }) => text.includes('unknown-key'))?.excerpt, [
      '    4 | verdikt: mostly-false',
      '      | ^^^^^^^',
    ]);
  });
});

test('the digest changes only with what is shown', async () => {
  await reading({}, async (read, root) => {
    const { digest } = (await read()).preview;
    await write(root, { 'claims/flights.md': CLAIM, 'claims/flights.md~': 'a copy that an editor keeps' });
    assert.equal((await read()).preview.digest, digest);
    await write(root, { 'claims/flights.md': CLAIM.replace('Two flights', 'Three flights') });
    const changed = (await read()).preview.digest;
    assert.notEqual(changed, digest);
    await write(root, { 'claims/flights.md': CLAIM });
    assert.equal((await read()).preview.digest, digest);
    await write(root, { 'claims/copy.md': CLAIM });
    assert.notEqual((await read()).preview.digest, digest);
  });
});

test('claims are checked against the previous scale while site.yaml cannot be read', async () => {
  const scale =
    'verdicts:\n  - id: mostly-false\n    label: Hardly\n    definition: It is hardly so.\n    tone: negative\n';
  await reading({}, async (read, root) => {
    await write(root, { 'site.yaml': SITE + scale });
    await read();
    await write(root, { 'site.yaml': `title: "Desk` });
    const found = await read();
    assert.deepEqual(claimsOf(found), ['flights']);
    assert.equal(found.preview.site.verdicts[0]?.label, 'Hardly');
  });
});

test('the digest changes if a static file is added or removed', async () => {
  await reading({}, async (read, root) => {
    const { digest } = (await read()).preview;
    await write(root, { 'static/report.pdf': '' });
    const { preview } = await read();
    assert.deepEqual([...preview.statics.keys()], ['report.pdf']);
    assert.notEqual(preview.digest, digest);
    await rm(join(root, 'static/report.pdf'));
    assert.equal((await read()).preview.digest, digest);
  });
});
