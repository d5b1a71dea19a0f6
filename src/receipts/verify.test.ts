import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { blobNames, nameLike } from '../git/blob-name.ts';
import { CLAIM, VALID } from '../testing/content.ts';
import { type DatedRepository, withDatedRepository } from '../testing/scripted-history.ts';
import { MANIFEST, type Manifest, manifestText, RECEIPT, readManifest, receiptText, sha256 } from './manifest.ts';
import { repositorySources } from './repository-sources.ts';
import { type Copy, verifyCopy } from './verify.ts';

const SOURCE = 'claims/flights.md';
const PAGES = { 'index.html': '<h1>Desk</h1>', 'claims/flights/index.html': '<h1>Flights</h1>', _headers: '/*' };

type Files = Record<string, string>;

/** A site that was built from a commit, by paths. */
function siteOf(commit: string, source: string, pages: Files = PAGES): Files {
  const manifest = manifestText({
    format: 1,
    site: 'https://desk.example/',
    commit,
    files: Object.fromEntries(Object.entries(pages).map(([path, text]) => [path, sha256(text)])),
    claims: {
      flights: { url: 'https://desk.example/claims/flights/', source: SOURCE, sha256: sha256(source), commit },
    },
  });
  return { ...pages, [MANIFEST]: manifest, [RECEIPT]: receiptText(manifest, { commit }) };
}

function copyOf(files: Files, isHidden = (_: string) => false): Copy {
  const read = async (path: string) => (files[path] === undefined ? undefined : Buffer.from(files[path]));
  return { paths: Object.keys(files), read, isHidden };
}

/** Verifies the site of a commit after `change`. Returns the kind and the path of each difference. */
async function differencesAfter(
  change: (site: Files, repository: DatedRepository, commit: string) => Files | Promise<Files>,
): Promise<string[]> {
  return withDatedRepository(async (repository) => {
    const commit = await repository.on('2026-11-24', VALID);
    const site = await change(siteOf(commit, CLAIM), repository, commit);
    const sources = repositorySources(repository.content);
    assert.ok('read' in sources);
    const { differences } = await verifyCopy(copyOf(site), sources);
    return differences.map(({ kind, path }) => `${kind} ${path}`);
  });
}

test('a copy of what was published has no differences, also after later commits', async () => {
  assert.deepEqual(await differencesAfter((site) => site), []);
  const later = await differencesAfter(async (site, { on }) => {
    await on('2026-11-25', { [SOURCE]: CLAIM.replace('two', 'three') });
    return site;
  });
  assert.deepEqual(later, []);
});

test('changed, removed and added files are named', async () => {
  const found = await differencesAfter(({ 'index.html': _, ...site }) => ({
    ...site,
    'claims/flights/index.html': '<h1>No flights</h1>',
    'claims/boats/index.html': '<h1>Boats</h1>',
  }));
  assert.deepEqual(found, ['altered claims/flights/index.html', 'missing index.html', 'added claims/boats/index.html']);
});

test('a link is one difference, whatever it leads to', async () => {
  const { differences } = await withDatedRepository(async (repository) => {
    const commit = await repository.on('2026-11-24', VALID);
    const sources = repositorySources(repository.content);
    assert.ok('read' in sources);
    const { 'claims/flights/index.html': _, ...files } = siteOf(commit, CLAIM);
    return verifyCopy({ ...copyOf(files), links: ['claims', 'loop'] }, sources);
  });
  assert.deepEqual(
    differences.map(({ kind, path }) => `${kind} ${path}`),
    ['link claims', 'link loop'],
  );
});

test('an edited manifest, and one from another commit, are named', async () => {
  const page = 'claims/flights/index.html';
  const edited = await differencesAfter((site) => {
    const text = 'A forgery.';
    const manifest = (site[MANIFEST] ?? '').replace(sha256(PAGES[page]), sha256(text));
    return { ...site, [page]: text, [MANIFEST]: manifest };
  });
  assert.deepEqual(edited, [`manifest ${MANIFEST}`]);
  const other = await differencesAfter(async (site, { on }) => {
    const now = CLAIM.replace('two', 'three');
    const next = siteOf(await on('2026-11-25', { [SOURCE]: now }), now, { ...PAGES, [page]: '<h1>Three</h1>' });
    return { ...site, [MANIFEST]: next[MANIFEST] ?? '' };
  });
  assert.deepEqual(other, [`manifest ${MANIFEST}`, `altered ${page}`, `source ${SOURCE}`]);
});

test('sources and commits that the repository does not have are named', async () => {
  const foreign = await differencesAfter(() => siteOf('0123456789'.repeat(4), CLAIM));
  assert.deepEqual(foreign, [`commit ${RECEIPT}`, `source ${SOURCE}`]);
  const otherSource = await differencesAfter((_, __, commit) => siteOf(commit, 'What nobody committed.'));
  assert.deepEqual(otherSource, [`source ${SOURCE}`]);
});

