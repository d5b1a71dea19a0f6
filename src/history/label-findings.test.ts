import assert from 'node:assert/strict';
import { rename, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CLAIM, VALID } from '../testing/content.ts';
import { corrected, ENTRY, short } from '../testing/corrections.ts';
import { brokenRules, historyReport } from '../testing/history-report.ts';
import { siteWith } from '../testing/scales.ts';
import { type DatedRepository, told, withDatedRepository } from '../testing/scripted-history.ts';

const OTHERS = { 'mostly-false': 'Mostly false', false: 'False' };
const TRUE = siteWith({ true: 'True', ...OTHERS });
const SWAPPED = siteWith({ true: 'False', 'mostly-false': 'Mostly false', false: 'True' });
const RIGHT = siteWith({ true: 'Right', ...OTHERS });
const TOLD = siteWith({ true: { label: 'Right', formerly: [['True', '2026-02-03']] }, ...OTHERS });

/** What `check` says if versions of `site.yaml` are committed on these days, after two fact-checks were published. */
function afterSites(sites: readonly (readonly [day: string, text: string | undefined])[], today?: string) {
  return brokenRules(async ({ on }) => {
    for (const [day, text] of sites) await on(day, { 'site.yaml': text });
  }, today);
}

test('labels that are swapped are named with the commit, the day, the fact-checks and the entry to paste', async () => {
  const found = await afterSites([
    ['2026-02-01', TRUE],
    ['2026-02-03', SWAPPED],
  ]);
  assert.equal(found.length, 1);
  assert.match(
    found[0] ?? '',
    /^site\.yaml:9:12 changed-label The label of the verdict `true` changed from `True` to `False` in commit `\w{12}` of 2026-02-03, so 1 published fact-check reads differently, but no entry in `formerly` says so; expected `formerly: \[\{ label: True, until: 2026-02-03 \}\]` next to it, or the earlier label$/,
  );
});

test('what is not committed counts, and so does the default scale', async () => {
  const found = await brokenRules(async ({ content }) => writeFile(`${content}/site.yaml`, RIGHT));
  assert.deepEqual(found.map(short), ['site.yaml:9:12 changed-label']);
  assert.match(found[0] ?? '', /from `True` to `Right` since commit `\w{12}` of 2026-01-01, .*until: 2026-03-01/);
  const back = await afterSites([
    ['2026-01-01', RIGHT],
    ['2026-02-03', VALID['site.yaml'] as string],
  ]);
  assert.deepEqual(back.map(short), ['site.yaml:1:1 changed-label']);
  assert.match(back[0] ?? '', /expected `formerly: .*` next to it, in a scale of your own \(`verdicts`\)/);
});

test('an entry with the change is enough, and one that comes later repairs it', async () => {
  assert.deepEqual(await afterSites([['2026-02-03', TOLD]]), []);
  assert.deepEqual(
    await afterSites([
      ['2026-02-03', RIGHT],
      ['2026-02-20', TOLD],
    ]),
    [],
  );
  const early = siteWith({ true: { label: 'True', formerly: [['True', '2026-02-03']] }, ...OTHERS });
  assert.deepEqual(
    await afterSites([
      ['2026-02-02', early],
      ['2026-02-03', TOLD],
    ]),
    [],
    'the entry may come first',
  );
});

test('an entry must name the label that readers saw, on a day on which it can have changed', async () => {
  for (const [label, until] of [
    ['Wright', '2026-02-03'],
    ['True', '2026-02-20'],
    ['True', '2020-02-03'],
  ] as const) {
    const wrong = siteWith({ true: { label: 'Right', formerly: [[label, until]] }, ...OTHERS });
    const found = await afterSites([['2026-02-03', wrong]]);
    assert.deepEqual(found.map(short), ['site.yaml:9:12 changed-label'], label + until);
    assert.match(found[0] ?? '', /expected `- \{ label: True, until: 2026-02-03 \}` in `formerly`/);
  }
});

