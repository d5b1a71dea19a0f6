import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VALID } from '../testing/content.ts';
import { historyReport, manifestOf } from '../testing/history-report.ts';
import { type DatedRepository, playHistory, told, withDatedRepository } from '../testing/scripted-history.ts';

const TODAY = '2026-12-31';

/** What the report names after `change`, compared with the manifest of what was published before: places and rules. */
async function lostAfter(
  publish: (repository: DatedRepository) => Promise<unknown>,
  change: (repository: DatedRepository) => unknown,
): Promise<string[]> {
  return withDatedRepository(async (repository) => {
    await publish(repository);
    const manifest = await manifestOf(repository.content, TODAY);
    await change(repository);
    const lines = await historyReport(repository.content, TODAY, manifest);
    return lines.filter((line) => / (?:lost-commit|removed-claim) /.test(line));
  });
}

const twoClaims = ({ on }: DatedRepository) =>
  on('2026-01-01', { ...VALID, 'claims/mill.md': told('mill'), 'claims/tower.md': told('tower') });
const placesOf = (lines: readonly string[]) => lines.map((line) => line.split(' ').slice(0, 3).join(' '));

test('nothing is lost from a scripted repository by later commits', async () => {
  const lost = await lostAfter(playHistory, ({ on }) =>
    on('2026-06-01', { 'claims/tower.md': told('tower', { body: 'Later.' }) }),
  );
  assert.deepEqual(
    lost.filter((line) => line.includes('lost-commit')),
    [],
  );
});

test('commits that were lost by a rewritten history are named, with the fact-checks published from them', async () => {
  const lost = await lostAfter(playHistory, async ({ git, gitOn, on }) => {
    git('branch', '-D', 'work', 'other');
    git('reset', '--quiet', '--hard', 'HEAD~20');
    await on('2026-06-01', { 'claims/other.md': told('other') });
    gitOn('2026-06-02', 'commit', '--quiet', '--allow-empty', '--message', 'Another history');
  });
  const commits = placesOf(lost.filter((line) => line.includes('lost-commit')));
  assert.ok(commits.includes('site.yaml:1:1 error lost-commit'));
  assert.ok(commits.includes('claims/tower.md:1:1 error lost-commit'));
  assert.match(lost.find((line) => line.startsWith('site.yaml')) ?? '', /from commit `\w{12}`, but no branch or tag/);
});

test('a commit that another branch or a tag has is not lost', async () => {
  const lost = await lostAfter(twoClaims, async ({ git, gitOn }) => {
    git('tag', 'published');
    gitOn('2026-01-02', 'commit', '--quiet', '--amend', '--message', 'Another past');
  });
  assert.deepEqual(lost, []);
});

test('fact-checks of the manifest without a page are named once, also if the history no longer has them', async () => {
  const removed = await lostAfter(twoClaims, ({ on }) =>
    on('2026-01-02', { 'claims/mill.md': undefined, 'claims/tower.md': told('tower', { more: ['draft: true'] }) }),
  );
  assert.deepEqual(placesOf(removed), [
    'claims/mill.md:1:1 error removed-claim',
    'claims/tower.md:7:8 error removed-claim',
  ]);
  const forgotten = await lostAfter(twoClaims, async ({ git, on }) => {
    git('checkout', '--quiet', '--orphan', 'fresh');
    git('branch', '-D', 'main');
    await on('2026-01-02', {
      'claims/mill.md': undefined,
      'claims/tower.md': told('tower', { more: ['draft: true'] }),
    });
  });
  assert.deepEqual(placesOf(forgotten), [
    'claims/flights.md:1:1 error lost-commit',
    'claims/mill.md:1:1 error lost-commit',
    'claims/mill.md:1:1 error removed-claim',
    'claims/tower.md:1:1 error lost-commit',
    'claims/tower.md:1:1 error removed-claim',
    'site.yaml:1:1 error lost-commit',
  ]);
  const [, , unlisted = ''] = forgotten;
  assert.match(
    unlisted,
    /published at https:\/\/desk\.example\/claims\/mill\/, but it has no page any more; expected its/,
  );
});

const withdrawal = [
  'updated: 2026-01-02',
  'corrections:',
  '  - date: 2026-01-02',
  '    kind: withdrawal',
  '    note: It was wrong.',
];

test('an alias or a withdrawal before the file was removed is enough', async () => {
  const lost = await lostAfter(twoClaims, async ({ on }) => {
    await on('2026-01-02', {
      'claims/mill.md': undefined,
      'claims/windmill.md': told('mill', { more: ['aliases: [mill]'] }),
      'claims/tower.md': told('tower', { more: withdrawal }),
    });
    await on('2026-01-03', { 'claims/tower.md': undefined });
  });
  assert.deepEqual(lost, []);
});

test('a fact-check that was withdrawn from its first version on may be removed', async () => {
  const publish = ({ on }: DatedRepository) =>
    on('2026-01-02', { ...VALID, 'claims/mill.md': told('mill', { more: withdrawal }) });
  assert.deepEqual(await lostAfter(publish, ({ on }) => on('2026-01-03', { 'claims/mill.md': undefined })), []);
});
