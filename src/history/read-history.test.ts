import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { wordsFor } from '../i18n/index.ts';
import { inLanguage } from '../model/fields.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { type DatedRepository, playHistory, told, withDatedRepository } from '../testing/scripted-history.ts';
import { type HistoryOptions, readHistory } from './read-history.ts';

const TODAY = '2026-12-31';

const labelOf = (id: string) => {
  const label = DEFAULT_VERDICTS.find((verdict) => verdict.id === id)?.label;
  return label ? inLanguage(label, 'en', 'en') : id;
};

/** The revisions of each claim, oldest first: day, kind and sentence. */
async function historyOf({ content }: Pick<DatedRepository, 'content'>, options: Partial<HistoryOptions> = {}) {
  const { state, claims } = await readHistory(content, { today: TODAY, ...options });
  assert.equal(state.kind, 'complete', state.reason);
  const { revisionSentence } = wordsFor('en');
  const lines = [...claims.values()].map(({ slug, revisions }): [string, string[]] => [
    slug,
    revisions.map((one) => `${one.day.slice(5)} ${one.kind}: ${revisionSentence(one, labelOf)}`).reverse(),
  ]);
  return { claims, lines: Object.fromEntries(lines) };
}

const FORMATTING = 'formatting: Formatting only, the text and the facts are the same.';
const BROKEN = 'broken: This version cannot be displayed:';

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
    `01-26 ${BROKEN} the file is not a text.`,
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

test('a new claim with the name of a renamed one is another claim', async () => {
  await withDatedRepository(async (repository) => {
    await repository.on('2026-01-01', { 'claims/a.md': told('tower') });
    await repository.on('2026-01-02', { 'claims/a.md': undefined, 'claims/b.md': told('tower') });
    await repository.on('2026-01-03', { 'claims/a.md': told('mill') });
    await repository.on('2026-01-04', { 'claims/a.md': told('mill', { verdict: 'false' }) });
    const { lines } = await historyOf(repository);
    assert.deepEqual(lines, {
      a: ['01-03 published: First published.', '01-04 verdict: Verdict changed from True to False.'],
      b: ['01-01 published: First published.', '01-02 address: Address changed, previously a.'],
    });
  });
});

test('a duplicate that was deleted and now redirects keeps its own history', async () => {
  await withDatedRepository(async (repository) => {
    await repository.on('2026-01-01', { 'claims/a.md': told('tower'), 'claims/b.md': told('high tower') });
    await repository.on('2026-01-02', {
      'claims/a.md': told('tower', { more: ['aliases: [b]'] }),
      'claims/b.md': undefined,
    });
    const { lines } = await historyOf(repository);
    assert.deepEqual(lines.b, ['01-01 published: First published.', '01-02 removed: Removed from the site.']);
    assert.deepEqual(lines.a?.length, 2);
  });
});

test('two claims that swap their names in one commit change places', async () => {
  await withDatedRepository(async (repository) => {
    await repository.on('2026-01-01', { 'claims/a.md': told('tower'), 'claims/b.md': told('mill') });
    await repository.on('2026-01-02', { 'claims/a.md': told('mill'), 'claims/b.md': told('tower') });
    const { lines } = await historyOf(repository);
    assert.equal(lines.a?.[1], '01-02 text: Title, claim and text edited; 1 source edited.');
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

test('a version that returns is the same as the newest earlier one', async () => {
  await withDatedRepository(async ({ on, content }) => {
    const [a, b, c] = ['true', 'false', 'half-true'].map((verdict) => told('tower', { verdict }));
    for (const [index, text] of [a, b, a, c, a].entries())
      await on(`2026-01-0${index + 1}`, { 'claims/tower.md': text });
    const { lines } = await historyOf({ content });
    assert.match(lines.tower?.[2] ?? '', /now the same as the version of 1 January 2026\.$/);
    assert.match(lines.tower?.[4] ?? '', /now the same as the version of 3 January 2026\.$/);
  });
});

test('a file that never was a fact-check has no history, also if it was committed and deleted', async () => {
  await withDatedRepository(async ({ on, content }) => {
    const draft = ['draft: true'];
    await on('2026-01-01', {
      'claims/README.md': 'Read this.\n',
      'claims/later.md': told('mill').replace(/summary: .*\n/, ''),
      'claims/discarded.md': told('tower', { more: draft }).replace(/summary: .*\n/, ''),
      'claims/tower.md': told('tower'),
      'claims/lost.md': 'Text.\n',
    });
    await on('2026-01-02', {
      'claims/README.md': undefined,
      'claims/later.md': told('mill', { more: draft }),
      'claims/discarded.md': undefined,
      'claims/tower.md': undefined,
    });
    await rm(`${content}/claims/lost.md`);
    const { lines } = await historyOf({ content });
    assert.deepEqual(lines, {
      tower: ['01-01 published: First published.', '01-02 removed: Removed from the site.'],
    });
  });
});

test('a published fact-check that becomes an incomplete draft leaves the site', async () => {
  await withDatedRepository(async ({ on, content }) => {
    await on('2026-01-01', { 'claims/tower.md': told('tower') });
    const draft = told('tower', { more: ['draft: true'] }).replace(/summary: .*\n/, '');
    await on('2026-01-02', { 'claims/tower.md': draft });
    const { lines } = await historyOf({ content });
    assert.equal(lines.tower?.[1], '01-02 removed: Taken off the site.');
  });
});

test('a version with errors was never published, and the next one is compared with the last that was', async () => {
  const misspelt = (text: string) => text.replace('sources:', 'topcis: [mills]\nsources:');
  await withDatedRepository(async ({ on, content }) => {
    await on('2026-01-01', { 'claims/tower.md': misspelt(told('tower')), 'claims/mill.md': told('mill') });
    await on('2026-01-02', {
      'claims/tower.md': told('tower', { summary: 'It is better.' }),
      'claims/mill.md': misspelt(told('mill', { verdict: 'false' })),
    });
    await on('2026-01-03', { 'claims/mill.md': told('mill', { verdict: 'false' }) });
    const { lines } = await historyOf({ content });
    assert.deepEqual(lines, {
      tower: ['01-02 published: First published.'],
      mill: [
        '01-01 published: First published.',
        `01-02 ${BROKEN} its front matter is incomplete or has invalid values.`,
        '01-03 verdict: Verdict changed from True to False.',
      ],
    });
  });
});

test('a version that only breaks a rule of today may have been published, and is compared', async () => {
  await withDatedRepository(async ({ on, content }) => {
    const named = (verdict: string) => told('tower', { verdict, more: ['aliases: [Old Tower]'] });
    await on('2026-01-01', { 'claims/tower.md': named('of-another-scale') });
    await on('2026-01-02', { 'claims/tower.md': named('false') });
    await on('2026-01-03', { 'claims/tower.md': told('tower', { verdict: 'true' }) });
    const { lines } = await historyOf({ content });
    assert.deepEqual(lines.tower, [
      '01-01 published: First published.',
      '01-02 verdict: Verdict changed from of-another-scale to False.',
      '01-03 verdict: Verdict changed from False to True.',
    ]);
  });
});