test('what was refused was never seen, but what was accepted needs an entry to be undone on a later day', async () => {
  const refused = await afterSites([
    ['2026-02-03', RIGHT],
    ['2026-02-05', TRUE],
  ]);
  assert.deepEqual(refused, []);
  const sameDay = await afterSites([
    ['2026-02-03', TOLD],
    ['2026-02-03', TRUE],
  ]);
  assert.deepEqual(sameDay, []);
  const later = await afterSites([
    ['2026-02-03', TOLD],
    ['2026-02-05', siteWith({ true: { label: 'True', formerly: [['True', '2026-02-03']] }, ...OTHERS })],
  ]);
  assert.deepEqual(later.map(short), ['site.yaml:9:12 changed-label']);
  assert.match(later[0] ?? '', /from `Right` to `True`/);
  const undone: (readonly [string, string])[] = [
    ['True', '2026-02-03'],
    ['Right', '2026-02-05'],
  ];
  const entries = await afterSites([
    ['2026-02-03', TOLD],
    ['2026-02-05', siteWith({ true: { label: 'True', formerly: undone }, ...OTHERS })],
  ]);
  assert.deepEqual(entries, []);
  const again = await afterSites([
    ['2026-02-03', TOLD],
    ['2026-02-05', siteWith({ true: { label: 'True', formerly: undone }, ...OTHERS })],
    ['2026-02-09', siteWith({ true: { label: 'Right', formerly: undone }, ...OTHERS })],
  ]);
  assert.deepEqual(again.map(short), ['site.yaml:9:12 changed-label'], 'an entry tells of one change');
});

test('a published entry must stay as it is', async () => {
  const removed = await afterSites([
    ['2026-02-03', TOLD],
    ['2026-02-05', RIGHT],
  ]);
  assert.equal(removed.length, 1);
  assert.match(
    removed[0] ?? '',
    /^site\.yaml:8:5 changed-label The entry in `formerly` of the verdict `true` with `until: 2026-02-03` \(`True`\) was removed or changed in commit `\w{12}` of 2026-02-05; expected it unchanged, as it is in commit `\w{12}`\. If it was wrong, add another entry$/,
  );
  const later = siteWith({ true: { label: 'Right', formerly: [['True', '2026-02-04']] }, ...OTHERS });
  const changed = await afterSites([
    ['2026-02-03', TOLD],
    ['2026-02-05', later],
  ]);
  assert.deepEqual(changed.map(short), ['site.yaml:10:15 changed-label']);
  const sameDay = await afterSites([
    ['2026-02-03', TOLD],
    ['2026-02-03', later],
  ]);
  assert.deepEqual(sameDay, []);
});

test('a label that no published fact-check had is free, as is everything until the site was public', async () => {
  assert.deepEqual(await afterSites([['2026-02-03', siteWith({ true: 'True', ...OTHERS, false: 'Wrong' })]]), []);
  assert.deepEqual(await afterSites([['2026-01-02', RIGHT]]), [], 'the day on which the fact-check came');
  const since = siteWith({ true: 'Right', ...OTHERS }, 'history: { since: 2026-02-03 }');
  assert.deepEqual(await afterSites([['2026-02-03', since]]), []);
  assert.deepEqual((await afterSites([['2026-02-04', since]])).map(short), ['site.yaml:10:12 changed-label']);
  assert.deepEqual(await afterSites([['2026-02-04', since]], '2026-02-03'), []);
});

test('fact-checks that had the verdict earlier, or are edited now, count', async () => {
  const entry = ENTRY('2026-02-03', 'kind: verdict', 'from: true');
  const other = told('mill', { verdict: 'false', more: corrected('2026-02-03', entry) });
  const found = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': other });
    await on('2026-02-10', { 'site.yaml': RIGHT });
  });
  assert.deepEqual(found.map(short), ['site.yaml:9:12 changed-label']);
  const edited = await brokenRules(async ({ on, content }) => {
    await on('2026-02-10', { 'site.yaml': RIGHT });
    await writeFile(`${content}/claims/mill.md`, other);
  });
  assert.deepEqual(edited.map(short), ['site.yaml:9:12 changed-label']);
  const before = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'claims/mill.md': other });
    await on('2026-02-10', { 'site.yaml': siteWith({ true: 'True', ...OTHERS, false: 'Wrong' }) });
  });
  assert.match(before[0] ?? '', /`false` changed from `False` to `Wrong`/);
});

test('only what readers of a language saw counts', async () => {
  const scale = (label: string | Record<string, string>) => siteWith({ true: { label }, ...OTHERS });
  const inGerman = { 'claims/mill.md': told('mill', { more: ['lang: de'] }) };
  const after = (first: string, second: string, files = {}) =>
    brokenRules(async ({ on }) => {
      await on('2026-01-02', { 'site.yaml': first, ...files });
      await on('2026-02-03', { 'site.yaml': second });
    });
  assert.deepEqual(await after(scale('True'), scale({ en: 'true', de: 'Falsch' })), []);
  const changed = await after(scale({ en: 'True', de: 'Richtig' }), scale({ en: 'True', de: 'Falsch' }), inGerman);
  assert.match(changed[0] ?? '', /from `Richtig` to `Falsch` .*\{ label: Richtig, until: 2026-02-03 \}/);
  const added = await after(scale('True'), scale({ en: 'True', de: 'Falsch' }), inGerman);
  assert.match(added[0] ?? '', /from `True` to `Falsch`/);
  const both = await brokenRules(async ({ on }) => {
    await on('2026-01-02', {
      'site.yaml': scale({ en: 'So: true', de: 'Richtig' }),
      'claims/tower.md': told('tower'),
      ...inGerman,
    });
    await on('2026-02-03', { 'site.yaml': scale('Right') });
  });
  assert.match(both[0] ?? '', /so 2 published .*\{ label: \{ de: Richtig, en: "So: true" \}, until: 2026-02-03 \}/);
});

