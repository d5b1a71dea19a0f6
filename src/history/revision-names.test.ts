import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsFor } from '../i18n/index.ts';
import { DEFAULT_VERDICTS, earlierLabel, type Verdict } from '../model/verdicts.ts';
import { siteWith } from '../testing/scales.ts';
import { type DatedRepository, told, withDatedRepository } from '../testing/scripted-history.ts';
import { readHistory } from './read-history.ts';
import { revisionsWithNames } from './revision-names.ts';

const scale = (labels: Readonly<Record<string, string>>): Verdict[] =>
  Object.entries(labels).map(([id, label]) => ({ id, label, definition: 'It is so.', tone: 'neutral' }));

/** The revisions of the mill, oldest first, with today's scale: day, kind and sentence, and the names as of then. */
async function revisionsOf({ content }: DatedRepository, verdicts: readonly Verdict[], since?: string) {
  const history = await readHistory(content, { today: '2026-12-31', ...(since !== undefined && { since }) });
  const site = { verdicts: [...verdicts], lang: 'en' };
  const revisions = [...(revisionsWithNames(history, site).get('mill') ?? [])].reverse();
  const lines = revisions.map((one) => {
    const sentence = wordsFor('en').revisionSentence(one, (id) => earlierLabel(site, id, 'en', one.mentioned));
    return `${one.day.slice(5)} ${one.kind}: ${sentence}`;
  });
  return { lines, names: revisions.map(({ names = {} }) => names) };
}

const MILL = (verdict: string, body?: string) => ({
  'claims/mill.md': told('mill', { verdict, ...(body && { body }) }),
});

test('a change of the verdict has the names of its time, before and after it', async () => {
  await withDatedRepository(async (repository) => {
    const { on } = repository;
    await on('2026-01-01', { 'site.yaml': siteWith({ yes: 'True', no: 'False' }), ...MILL('yes') });
    await on('2026-01-02', { 'site.yaml': siteWith({ yes: 'Right', no: 'False' }) });
    await on('2026-01-03', { 'site.yaml': siteWith({ yes: 'False', no: 'Wrong' }), ...MILL('no') });
    await on('2026-01-04', { 'site.yaml': siteWith({ yes: 'False', no: 'True' }) });
    await on('2026-01-05', MILL('no', 'It is old.'));
    const { lines, names } = await revisionsOf(repository, scale({ yes: 'False', no: 'True' }));
    assert.deepEqual(lines, [
      '01-01 published: First published.',
      '01-03 verdict: Verdict changed from Right to Wrong.',
      '01-05 text: Text edited.',
    ]);
    assert.deepEqual(names, [{ yes: 'True', no: 'False' }, { no: 'Wrong' }, {}]);
  });
});

test('another id with the same name is no change of the verdict, in one commit or in two', async () => {
  await withDatedRepository(async (repository) => {
    const { on } = repository;
    await on('2026-01-01', { 'site.yaml': siteWith({ wrong: 'wrong' }), ...MILL('wrong') });
    await on('2026-01-02', { 'site.yaml': siteWith({ no: 'Wrong' }), ...MILL('no') });
    await on('2026-01-03', MILL('nope', 'It is new.'));
    await on('2026-01-04', { 'site.yaml': siteWith({ nope: 'Wrong' }) });
    const { lines, names } = await revisionsOf(repository, scale({ nope: 'Wrong' }));
    assert.deepEqual(lines, [
      '01-01 published: First published.',
      '01-02 formatting: Formatting only, the text and the facts are the same.',
      '01-03 text: Text edited.',
    ]);
    assert.deepEqual(names[0], { wrong: 'wrong' });
  });
});

test('without a scale that can be read, the name is that of today, or else the id', async () => {
  await withDatedRepository(async (repository) => {
    const { on } = repository;
    await on('2026-01-01', { 'site.yaml': 'verdicts: [', ...MILL('yes') });
    await on('2026-01-02', MILL('no'));
    await on('2026-01-03', { 'site.yaml': siteWith({ no: 'False', other: 'Other' }) });
    const { lines, names } = await revisionsOf(repository, scale({ no: 'Wrong' }));
    assert.equal(lines[1], '01-02 verdict: Verdict changed from yes to Wrong.');
    assert.deepEqual(names, [{}, {}]);
  });
});

test('what was prepared or scheduled appeared with the names of its day, and the default scale has names too', async () => {
  await withDatedRepository(async (repository) => {
    const { on } = repository;
    const scheduled = told('mill', { more: ['publishAt: 2026-01-05'] });
    await on('2026-01-01', { 'site.yaml': siteWith({ true: 'Yes' }), 'claims/mill.md': scheduled });
    await on('2026-01-03', { 'site.yaml': siteWith({ true: 'Right' }) });
    await on('2026-01-08', { 'site.yaml': siteWith({ true: 'True' }) });
    for (const since of [undefined, '2026-01-06']) {
      const { names } = await revisionsOf(repository, scale({ true: 'Sure' }), since);
      assert.deepEqual(names, [{ true: 'Right' }]);
    }
    await on('2026-01-09', { 'site.yaml': 'title: Desk\n', ...MILL('true', 'It is old.') });
    const { names } = await revisionsOf(repository, scale({ true: 'Sure' }));
    assert.deepEqual(names[1]?.true, DEFAULT_VERDICTS[0]?.label);
  });
});
