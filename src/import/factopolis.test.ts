import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { isPublishable } from '../pipeline/report/report.ts';
import { withContent } from '../testing/content.ts';
import { importFolder, writeImport } from './import-folder.ts';
import { readMapping } from './read-mapping.ts';
import { reportOn } from './report.ts';
import { readSourceFolder } from './source-files.ts';

// Part of Factopolis, CC BY 4.0 (the licence is in the folder). It has every kind of source and retraction, and ratings by all
// fact-checkers in the mapping.
const FACTOPOLIS = join(import.meta.dirname, 'fixtures', 'factopolis');
const IDS = DEFAULT_VERDICTS.map((verdict) => verdict.id) as [string, ...string[]];

/** Imports the folder into an empty content folder. */
async function importFactopolis() {
  const { mapping, file } = readMapping('factopolis.yaml', readFileSync(`${FACTOPOLIS}.yaml`), IDS);
  assert.ok(mapping, file.messages[0]?.reason);
  const folder = await readSourceFolder(FACTOPOLIS);
  return withContent({}, async (root) => {
    const result = await importFolder(folder, mapping, {
      root,
      content: await readClaims(root),
      into: 'claims/imported',
    });
    await writeImport(root, result);
    const { claims, files } = await readClaims(root);
    const used = new Set(result.accepted.flatMap(({ claim }) => [...claim.usage.used]));
    const drafts = claims.filter((claim) => claim.data.draft).length;
    const data = new Map(claims.map((claim) => [claim.slug, claim.data]));
    const texts = new Map(result.accepted.map(({ claim, file }) => [claim.slug, file.text]));
    return {
      result,
      used,
      drafts,
      data,
      texts,
      isPublishable: isPublishable(files),
      report: reportOn(folder, mapping, result),
    };
  });
}

const imported = importFactopolis();

/** Keys of a statement that name another file or decide something. Their values need not be in the claim. */
const NOT_COPIED = [
  'claims',
  'checks.checker',
  'checks.rating',
  'sources.type',
  'sources.deleted',
  'retraction.issuer.id',
];

/** The values of YAML front matter, read without the modules under test. */
function valuesOf(text: string): { path: string; value: string }[] {
  const yaml = /^---\n(.*?)\n?---\s*(?:\n|$)/s.exec(text)?.[1];
  return yaml === undefined ? [] : below(parse(yaml, { schema: 'failsafe' }), '');
}

function below(value: unknown, path: string): { path: string; value: string }[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => below(item, `${path}[${index + 1}]`));
  return Object.entries(value ?? {}).flatMap(([key, inner]) => below(inner, path === '' ? key : `${path}.${key}`));
}

/** Every value that is neither in a claim nor in the report. */
function lostValues({ result, used, report }: Awaited<typeof imported>): string[] {
  const texts = new Map(result.accepted.map(({ claim, file }) => [claim.source.path, lettersIn(file.text)]));
  return report.flatMap(({ path, leftOut }) => {
    const listed = new Set(leftOut.map(({ key }) => key));
    const open = valuesOf(readFileSync(join(FACTOPOLIS, path), 'utf8')).filter((node) => !listed.has(node.path));
    const text = texts.get(path);
    return open
      .filter((node) => !used.has(`${path}#${node.path}`) || !(text === undefined || isIn(text, node)))
      .map((node) => `${path}#${node.path}`);
  });
}

function isIn(text: string, { path, value }: { path: string; value: string }): boolean {
  return NOT_COPIED.includes(path.replace(/\[\d+\]/g, '')) || text.includes(lettersIn(value));
}

function lettersIn(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

test('every statement is imported without errors, and every value is in a claim or in the report', async () => {
  const all = await imported;
  const { result, drafts, isPublishable, report } = all;
  assert.deepEqual(result.rejected, []);
  assert.deepEqual([result.accepted.length, drafts, isPublishable], [21, 15, true]);
  assert.equal(report.length, 66);
  assert.deepEqual(lostValues(all), []);
});

test('a rated statement becomes a claim with the verdict of the fact-checker', async () => {
  const { data, texts } = await imported;
  const claim = data.get('kellyanne-conway-2017-02-02');
  assert.equal(claim?.title, 'Bowling Green Massacre');
  assert.equal(claim?.verdict, 'false');
  assert.equal(claim?.summary, 'It never happened.');
  assert.equal(claim?.claimDate, '2017-02-02');
  assert.deepEqual(claim?.claimant, {
    name: 'Kellyanne Conway',
    type: 'person',
    url: 'https://en.wikipedia.org/wiki/Kellyanne_Conway',
  });
  assert.deepEqual(
    claim?.appearances.map(({ url }) => url),
    [
      'https://www.youtube.com/watch?v=g-w16cyQ8wQ&t=163s',
      'https://www.NPR.org/sections/thetwo-way/2017/02/03/513222852/bogus-bowling-green-massacre-claim-snarls-trump-adviser-conway',
    ],
  );
  assert.deepEqual(
    claim?.sources.map(({ id, publisher, kind }) => [id, publisher, kind]),
    [
      ['politifact', 'PolitiFact', 'news'],
      ['youtube', undefined, 'primary'],
      ['web', undefined, 'primary'],
      ['retraction', undefined, 'primary'],
    ],
  );
  assert.match(
    texts.get('kellyanne-conway-2017-02-02') ?? '',
    /\n## What fact-checkers found\n\nPolitiFact rates it “False” \[@politifact\]\.\n\n> Most importantly/,
  );
});

test('a statement without a rating becomes a draft without a verdict', async () => {
  const { data, report } = await imported;
  const claim = data.get('donald-trump-2017-07-25-2');
  assert.deepEqual([claim?.draft, claim?.verdict], [true, 'unproven']);
  assert.match(claim?.summary ?? '', /^Verdict still to be given\. /);
  const lines = report.find(({ path }) => path.endsWith('donald-trump/2017-07-25-2.md'))?.lines;
  assert.deepEqual(lines, [
    'written to claims/imported/donald-trump-2017-07-25-2.md as a draft',
    'draft because no verdict: the source has no `checks.rating`',
  ]);
});

test('statements of the same claim are related, and a retraction without a source has no citation', async () => {
  const { data, texts } = await imported;
  assert.deepEqual(data.get('sean-duffy-2017-09-15')?.related, ['tom-graves-2017-09-27']);
  assert.match(texts.get('sean-duffy-2017-09-15') ?? '', /\nFactopolis lists a later deletion \(2017-09-15\)\.\n/);
});

test('the report on a page about a checker lists the keys used from it and the values left out', async () => {
  const { report } = await imported;
  const page = report.find(({ path }) => path === 'content/checker/politifact.md');
  assert.deepEqual(page?.lines, ['not a claim; keys used from it: title, ratings.id, ratings.name']);
  assert.ok(page?.leftOut.some(({ key, onPurpose }) => key === 'twitter' && onPurpose));
});
