import assert from 'node:assert/strict';
import { test } from 'node:test';
import { block, imported, json, LABELS, MOON, REVIEW } from '../testing/imported.ts';

test('a ClaimReview becomes a claim file without errors', async () => {
  const { report, files, errors } = await imported('a.json', json(REVIEW));
  assert.equal(report, 'a.json\n  written to claims/new/no-the-moon-is-not-made-of-cheese.md\n');
  assert.deepEqual([...files.values()], [MOON]);
  assert.deepEqual(errors, []);
});

const WRAPPED: [what: string, name: string, text: string, place: string][] = [
  ['a @graph', 'a.json', json({ '@context': 'x', '@graph': [{ '@type': 'WebPage' }, REVIEW] }), 'a.json#@graph[2]'],
  ['an array', 'a.json', json([REVIEW]), 'a.json#[1]'],
  [
    'a Data Commons feed',
    'a.json',
    json({ '@type': 'DataFeed', dataFeedElement: [{ item: [REVIEW] }] }),
    'a.json#dataFeedElement[1].item[1]',
  ],
  ['JSON Lines', 'a.jsonl', `\n${json(REVIEW)}\n`, 'a.jsonl:2'],
  [
    'a page',
    'a.html',
    `<!doctype html>\n<title>x</title>\n${block('{"@type":"WebSite"}')}\n${block(json(REVIEW))}`,
    'a.html:4',
  ],
  ['a page in a file named otherwise', 'a.txt', `\n${block(json(REVIEW))}`, 'a.txt:2'],
  ['a list of types', 'a.json', json({ ...REVIEW, '@type': ['Review', 'http://schema.org/ClaimReview'] }), 'a.json'],
];

for (const [what, name, text, place] of WRAPPED) {
  test(`a ClaimReview is found in ${what}`, async () => {
    const { report, files } = await imported(name, text);
    assert.ok(report.includes(`${place}\n  written to `), report);
    assert.deepEqual([...files.values()], [MOON]);
  });
}

test('an answer of the Fact Check Tools API becomes a claim for each review', async () => {
  const claimReview = [
    {
      publisher: { name: 'Desk' },
      url: 'https://desk.example/1',
      title: 'One',
      reviewDate: '2026-01-05T00:00:00Z',
      textualRating: 'Wrong',
      languageCode: 'en',
    },
    {
      publisher: { site: 'other.example' },
      url: 'https://other.example/1',
      title: 'Two',
      reviewDate: '2026-01-06T00:00:00Z',
      textualRating: 'Nope',
    },
  ];
  const mapping = `${LABELS}fields: { summary: name }\n`;
  const answer = json({
    claims: [{ text: 'Said.', claimant: 'Ann', claimDate: '2025-12-01T10:00:00Z', claimReview }],
    nextPageToken: 'CAo',
  });
  const { report, files, reasons } = await imported('a.json', answer, mapping);
  assert.match(report, /a\.json#claims\[1\]\.claimReview\[2\]\n {2}written to claims\/new\/two\.md as a draft\n/);
  assert.match(report, /repaired: one of 2 reviews in the same object/);
  assert.match(files.get('one') ?? '', /claimDate: 2025-12-01\nverdict: false\nsummary: One\npublished: 2026-01-05\n/);
  assert.match(files.get('two') ?? '', /publisher: other\.example\n[\s\S]*draft: true\n/);
  assert.doesNotMatch(files.get('two') ?? '', /verdict/);
  assert.equal(reasons, '1 × draft: no verdict: the mapping has no verdict for `Nope`\n');
});

test('an author given by reference is found in the graph', async () => {
  const graph = [
    { '@id': '#ann', '@type': 'Person', name: 'Ann Baker', url: 'https://ann.example/' },
    { ...REVIEW, itemReviewed: { ...REVIEW.itemReviewed, author: { '@id': '#ann' } } },
  ];
  const { files } = await imported('a.json', json({ '@graph': graph }));
  assert.deepEqual([...files.values()], [MOON]);
});

test('JSON that browsers tolerate is repaired, and other blocks come in despite a broken one', async () => {
  const text = json(REVIEW).replace('It is rock.', 'It is\nrock.').replace(/\}$/, ',}');
  const page = `${block(`<!-- ${text} -->`)}\n${block('{"@type": "ClaimReview", "claimReviewed": oops}')}`;
  const { report, files } = await imported('a.html', page);
  assert.match(
    report,
    /repaired: removed the comment around the JSON\n.*repaired: removed a comma.*\n.*repaired: escaped line breaks/,
  );
  assert.match(report, /a\.html:3\n {2}not written: cannot be read: Invalid JSON: Unexpected token 'o' in `.*oops/);
  assert.equal(files.size, 1);
});

test('records without a claim and empty items of a feed are listed, and the rest comes in', async () => {
  const feed = {
    '@type': 'DataFeed',
    dataFeedElement: [{ item: [null, REVIEW, { '@type': 'ClaimReview', url: 'https://x.example/' }] }],
  };
  const { report, files } = await imported('a.json', json(feed));
  assert.match(report, /item\[1\]\n {2}not written: .*the item is `null`/);
  assert.match(report, /item\[3\]\n {2}not written: .*there is no claim in it/);
  assert.equal(files.size, 1);
});
