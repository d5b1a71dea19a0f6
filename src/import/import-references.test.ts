import assert from 'node:assert/strict';
import { test } from 'node:test';
import { block, imported, json, MOON, REVIEW } from '../testing/imported.ts';

const ANN = { '@id': '#ann', '@type': 'Person', name: 'Ann Baker', url: 'https://ann.example/' };
const DESK = { '@id': '#desk', '@type': 'Organization', name: 'Desk' };
const CLAIM = { ...REVIEW.itemReviewed, '@id': '#claim', author: { '@id': '#ann' } };
const REFERRING = { ...REVIEW, author: { '@type': 'Organization', '@id': '#desk' }, itemReviewed: { '@id': '#claim' } };

test('references lead to other blocks of a page, and may have a type', async () => {
  const page = [ANN, DESK, CLAIM, REFERRING].map((one) => block(json(one))).join('\n');
  const { report, files } = await imported('a.html', page);
  assert.deepEqual([...files.values()], [MOON]);
  assert.match(report, /a\.html:4\n {2}written to .*\n$/);
});

test('references with a type lead to other objects of a graph, in any order', async () => {
  const claim = { ...CLAIM, author: { '@type': 'Person', '@id': '#ann' } };
  const { files } = await imported('a.json', json({ '@graph': [REFERRING, claim, ANN, DESK] }));
  assert.deepEqual([...files.values()], [MOON]);
});

test('lines of JSON Lines do not refer to each other', async () => {
  const { report } = await imported('a.jsonl', [DESK, CLAIM, REFERRING].map(json).join('\n'));
  assert.match(report, /author: refers to `#desk`, which is nowhere in the file/);
});

test('references that lead nowhere are reported', async () => {
  const review = { ...REVIEW, author: { '@id': '#nobody' }, isPartOf: { '@id': '#page' } };
  const { report } = await imported('a.json', json(review));
  assert.match(report, /repaired: author: refers to `#nobody`, which is nowhere in the file\n/);
  assert.match(report, /left out: author\.@id: #nobody\n.*left out: isPartOf\.@id: #page\n/);
});

test('objects that refer to each other in a circle do no harm', async () => {
  const graph = [
    { ...REVIEW, '@id': '#review', itemReviewed: { '@id': '#claim' } },
    { ...CLAIM, author: { '@id': '#ann' }, subjectOf: { '@id': '#review' } },
    { ...ANN, knows: { '@id': '#ann' }, sameAs: { '@id': '#claim' } },
  ];
  const { files } = await imported('a.json', json({ '@graph': graph }));
  assert.deepEqual([...files.values()], [MOON]);
});
