import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressSlug } from '../../model/slug.ts';
import { asMarkdown, writeClaim } from '../../pipeline/write-claim.ts';
import type { Row } from './rows.ts';

const SITE = `title: Benchmark desk
url: https://facts.example
description: Fact-checks for measuring builds.
lang: en
publisher:
  name: Benchmark desk
  url: https://facts.example
# The other tools draw none.
sharePictures: false
`;
const LONGEST_TITLE = 90;
const LONGEST_CLAIM = 400;
const LONGEST_SUMMARY = 240;

/**
 * Writes a content folder with `count` claims. The same rows give the same bytes. If there are fewer rows, they are used again
 * under other slugs and with other bodies.
 */
export function writeClaimFiles(rows: readonly Row[], count: number, folder: string): void {
  mkdirSync(join(folder, 'claims'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), SITE);
  for (let n = 0; n < count; n++) {
    const { slug, text } = claimFile(rows, n);
    writeFileSync(join(folder, 'claims', `${slug}.md`), text);
  }
}

export function claimFile(rows: readonly Row[], n: number): { slug: string; text: string } {
  const row = rowAt(rows, n);
  const digest = createHash('sha256').update(`${n} ${row.claim}`).digest();
  const [second, third] = [rowAt(rows, n + 1), rowAt(rows, n + 2)];
  const any = (k: number) => rowAt(rows, digest.readUInt32BE(k * 4));
  const quoted = any(0);
  const claim = inOneLine(row.claim).slice(0, LONGEST_CLAIM);
  const date = row.date || '2024-05-15';
  const data = {
    title: shortened(claim, LONGEST_TITLE),
    claim,
    claimant: row.speaker ? { name: inOneLine(row.speaker) } : undefined,
    claimDate: date,
    verdict: row.verdict,
    summary: inOneLine(textOf(any(1))).slice(0, LONGEST_SUMMARY),
    published: date,
    topics: [...new Set(row.tags?.length ? row.tags.slice(0, 3) : ['Other'])],
    lang: row.lang || 'en',
    sources: [source('s1', row), source('s2', second), source('s3', third)],
  };
  const body = [
    '## What was said',
    paragraph(any(2), 's1'),
    '## What we found',
    paragraph(any(3), 's2'),
    `> ${prose(quoted.claim)}`,
    `${paragraph(quoted, 's3')} ${prose(textOf(any(4)))}`,
    `- ${prose(second.claim)}\n- ${prose(third.claim)}`,
  ];
  return {
    slug: `${[...addressSlug(claim)].slice(0, 60).join('')}-${digest.toString('hex').slice(0, 8)}`,
    text: writeClaim(data, body.join('\n\n')),
  };
}

function rowAt(rows: readonly Row[], n: number): Row {
  const row = rows[n % rows.length];
  if (!row) throw new Error('Expected at least one row');
  return row;
}

function source(id: string, row: Row) {
  return {
    id,
    title: inOneLine(row.claim).slice(0, 120),
    publisher: inOneLine(row.checker || 'Public record'),
    url: row.url && URL.canParse(row.url) ? row.url : 'https://facts.example/record',
    accessed: '2026-11-23',
  };
}

function paragraph(row: Row, sourceId: string): string {
  return `${prose(textOf(row))} ${prose(row.claim)} [@${sourceId}]`;
}

function textOf({ text, claim }: Row): string {
  return text || claim;
}

function prose(text: string): string {
  return asMarkdown(inOneLine(text)).trim();
}

/** Without line breaks and control characters, which the build refuses. */
export function inOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\ufeff\ufffe\uffff]/gu, '')
    .trim();
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 3).replace(/\s+\S*$/, '')}…` : text;
}
