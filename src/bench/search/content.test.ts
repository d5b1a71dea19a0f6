import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile } from './content.ts';

test('a claim becomes a file', () => {
  const claim = { slug: 'c-13', claim: 'He said "no"\n\u0085to\tit.', title: 'Did he?' };
  assert.equal(
    claimFile(claim, 13),
    `---
title: "Did he?"
claim: "He said \\"no\\" to it."
verdict: mostly-true
summary: "Did he?"
published: 2020-05-13
topics: [checked]
lang: en
sources:
  - id: s
    title: "Did he?"
    publisher: Bench
    url: https://facts.example/s/c-13
---

Checked against the record [@s].
`,
  );
});
