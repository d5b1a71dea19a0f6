import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../pipeline/folder/project.ts';
import { CLAIM, second, VALID, withContent } from '../testing/content.ts';
import { originalOf } from '../text/spreadsheet-cell.ts';

const FILES = {
  ...VALID,
  'claims/flights.md': CLAIM.replace('title: Were there flights?', 'title: "=1+1"'),
  ...second('A draft says so.', 'draft: true'),
};

async function exported(root: string, ...args: string[]) {
  const options = { env: { ...process.env, ASSAY_CONTENT: root }, cwd: projectRoot };
  return promisify(execFile)(process.execPath, ['src/cli/export.ts', ...args], options);
}

test('what is published is exported in each format, and drafts are not', () =>
  withContent(FILES, async (root) => {
    const { stdout: csv } = await exported(root, 'csv');
    assert.equal(csv[0], '\ufeff');
    const [row = {}, ...more] = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    assert.deepEqual(more, []);
    assert.equal(row.title, "'=1+1");
    assert.equal(originalOf(row.title), '=1+1');
    const { stdout: jsonl } = await exported(root, 'jsonl');
    const record = JSON.parse(jsonl) as Record<string, unknown>;
    assert.deepEqual(JSON.parse(row.sources ?? ''), record.sources);
    assert.equal(row.body, record.body);
    assert.deepEqual([record.slug, record.title], ['flights', '=1+1']);
    const out = join(root, 'feed.json');
    const { stderr } = await exported(root, 'claimreview', '--out', out);
    assert.match(stderr, /^Exported 1 fact-checks to /m);
    const feed = JSON.parse(await readFile(out, 'utf8'));
    assert.deepEqual(
      feed.dataFeedElement.map(({ item }: { item: { '@type': string }[] }) => item.map((one) => one['@type'])),
      [['ClaimReview']],
    );
    const { stdout: efcsn } = await exported(root, 'efcsn');
    assert.deepEqual(
      JSON.parse(efcsn).map(({ type }: { type: string }) => type),
      ['Factcheck'],
    );
  }));

test('references to what is published are exported, the same each time', () =>
  withContent(FILES, async (root) => {
    const starts = {
      bibtex: /^@misc\{flights,/,
      ris: /^TY {2}- ELEC\r\nID {2}- flights\r\n/,
      csl: /^\[\n\{"id":"flights",/,
    };
    for (const [format, start] of Object.entries(starts)) {
      const { stdout } = await exported(root, format);
      assert.match(stdout, start);
      assert.equal(stdout.match(/=1\+1/g)?.length, 1);
      assert.doesNotMatch(stdout, /draft/i);
      assert.equal((await exported(root, format)).stdout, stdout);
    }
  }));

test('an unknown format is a usage error that names the known ones', () =>
  withContent(FILES, async (root) => {
    await assert.rejects(exported(root, 'xml'), (error: { code: number; stderr: string }) => {
      assert.equal(error.code, 2);
      assert.match(error.stderr, /Unknown format `xml`, expected one of `claimreview`, `csv`, `jsonl`/);
      return true;
    });
  }));
