import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageKeys } from '../engine/page-keys.ts';
import { makeLibrary } from '../library/make-library.ts';
import type { Revision } from '../model/revision.ts';
import { textKey } from '../model/shown-history.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { contentsOf } from './files.ts';
import { textsShownBy } from './history-pages.ts';
import { planSite } from './site-plan.ts';

function revision(number: number, values: Partial<Revision> = {}): Revision {
  const day = `2026-01-0${number}`;
  const id = String(number).repeat(40);
  return {
    commit: id,
    day,
    time: day,
    path: 'claims/a.md',
    blob: id,
    kind: 'text',
    changes: { parts: ['body'] },
    ...values,
  };
}

const FIRST = revision(1, { kind: 'published', changes: {} });

function siteWith(revisions: Revision[], others: Revision[] = []) {
  const claims = ['a', 'b'].map((slug) => ({ claim: claimOf('It is so.', { slug }) }));
  const histories = [
    { history: { slug: 'a', revisions } },
    ...(others.length > 0 ? [{ history: { slug: 'b', revisions: others } }] : []),
  ];
  return planSite(makeLibrary([{ site: DESK }, ...claims, ...(revisions.length > 0 ? histories : [])]));
}

function pathsIn({ pages }: ReturnType<typeof siteWith>): string[] {
  return pages.map(({ path }) => path).filter((path) => path.includes('history'));
}

function groupsIn({ pages }: ReturnType<typeof siteWith>) {
  const page = pages.find(({ view }) => view === 'History');
  return page?.view === 'History' ? page.props.groups : [];
}

test('a claim without a history has no page for it, and its page has no link', () => {
  const plan = siteWith([]);
  assert.deepEqual(pathsIn(plan), []);
  const page = plan.pages.find(({ path }) => path === 'claims/a/');
  assert.equal(page?.view === 'Claim' && page.props.revisions, undefined);
});

test('the addresses of the history of a renamed claim redirect, after those of claims in the file for hosts', async () => {
  const claims = ['a', 'b'].map((slug) => ({ claim: claimOf('It is so.', { slug, aliases: [`old-${slug}`] }) }));
  const history = { slug: 'a', revisions: [revision(2), FIRST] };
  const { pages, files } = planSite(makeLibrary([{ site: DESK }, ...claims, { history }]));
  const redirects = pages.flatMap((page) => (page.view === 'Redirect' ? [[page.path, page.props.to]] : []));
  const version = `history/${FIRST.commit}/`;
  assert.deepEqual(redirects, [
    ['claims/old-a/', 'claims/a/'],
    ['claims/old-a/history/', 'claims/a/history/'],
    [`claims/old-a/${version}`, `claims/a/${version}`],
    ['claims/old-b/', 'claims/b/'],
  ]);
  const file = files.find(({ path }) => path === '_redirects');
  const lines = file
    ? String(await contentsOf(file, files))
        .trim()
        .split('\n')
    : [];
  assert.deepEqual(
    lines.map((line) => line.split(' ')[0]),
    ['/claims/old-a/', '/claims/old-b/', '/claims/old-a/history/', `/claims/old-a/${version}`],
  );
});

test('every version but the current one has a page, and needs the texts of its neighbours only', () => {
  const removed = revision(3, { kind: 'removed', changes: { presence: 'hidden' } });
  const broken = revision(4, { kind: 'broken', changes: {}, broken: { cause: 'yaml', detail: '' } });
  const plan = siteWith([revision(5), broken, removed, revision(2), FIRST]);
  const [second, first] = ['2', '1'].map((digit) => `claims/a/history/${digit.repeat(40)}/`);
  assert.deepEqual(pathsIn(plan), ['claims/a/history/', second, first]);
  const id = (digit: string) => digit.repeat(40);
  assert.deepEqual(textsShownBy(plan.pages), [
    { before: id('2'), after: id('5') },
    { before: id('1'), after: id('2') },
    { blob: id('2'), path: 'claims/a.md' },
    { blob: id('1'), path: 'claims/a.md' },
  ]);
  const version = plan.pages.find(({ path }) => path === first);
  assert.equal(version?.view === 'Version' && version.props.until, '2026-01-02');
});

test('revisions that changed only the formatting are folded if no other is between them', () => {
  const formatting = (number: number) => revision(number, { kind: 'formatting', changes: {} });
  const groups = groupsIn(siteWith([formatting(6), revision(5), formatting(4), formatting(3), FIRST]));
  assert.deepEqual(
    groups.map((group) => ('folded' in group ? group.folded.map(({ day }) => day.slice(-1)) : group.revision.kind)),
    [['6'], 'text', ['4', '3'], 'published'],
  );
});

test('two revisions of one commit have one page', () => {
  const again = { ...revision(2), day: '2026-01-03', kind: 'republished' as const };
  assert.equal(pathsIn(siteWith([revision(4), again, revision(2), FIRST])).length, 3);
});

test('a new commit changes only the pages of its claim', () => {
  const before = siteWith([revision(2), FIRST], [FIRST]);
  const after = siteWith([revision(3), revision(2), FIRST], [FIRST]);
  const keyOf = pageKeys('bundle', before);
  const keys = new Map(before.pages.map((page) => [page.path, keyOf(page)]));
  const changed = after.pages.filter((page) => keys.get(page.path) !== keyOf(page)).map(({ path }) => path);
  assert.deepEqual(changed, ['claims/a/', 'claims/a/history/', `claims/a/history/${'2'.repeat(40)}/`]);
});

test('pages about the history are not in the sitemap', async () => {
  const plan = siteWith([revision(2), FIRST]);
  const sitemaps = plan.files.filter((file) => 'make' in file && file.path.startsWith('sitemap'));
  assert.ok(sitemaps.length > 0);
  for (const file of sitemaps)
    if ('make' in file) assert.doesNotMatch(String(await file.make(() => assert.fail())), /history/);
});

test('names of verdicts that are not those of today are part of what a page shows, and of the texts that show them', () => {
  const names = { true: 'Right' };
  const entry = { date: '2026-01-02', kind: 'verdict' as const, from: 'true', note: 'It is not.' };
  const changes: Revision['changes'] = {
    verdict: { from: 'true', to: 'false' },
    corrections: { added: [entry], removed: [], changed: [] },
  };
  const second = revision(2, { kind: 'verdict', changes, mentioned: names });
  const plan = siteWith([revision(3), second, revision(1, { kind: 'published', changes: {}, names })]);
  const versions = plan.pages.flatMap((page) => (page.view === 'Version' ? [page.props.names] : []));
  assert.deepEqual(versions, [undefined, names]);
  const groups = groupsIn(plan).map((group) =>
    'revision' in group ? [group.revision.names, group.diff?.request] : [],
  );
  const id = (digit: string) => digit.repeat(40);
  assert.deepEqual(groups, [
    [undefined, { before: id('2'), after: id('3') }],
    [names, { before: id('1'), after: id('2'), names }],
    [undefined, undefined],
  ]);
  const keys = textsShownBy(plan.pages).map(textKey);
  assert.equal(new Set(keys).size, keys.length);
  assert.ok(keys.includes(`${id('1')}..${id('2')} {"true":"Right"}`));
});
