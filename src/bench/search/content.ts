import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOneLine } from '../corpus/claim-files.ts';
import type { Claim } from './collection.ts';

const VERDICTS = ['true', 'mostly-true', 'half-true', 'mostly-false', 'false', 'unproven'];

const SITE = `title: Bench
url: https://facts.example
description: Bench.
lang: en
publisher:
  name: Bench
  url: https://facts.example
`;

/** Writes claims as a content folder. Verdict and date, which these claims lack, follow from their place in the list. */
export function writeContent(claims: readonly Claim[], folder: string): void {
  mkdirSync(join(folder, 'claims'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), SITE);
  for (const [place, claim] of claims.entries())
    writeFileSync(join(folder, 'claims', `${claim.slug}.md`), claimFile(claim, place));
}

export function claimFile({ slug, claim, title, lang = 'en' }: Claim, place: number): string {
  return `---
title: ${quoted(title)}
claim: ${quoted(claim)}
verdict: ${VERDICTS[place % VERDICTS.length]}
summary: ${quoted(title)}
published: 2020-0${1 + (place % 9)}-1${place % 10}
topics: [checked]
lang: ${lang}
sources:
  - id: s
    title: ${quoted(title)}
    publisher: Bench
    url: https://facts.example/s/${slug}
---

Checked against the record [@s].
`;
}

/** A YAML scalar on one line. */
function quoted(text: string): string {
  return JSON.stringify(inOneLine(text));
}
