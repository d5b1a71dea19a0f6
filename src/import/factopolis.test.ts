import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { isPublishable } from '../pipeline/report/report.ts';
import { withContent } from '../testing/content.ts';
import { importFolder, writeImport } from './import-folder.ts';
import { readMapping } from './read-mapping.ts';
import { reportOn } from './report.ts';
import { readSourceFolder } from './source-folder.ts';

// The excerpt is a part of Factopolis, CC BY 4.0; its licence lies with it.
const EXCERPT = join(import.meta.dirname, 'fixtures', 'factopolis');
const WHOLE = join(projectRoot, '..', 'shared', 'data', 'factopolis');
const IDS = DEFAULT_VERDICTS.map((verdict) => verdict.id) as [string, ...string[]];

/** Imports a folder into a content folder of its own. */
async function imported(path: string) {
  const { mapping, file } = readMapping('factopolis.yaml', readFileSync(`${EXCERPT}.yaml`), IDS);
  assert.ok(mapping, String(file.messages));
  const folder = await readSourceFolder(path);
  return withContent({}, async (root) => {
    const result = await importFolder(folder, mapping, {
      root,
      content: await readClaims(root),
      into: 'claims/imported',
    });
    await writeImport(root, result);
    const { claims, files } = await readClaims(root);
    const used = new Set(result.carried.flatMap(({ claim }) => [...claim.ledger.used]));
    const drafts = claims.filter((claim) => claim.data.draft).length;
    const data = new Map(claims.map((claim) => [claim.slug, claim.data]));
    const texts = new Map(result.carried.map(({ claim, file }) => [claim.slug, file.text]));
    return {
      result,
      used,
      drafts,
      data,
      texts,
      sound: isPublishable(files),
      report: reportOn(folder, mapping, result),
    };
  });
}

const excerpt = imported(EXCERPT);

/** Keys of a statement that lead somewhere or decide something; what they lead to is in its claim. */
const DECIDING = [
  'claims',
  'checks.checker',
  'checks.rating',
  'sources.type',
  'sources.deleted',
  'retraction.issuer.id',
];

/** The values of YAML front matter, read without any of the modules that are tested here. */
function valuesOf(text: string): { path: string; value: string }[] {
  const yaml = /^---\n(.*?)\n?---\s*(?:\n|$)/s.exec(text)?.[1];
  return yaml === undefined ? [] : below(parse(yaml, { schema: 'failsafe' }), '');
}

function below(value: unknown, path: string): { path: string; value: string }[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => below(item, `${path}[${index + 1}]`));
  return Object.entries(value ?? {}).flatMap(([key, inner]) => below(inner, path === '' ? key : `${path}.${key}`));
}

/** Every value of every file that is neither in a claim, nor said to be used, nor listed as left behind. */
function lost(root: string, { result, used, report }: Awaited<ReturnType<typeof imported>>): string[] {
  const texts = new Map(result.carried.map(({ claim, file }) => [claim.source.path, letters(file.text)]));
  return report.flatMap(({ path, left }) => {
    const listed = new Set(left.map(({ key }) => key));
    const open = valuesOf(readFileSync(join(root, path), 'utf8')).filter((node) => !listed.has(node.path));
    const text = texts.get(path);
    return open
      .filter((node) => !used.has(`${path}#${node.path}`) || !(text === undefined || isIn(text, node)))
      .map((node) => `${path}#${node.path}`);
  });
}

function isIn(text: string, { path, value }: { path: string; value: string }): boolean {
  return DECIDING.includes(path.replace(/\[\d+\]/g, '')) || text.includes(letters(value));
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

test('an excerpt comes over whole, passes every check, and nothing is lost in silence', async () => {
  const all = await excerpt;
  const { result, drafts, sound, report } = all;
  assert.deepEqual(result.refused, []);
  assert.deepEqual([result.carried.length, drafts, sound], [4, 3, true]);
  assert.equal(report.length, 15);
  assert.deepEqual(lost(EXCERPT, all), []);
});

test('a rated statement becomes a claim with the verdict of its checker', async () => {
  const { data, texts } = await excerpt;
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

test('a statement that nobody rated is a draft that says so, and gets no verdict of ours', async () => {
  const { data, report } = await excerpt;
  const claim = data.get('donald-trump-2017-07-25-2');
  assert.deepEqual([claim?.draft, claim?.verdict], [true, 'unproven']);
  assert.match(claim?.summary ?? '', /^Verdict still to be given\. /);
  const lines = report.find(({ path }) => path.endsWith('donald-trump/2017-07-25-2.md'))?.lines;
  assert.deepEqual(lines, [
    'written to claims/imported/donald-trump-2017-07-25-2.md as a draft',
    'draft because no verdict: there is no `checks.rating`',
  ]);
});

test('statements of one claim are related, and a retraction without a source is told without one', async () => {
  const { data, texts } = await excerpt;
  assert.deepEqual(data.get('sean-duffy-2017-09-15')?.related, ['tom-graves-2017-09-27']);
  assert.match(texts.get('sean-duffy-2017-09-15') ?? '', /\nFactopolis lists a later deletion \(2017-09-15\)\.\n/);
});

test('pages about people and checkers say what was looked up in them, and what was not', async () => {
  const { report } = await excerpt;
  const page = report.find(({ path }) => path === 'content/checker/politifact.md');
  assert.deepEqual(page?.lines, ['not a claim; keys used from it: title, ratings.id, ratings.name']);
  assert.ok(page?.left.some(({ key, onPurpose }) => key === 'twitter' && onPurpose));
});

test('the whole of Factopolis comes over', { skip: !existsSync(WHOLE) && 'its 879 files are not here' }, async () => {
  const all = await imported(WHOLE);
  const { result, drafts, sound, report } = all;
  assert.deepEqual(result.refused, []);
  assert.deepEqual([result.carried.length, drafts, sound], [521, 357, true]);
  assert.equal(report.length, 879);
  assert.deepEqual(lost(WHOLE, all), []);
});
