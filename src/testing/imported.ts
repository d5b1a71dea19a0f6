import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importFile, mappingFor, readRecordFile } from '../import/import-file.ts';
import { writeImport } from '../import/import-folder.ts';
import { reasonsText, reportOn, reportText } from '../import/report.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { withContent } from './content.ts';

export const IDS: [string, ...string[]] = ['true', 'mostly-false', 'false', 'unproven'];
/** A mapping with some labels only. */
export const LABELS = 'verdict: { labels: { Wrong: false, Right: true, 1/5: false } }\n';

/** Imports a file into the valid folder, and returns the report and the texts of the new files by slug. */
export async function imported(name: string, text: string, mapping: string | undefined = LABELS) {
  return withContent({}, async (root) => {
    const content = await readClaims(root);
    const file = readRecordFile(name, Buffer.from(text));
    const given = mapping === undefined ? undefined : { path: 'm.yaml', bytes: Buffer.from(mapping) };
    const read = mappingFor(file, given, IDS);
    assert.ok(read.mapping, 'file' in read ? String(read.file.messages[0]) : '');
    const { folder, result } = await importFile(file, read.mapping, IDS, { root, content, into: 'claims/new' });
    await writeImport(root, result);
    const texts = await Promise.all(
      result.accepted.map(async (one) => [one.claim.slug, await readFile(join(root, one.file.path), 'utf8')] as const),
    );
    const errors = (await readClaims(root)).files.flatMap((one) => one.messages.filter(({ fatal }) => fatal));
    const report = reportText(reportOn(folder, read.mapping, result));
    return { report, files: new Map(texts), errors: errors.map(({ reason }) => reason), reasons: reasonsText(result) };
  });
}

/** A ClaimReview, and the claim file that is made from it. */
export const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://desk.example/checks/moon',
  name: 'No, the moon is not made of cheese',
  claimReviewed: 'The moon is made of cheese.',
  datePublished: '2026-01-05',
  author: { '@type': 'Organization', name: 'Desk' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ann Baker', sameAs: 'https://ann.example/' },
    datePublished: '2025-12-30',
    appearance: { '@type': 'CreativeWork', url: 'https://posts.example/1' },
  },
  reviewRating: {
    '@type': 'Rating',
    ratingValue: 1,
    bestRating: 5,
    worstRating: 1,
    alternateName: 'Wrong',
    ratingExplanation: 'It is rock.',
  },
};

export const MOON = `---
title: No, the moon is not made of cheese
claim: The moon is made of cheese.
claimants:
  - name: Ann Baker
    type: person
    url: https://ann.example/
claimDate: 2025-12-30
appearances:
  - url: https://posts.example/1
verdict: false
summary: It is rock.
published: 2026-01-05
sources:
  - id: fact-check
    title: No, the moon is not made of cheese
    publisher: Desk
    url: https://desk.example/checks/moon
    stance: context
---

Imported from a ClaimReview: [@fact-check]
`;

export const json = (value: unknown): string => JSON.stringify(value);

/** A block of structured data in a page. */
export const block = (text: string): string => `<script type="application/ld+json">${text}</script>`;
