import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMapping } from './read-mapping.ts';
import { readSource } from './source-files.ts';
import { decideVerdict } from './verdict.ts';

const MAPPING = `claims: { files: "{name}.md" }
fields: { title: title, claim: title, summary: title, published: when, sources: [{ title: title }] }
verdict:
  each: checks
  label: rating
  scale: by
  scales: { p: { Wrong: false, Nearly: mostly-false }, q: { "No!": false } }
  labels: { Wrong: mostly-false, Erron\u00e9: false\u0301, Fe\u0301: false }
  open-where: [checks.of]
`;

function decision(checks: string) {
  const { mapping } = readMapping('m.yaml', Buffer.from(MAPPING), ['false', 'mostly-false', 'fals\u00e9']);
  assert.ok(mapping);
  const file = readSource('a.md', Buffer.from(`---\nchecks: ${checks}\n---\n`));
  const folder = { files: new Map(), others: [] };
  const decided = decideVerdict({ folder, mapping, file, pathParts: {}, sourceIds: new Map(), resolving: [] });
  return 'undecided' in decided ? decided.undecided : decided.verdict;
}

const CASES: [checks: string, expected: string][] = [
  ['[{by: p, rating: Wrong}]', 'false'],
  ['[{by: p, rating: Wrong}, {by: q, rating: "No!"}, {by: r}]', 'false'],
  ['[{by: r, rating: Wrong}]', 'mostly-false'],
  ['[{rating: Errone\u0301}]', 'fals\u00e9'],
  ['[{rating: F\u00e9}]', 'false'],
  ['[{by: p}]', 'the source has no `checks.rating`'],
  ['[{by: p, rating: wrong}]', 'the mapping has no verdict for `wrong` of `p`'],
  ['[{by: p, rating: constructor}]', 'the mapping has no verdict for `constructor` of `p`'],
  ['[{by: p, rating: Wrong}, {by: q, rating: Hm}]', 'the mapping has no verdict for `Hm` of `q`'],
  [
    '[{by: p, rating: Nearly}, {by: q, rating: "No!"}]',
    'the labels disagree: `Nearly` of `p` maps to `mostly-false`, `No!` of `q` maps to `false`',
  ],
  ['[{by: p, rating: Wrong, of: x}]', 'the source has `checks.of`, which is in `open-where` of the mapping'],
];

for (const [checks, expected] of CASES) test(`${checks}: ${expected}`, () => assert.equal(decision(checks), expected));
