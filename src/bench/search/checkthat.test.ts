import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readAnswers, readClaims, readPosts } from './checkthat.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-checkthat-'));
after(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('claims get a slug, and a title if they have none', () => {
  write('verified_claims.docs.tsv', '\tvclaim\ttitle\n0\tA claim.\tIs it?\n1\t\tNo claim\n2\tAnother.\t\n');
  assert.deepEqual(readClaims(folder), [
    { slug: 'c-0', claim: 'A claim.', title: 'Is it?' },
    { slug: 'c-2', claim: 'Another.', title: 'Another.' },
  ]);
});

test('posts are read with the claims that answer them; posts without an answer are omitted', () => {
  write('dev.queries.tsv', '\ttweet_content\n7\t"A ""post"""\n8\tUnanswered\n');
  write('dev.qrels', '7\t0\t2\t1\n7\t0\t5\t1\n');
  assert.deepEqual(readPosts(folder, 'dev'), [{ text: 'A "post"', relevant: new Set(['c-2', 'c-5']) }]);
});

test('a row with the wrong number of cells is refused', () => {
  write('verified_claims.docs.tsv', '\tvclaim\ttitle\n0\tA claim.\n');
  const file = join(folder, 'verified_claims.docs.tsv');
  const message = `Unexpected row ["0","A claim."] in ${file}, expected a number and 2 texts`;
  assert.throws(() => readClaims(folder), { message });
});

test('a malformed line of answers is refused', () => {
  const message =
    'Unexpected line `7 0 2`, expected the numbers of a post and of the claim that answers it: `11 0 639 1`';
  assert.throws(() => readAnswers('7 0 2\n'), { message });
});
