import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { playHistory, told, withDatedRepository } from '../testing/scripted-history.ts';
import { BROKEN, historyOf, TODAY } from '../testing/told-history.ts';
import { readHistory } from './read-history.ts';

const FORMATTING = 'formatting: Formatting only, the text and the facts are the same.';

/** What readers of the scripted repository saw. */
const SCRIPTED = {
  tower: [
    '01-01 published: First published.',
    '01-02 text: Text edited.',
    '01-03 text: Text edited.',
    `01-04 ${FORMATTING}`,
    '01-05 verdict: Verdict changed from True to False; summary edited; 1 correction note added.',
    '01-09 sources: 2 sources added.',
    '01-10 sources: 1 archived copy added.',
    `02-02 ${FORMATTING}`,
    '02-09 text: 1 archived copy removed; 1 correction note removed.',
  ],
  mill: [
    '01-01 published: First published.',
    '01-06 verdict: Verdict changed from True to Mostly false.',
    '01-13 verdict: Verdict changed from Mostly false to True; now the same as the version of 1 January 2026.',
    '01-17 sources: Text edited; 1 source added.',
    '01-22 removed: Removed from the site.',
    '01-23 republished: Back on the site.',
    `01-24 ${BROKEN} its front matter is not valid YAML.`,
    `01-25 ${BROKEN} the file contains an unresolved merge conflict.`,
    `01-26 ${BROKEN} the file is not text.`,
    `01-27 ${BROKEN} the file is not encoded as UTF-8.`,
    `01-28 ${BROKEN} the file is not encoded as UTF-8.`,
    `01-29 ${BROKEN} the file is a link to another file.`,
    `01-30 ${BROKEN} its front matter is incomplete or has invalid values.`,
    `01-31 ${BROKEN} its front matter is incomplete or has invalid values.`,
    '02-01 text: Summary and topics edited.',
  ],
  'city-gate': [
    '01-01 published: First published.',
    '01-11 address: Address changed, previously gate.',
    `01-12 ${FORMATTING}`,
  ],
  bridge: [
    '01-08 published: First published.',
    '02-04 text: Text edited; address changed, previously bridge.',
    `02-05 ${FORMATTING}`,
    '02-06 address: Address changed, previously old-bridge.',
    '02-07 removed: Taken off the site.',
    '02-08 republished: Back on the site.',
  ],
  stream: [
    '01-10 published: First published.',
    '01-19 text: Text edited.',
    '02-03 address: Address changed, previously river.',
    '02-12 removed: Removed from the site.',
  ],
  cave: [
    '01-01 published: First published.',
    '01-20 withdrawn: Fact-check withdrawn.',
    '01-21 republished: No longer withdrawn; text edited.',
    `02-10 ${FORMATTING}`,
  ],
};

test('a scripted repository has exactly the expected histories', async () => {
  await withDatedRepository(async (repository) => {
    await playHistory(repository);
    assert.ok(Number(repository.git('rev-list', '--count', 'HEAD')) > 40);
    const { claims, lines } = await historyOf(repository);
    assert.deepEqual(lines, SCRIPTED);
    assert.deepEqual(claims.get('bridge')?.formerSlugs, ['old-bridge']);
    assert.equal(claims.get('stream')?.isDeleted, true);
    const misspelt = claims.get('mill')?.revisions.find(({ day }) => day === '2026-01-31');
    assert.deepEqual(misspelt?.broken, { cause: 'fields', detail: 'Unknown key `topcis`; did you mean `topics`?' });
    const picked = claims.get('stream')?.revisions.find(({ day }) => day === '2026-01-19');
    assert.equal(picked?.commit, repository.git('log', '--format=%H', '--grep=Improve on another', 'main'));

    const since = await historyOf(repository, { since: '2026-01-10' });
    assert.deepEqual(since.lines.tower, ['01-10 published: First published.', ...SCRIPTED.tower.slice(-3)]);
    assert.equal(since.lines.mill?.[1], '01-13 verdict: Verdict changed from Mostly false to True.');
    const early = await historyOf(repository, { today: '2026-01-09', since: '2026-12-01' });
    assert.deepEqual(early.lines.tower, ['12-01 published: First published.']);

    assert.equal(claims.get('tower')?.revisions[0]?.author, undefined);
    const named = await historyOf(repository, { authors: true });
    assert.equal(named.claims.get('tower')?.revisions[0]?.author, 'An editor');
  });
});

test('authors have the names that `.mailmap` gives them, also after it changed', async () => {
  await withDatedRepository(async ({ on, content, root }) => {
    await on('2026-01-01', { 'claims/tower.md': told('tower') });
    const cacheFolder = join(root, 'cache');
    const author = async () => {
      const { claims } = await readHistory(content, { today: TODAY, authors: true, cacheFolder });
      return claims.get('tower')?.revisions[0]?.author;
    };
    assert.equal(await author(), 'An editor');
    await writeFile(join(root, '.mailmap'), 'Ana Ruiz <editor@desk.example>\n');
    assert.equal(await author(), 'Ana Ruiz');
  });
});

test('configuration of the repository does not change what is read, and runs no program', async () => {
  await withDatedRepository(async (repository) => {
    await repository.on('2026-01-01', { 'claims/tower.md': told('tower'), '.gitattributes': '*.md diff=evil\n' });
    repository.git('switch', '--quiet', '--create', 'work');
    await repository.on('2026-01-02', { 'claims/tower.md': told('tower', { verdict: 'false' }) });
    repository.git('switch', '--quiet', 'main');
    await repository.on('2026-01-03', { 'claims/mill.md': told('mill') });
    repository.gitOn('2026-01-04', 'merge', '--quiet', '--no-ff', '--no-edit', 'work');
    const before = await readHistory(repository.content, { today: TODAY });
    const settings = {
      'diff.external': 'false',
      'diff.evil.textconv': 'false',
      'diff.evil.command': 'false',
      'core.pager': 'false',
      'core.fsmonitor': 'false',
      'core.quotePath': 'true',
      'log.showSignature': 'true',
      'log.diffMerges': 'off',
      'log.showRoot': 'false',
      'log.date': 'relative',
      'diff.noprefix': 'true',
      'diff.renames': 'copies',
      'diff.relative': 'true',
      'format.pretty': 'oneline',
      'color.ui': 'always',
      'i18n.logOutputEncoding': 'UTF-16',
      'core.abbrev': '7',
    };
    for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
    assert.deepEqual(await readHistory(repository.content, { today: TODAY }), before);
    assert.equal(before.claims.get('tower')?.revisions[0]?.day, '2026-01-04');
  });
});