test('options of git, paths outside the site and a byte order mark do not pass as a receipt', async () => {
  const hostile = await differencesAfter((site, _, commit) => ({
    ...site,
    [RECEIPT]: (site[RECEIPT] ?? '').replace(commit, '--output=/tmp/x'),
  }));
  assert.deepEqual(hostile, [`receipt ${RECEIPT}`]);
  for (const path of ['../x', '//other.example/x', '/x', 'a/../../x'])
    assert.equal(readManifest(`{"format":1,"site":"x","files":{"${path}":"1"},"claims":{}}`), undefined, path);
  const marked = await differencesAfter((site) => ({ ...site, [MANIFEST]: `\ufeff${site[MANIFEST]}` }));
  assert.deepEqual(marked, [`manifest ${MANIFEST}`]);
});

test('a fact-check whose source cannot be looked up is named', async () => {
  const without = (commit: string, change: (manifest: Manifest) => Manifest) => {
    const site = siteOf(commit, CLAIM, { ...PAGES, 'claims/flights.json': '{}', 'claims/flights.csl.json': '[]' });
    const manifest = manifestText(change(JSON.parse(site[MANIFEST] ?? '')));
    return { ...site, [MANIFEST]: manifest, [RECEIPT]: receiptText(manifest, { commit }) };
  };
  const unnamed = await differencesAfter((_, __, commit) =>
    without(commit, (manifest) => ({ ...manifest, claims: {} })),
  );
  assert.deepEqual(unnamed, ['source claims/flights.json']);
  const uncommitted = await differencesAfter((_, __, commit) =>
    without(commit, ({ claims, ...manifest }) => {
      const { commit: _, ...flights } = claims.flights as NonNullable<typeof claims.flights>;
      return { ...manifest, claims: { flights } };
    }),
  );
  assert.deepEqual(uncommitted, [`source ${SOURCE}`]);
});

test('a receipt or manifest that is missing or damaged proves nothing', async () => {
  assert.deepEqual(await differencesAfter(({ [RECEIPT]: _, ...site }) => site), [`receipt ${RECEIPT}`]);
  for (const text of ['', 'null', '[]', '{"format":1}', '{"format":1,"site":"x","files":{"a":1},"claims":{}}'])
    assert.deepEqual(await differencesAfter((site) => ({ ...site, [MANIFEST]: text })), [`manifest ${MANIFEST}`]);
});

test('in a partial clone, the sources that it has are compared, and those that it lacks are named with what to do', async () => {
  await withDatedRepository(async (repository) => {
    const old = await repository.on('2026-11-24', VALID);
    const commit = await repository.on('2026-11-25', { 'claims/second.md': CLAIM.replace('two', 'three') });
    const now = await repository.on('2026-11-26', { 'claims/second.md': CLAIM.replace('two', 'four') });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = join(repository.root, 'clone');
    repository.git('clone', '--quiet', '--filter=blob:none', pathToFileURL(repository.root).href, clone);
    const sources = repositorySources(join(clone, 'content'));
    assert.ok('read' in sources && sources.isPartial);
    const asked = [
      { commit: old, path: SOURCE },
      { commit: now, path: SOURCE },
      { commit: now, path: 'claims/none.md' },
      { commit, path: 'claims/second.md' },
    ];
    const found = await sources.read(asked);
    assert.deepEqual(
      found.map((bytes) => bytes !== undefined),
      [true, true, false, false],
    );
    const { differences } = await verifyCopy(copyOf(siteOf(now, 'another')), {
      ...sources,
      read: async (files) => files.map(() => undefined),
    });
    assert.match(differences.at(-1)?.reason ?? '', /partial clone: run `git fetch --refetch --no-filter`$/);
  });
});

test('names of blobs are those of git', async () => {
  await withDatedRepository(async ({ content, on, git }) => {
    const commit = await on('2026-11-24', VALID);
    const bytes = readFileSync(join(content, SOURCE));
    assert.equal(nameLike(blobNames(bytes), commit), git('rev-parse', `HEAD:content/${SOURCE}`));
  });
});

test('the manifest is JSON with the files and fact-checks that it was given', () => {
  const site = { format: 1, site: 'https://desk.example/', commit: '0123456789'.repeat(4) } as const;
  const manifest: Manifest = { ...site, files: { 'a"b': '1', c: '2' }, claims: {} };
  assert.deepEqual(JSON.parse(manifestText(manifest)), manifest);
  assert.deepEqual(JSON.parse(manifestText({ ...manifest, files: {} })), { ...manifest, files: {} });
});
