import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimEntry } from '../model/entry.ts';
import { CLAIM_TEXTS } from '../testing/claim-texts.ts';
import { readFile } from './read/read-file.ts';
import { asMarkdown, writeClaim } from './write-claim.ts';

const SETTINGS = {
  verdicts: [{ id: 'true', labels: {} }],
  lang: 'en',
  languages: [],
  base: '/',
  url: '',
  publisher: 'The desk',
};

interface Row {
  claim: string;
  text: string;
  date: string;
  lang: string;
  tags: readonly string[];
}

/** Writes a row as a claim file and reads it again. */
function roundTrip({ claim, text, date, lang, tags }: Row): { entry: ClaimEntry; problems: string[] } {
  const data = {
    title: claim,
    claim,
    claimDate: date || undefined,
    published: date || '2026-01-01',
    verdict: 'true',
    summary: text || claim,
    topics: [...tags],
    lang,
    sources: [{ id: 'one', title: claim, quote: claim }],
  };
  const written = writeClaim(data, `${asMarkdown(text || claim)}\n[@one]`);
  const { entry, file } = readFile({ kind: 'claims', path: 'claims/row.md' }, written, SETTINGS);
  return {
    entry: entry as ClaimEntry,
    problems: file.messages.filter(({ fatal }) => fatal).map(({ reason }) => reason),
  };
}

function assertSame(row: Row): void {
  const { entry, problems } = roundTrip(row);
  assert.deepEqual(problems, []);
  const { title, claim, claimDate, summary, topics, sources } = entry.data;
  const wording = row.claim.trim();
  assert.deepEqual([title, claim, sources[0]?.quote, claimDate ?? ''], [wording, wording, wording, row.date]);
  assert.deepEqual([summary, topics], [(row.text || row.claim).trim(), row.tags]);
  assert.equal(textOf(entry.html), `${(row.text || row.claim).replace(/\s+/g, ' ').trim()} [1]`);
}

/** The text that readers see. */
function textOf(html: string): string {
  const characters: Record<string, string> = { '&#x3C;': '<', '&#x26;': '&' };
  const text = html.replace(/<span class="margin-note.*?<\/span>/gs, '').replace(/<[^>]+>/g, '');
  return text
    .replace(/&#x(?:3C|26);/g, (reference) => characters[reference] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const HARD = [
  'He said: there were two',
  'no',
  '0123',
  '2026-02-30',
  '~',
  '- one\n- two',
  '# a heading',
  '"quoted" and \'quoted\'',
  "It's 50 % & more",
  '*all* of _them_ [@nobody] [x](javascript:alert(1)) <b>bold</b>',
  '--- three hyphens',
  '---',
  'a\n---\nb',
  'https://example.org/a_b_c and me@example.org',
  '1. April',
  '| a | b |',
  'tab\there',
  '{{ template }} {% raw %} $' + '{value}',
  '&lt;script&gt; &amp; \\ \\n',
  '🛩️ émoji और עברית العربية 中文',
  'a  #not a comment',
  '*alias',
  '&anchor',
  '!tag',
  '@at',
  '`tick`',
  '%percent',
  '> quote',
  '| pipe',
  '? key',
  ': colon',
  ', comma',
  '[list',
  '{map',
];

for (const value of HARD) {
  test(`the claim ${JSON.stringify(value)} is the same after writing and reading it`, () => {
    assertSame({ claim: value, text: `${value}\n\n${value}`, date: '2024-02-29', lang: 'en', tags: [value.trim()] });
  });
}

test('keys are written in the order of the schema, verdicts and flags without quotation marks', () => {
  const written = writeClaim(
    { draft: true, verdict: 'false', claim: 'There were flights.', title: 'Were there?', updated: undefined },
    'Text.\n',
  );
  assert.equal(
    written,
    '---\ntitle: Were there?\nclaim: There were flights.\nverdict: false\ndraft: true\n---\n\nText.\n',
  );
});

test('a body that begins with code keeps the spaces before it', () => {
  const written = writeClaim({ title: 'T' }, '\r\n  \n    code\n\nText. \n\n');
  assert.equal(written, '---\ntitle: T\n---\n\n    code\n\nText.\n');
  assert.equal(writeClaim({ title: 'T' }, '  '), '---\ntitle: T\n---\n\n\n');
});

for (const row of CLAIM_TEXTS)
  test(`a claim and its text in \`${row.lang}\` are the same after writing and reading them: ${row.claim}`, () => {
    assertSame({ ...row, date: '2024-02-29' });
  });