test('a verdict that gets another id keeps its past, and one that left the scale too', async () => {
  const scale = (label: string) => siteWith({ right: label, ...OTHERS });
  const renamed = (files: Record<string, string>) =>
    brokenRules(async ({ on }) => {
      await on('2026-02-03', { 'site.yaml': scale('True'), 'claims/mill.md': told('mill', { verdict: 'right' }) });
      await on('2026-02-05', files);
    });
  assert.deepEqual(await renamed({}), []);
  assert.match((await renamed({ 'site.yaml': scale('Right') }))[0] ?? '', /`right` changed from `True` to `Right`/);
  const lost = await brokenRules(async ({ on }) => {
    await on('2026-02-03', { 'site.yaml': TOLD });
    const more = corrected('2026-02-05', ENTRY('2026-02-05', 'kind: verdict', 'from: true'));
    await on('2026-02-05', { 'site.yaml': scale('Right'), 'claims/mill.md': told('mill', { verdict: 'right', more }) });
  });
  assert.match(lost[0] ?? '', /entry in `formerly` of the verdict `right` with `until: 2026-02-03`/);
  const entry = ENTRY('2026-02-03', 'kind: verdict', 'from: true');
  const back = await brokenRules(async ({ on }) => {
    const other = told('mill', { verdict: 'false', more: corrected('2026-02-03', entry) });
    await on('2026-02-03', { 'site.yaml': siteWith(OTHERS), 'claims/mill.md': other });
    await on('2026-02-05', { 'site.yaml': RIGHT });
  });
  assert.match(back[0] ?? '', /`true` changed from `True` to `Right`/);
});

test('versions that cannot be read are skipped, and a merge counts as what it brought', async () => {
  const broken = [
    'verdicts: [',
    siteWith({ true: 'Right', ...OTHERS }).replace('id: false', 'id: true'),
    siteWith({ true: '', ...OTHERS }),
    undefined,
  ];
  for (const text of broken)
    assert.deepEqual(
      await afterSites([
        ['2026-02-01', TRUE],
        ['2026-02-03', text],
        ['2026-02-05', TRUE],
      ]),
      [],
    );
  const merged = await brokenRules(async ({ on, git, gitOn }) => {
    git('switch', '--quiet', '--create', 'work');
    await on('2026-01-20', { 'site.yaml': RIGHT });
    git('switch', '--quiet', 'main');
    await on('2026-01-25', { 'pages/about.md': '---\ntitle: About\n---\n\nWe check.\n' });
    gitOn('2026-02-03', 'merge', '--quiet', '--no-ff', '--no-edit', 'work');
  });
  assert.match(merged[0] ?? '', /in commit `\w{12}` of 2026-02-03/);
});

async function changeLabel({ content, on }: DatedRepository): Promise<string[]> {
  await on('2026-01-01', { ...VALID, 'claims/flights.md': CLAIM.replace('2026-11-24', '2026-01-01') });
  await on('2026-02-03', { 'site.yaml': siteWith({ 'mostly-false': 'True' }) });
  return (await historyReport(content, '2026-03-01')).filter((line) => line.includes(' changed-label '));
}

test('a content folder can be a repository, and have another name later', async () => {
  assert.equal((await withDatedRepository(changeLabel, '')).length, 1);
  await withDatedRepository(async (repository) => {
    const { root, content, git, gitOn } = repository;
    await changeLabel(repository);
    await rename(content, `${root}/renamed`);
    git('add', '--all');
    gitOn('2026-02-09', 'commit', '--quiet', '--message', 'Another name');
    // As with fact-checks, the history of a folder begins with its name.
    const lines = await historyReport(`${root}/renamed`, '2026-03-01');
    assert.deepEqual(
      lines.filter((line) => line.includes(' changed-label ')),
      [],
    );
    await writeFile(`${root}/renamed/site.yaml`, siteWith({ 'mostly-false': 'False' }));
    assert.match(
      (await historyReport(`${root}/renamed`, '2026-03-01')).join('\n'),
      / changed-label .*from `True` to `False`/,
    );
  });
});
