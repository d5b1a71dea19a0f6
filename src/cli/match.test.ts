import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../pipeline/folder/project.ts';
import { CLAIM, type Files, withContent } from '../testing/content.ts';

const OTHER = CLAIM.replace('title: Were there flights?', 'title: Was there a whale in the harbour?')
  .replace('claim: There were flights.', 'claim: A whale swam into the harbour of Quillhaven.')
  .replace('verdict: mostly-false', 'appearances:\n  - url: https://paper.example/whale\nverdict: "true"');
const DRAFT = OTHER.replace('claim: A whale', 'claim: A second whale').replace('verdict:', 'draft: true\nverdict:');

async function match(...args: string[]) {
  return matchIn({ 'claims/whale.md': OTHER, 'claims/draft.md': DRAFT }, ...args);
}

async function matchIn(files: Files, ...args: string[]) {
  return withContent(files, async (root) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(projectRoot, 'src/cli/match.ts'), ...args], {
      encoding: 'utf8',
      cwd: projectRoot,
      env: { ...process.env, ASSAY_CONTENT: root },
    });
    return { stdout, stderr, status };
  });
}

test('the closest published fact-check comes first, with its verdict and address', async () => {
  const { stdout, status } = await match('did a whale really swim into quillhaven harbour yesterday??', '--limit', '1');
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^1\. Was there a whale in the harbour\?\n {3}true · 2026-11-24 · close, \d\.\d\d\n {3}A whale swam into the harbour of Quillhaven\.\n {3}https:\/\/[^\n]+\/claims\/whale\/\n$/,
  );
});

test('an address finds the claims made there', async () => {
  const { stdout } = await match('http://www.paper.example/whale/?utm_source=post', '--format', 'json');
  const { matches } = JSON.parse(stdout);
  assert.deepEqual([matches.length, matches[0].claim.slug, matches[0].isLinked], [1, 'whale', true]);
});

test('claims made elsewhere are listed apart from those made at the address', async () => {
  const { stdout } = await match('There were flights, see https://paper.example/whale');
  assert.match(
    stdout,
    /^1\. Was there a whale[^\n]*\n[^\n]* · made at this link\n[\s\S]*\n\nOther fact-checks that share words with your search:\n\n2\. Were there flights\?\n[^\n]* · close, /,
  );
});

test('claims-search output has the format of the Fact Check Tools API and contains only close matches', async () => {
  const { stdout } = await match('a whale swam into the harbour', '--format', 'claims-search');
  const { claims } = JSON.parse(stdout);
  assert.deepEqual(
    claims.map(({ text, claimReview }: { text: string; claimReview: { textualRating: string }[] }) => [
      text,
      claimReview[0]?.textualRating,
    ]),
    [['A whale swam into the harbour of Quillhaven.', 'True']],
  );
  assert.deepEqual(JSON.parse((await match('bread and butter', '--format', 'claims-search')).stdout), { claims: [] });
});

test('a text without matches is reported', async () => {
  assert.deepEqual(await match('bread and butter'), {
    stdout: 'No matching fact-checks.\n',
    stderr: '',
    status: 0,
  });
});

test('a usage error names what was expected', async () => {
  for (const [args, message] of [
    [[], 'Missing text, expected `npm run match -- "what was claimed"`\n'],
    [['x', '--format', 'xml'], 'Unknown format `xml`, expected one of `text`, `json`, `claims-search`\n'],
    [['x', '--limit', '0'], 'Unexpected limit `0`, expected a whole number from 1 to 9999\n'],
  ] as const)
    assert.deepEqual(await match(...args), { stdout: '', stderr: message, status: 2 });
});

test('a folder without an index is reported', async () => {
  const { stderr, status } = await match('x', '--site', 'nowhere');
  assert.equal(status, 1);
  assert.match(stderr, /^There is no search index in `nowhere` \(ENOENT.*Create one with `npm run build`\.\n$/s);
});

test('a withdrawn fact-check is marked, and omitted from claims-search output', async () => {
  const notice = 'corrections:\n  - date: 2026-12-01\n    kind: withdrawal\n    note: It was a boat.';
  const withdrawn = OTHER.replace('verdict: "true"', `verdict: "true"\n${notice}`);
  const outputAs = async (format: string) =>
    (await matchIn({ 'claims/whale.md': withdrawn }, 'a whale swam into the harbour', '--format', format)).stdout;
  assert.match(await outputAs('text'), /\n {3}withdrawn 2026-12-01 · 2026-11-24 · close, /);
  const { claim } = JSON.parse(await outputAs('json')).matches[0];
  assert.deepEqual([claim.slug, claim.verdict, claim.withdrawn], ['whale', undefined, '2026-12-01']);
  assert.deepEqual(JSON.parse(await outputAs('claims-search')), { claims: [] });
});
