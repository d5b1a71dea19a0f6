import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimReviewFeed } from '../open-data/claim-review-feed.ts';
import { textOf } from '../open-data/listing.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { imported, json, REVIEW } from '../testing/imported.ts';

const FIRST = 'https://posts.example/1';
const SECOND = 'https://posts.example/2';
const COPIES = ['https://archive.example/1', 'https://archive.example/2'];
const item = (change: object) => ({ itemReviewed: { ...REVIEW.itemReviewed, ...change } });
const ARCHIVED =
  /url: https:\/\/posts\.example\/1\n.*archived:\n *- https:\/\/archive\.example\/1\n *- https:\/\/archive\.example\/2\n/;

const VALUES: [what: string, change: object, written: RegExp, report: RegExp][] = [
  [
    'two addresses in a list',
    item({ appearance: { url: [FIRST, SECOND], name: 'A post' } }),
    /url: https:\/\/posts\.example\/1\n.*url: https:\/\/posts\.example\/2\n/,
    /appearance\.url: has 2 addresses; each became an appearance\n.*left out: itemReviewed\.appearance\.name: A post\n/,
  ],
  [
    'an appearance without an address',
    item({ appearance: { name: 'A leaflet' } }),
    /^(?!.*appearances)/s,
    /left out: itemReviewed\.appearance\.name: A leaflet\n/,
  ],
  [
    'an appearance that has only an identifier',
    item({ appearance: { '@id': FIRST } }),
    /url: https:\/\/posts\.example\/1\n/,
    /appearance: has only an `@id`, which became its address\n/,
  ],
  [
    'several texts that are no addresses',
    item({ appearance: `see http:// ${FIRST} https://exa mple` }),
    /url: https:\/\/posts\.example\/1\n/,
    /`see` is not a web.*\n.*`http:\/\/` is not a web.*\n.*`https:\/\/exa mple` is not a web/,
  ],
  [
    'the same page twice',
    item({ firstAppearance: { url: FIRST }, appearance: { url: FIRST, name: 'A post', archivedAt: COPIES[0] } }),
    /- url: https:\/\/posts\.example\/1\n {4}title: A post\n {4}archived: https:\/\/archive\.example\/1\n(?! {2}-)/,
    /a\.json\n {2}written to .*\n$/,
  ],
  [
    'the same page with two titles',
    item({
      appearance: [
        { url: FIRST, name: 'A post' },
        { url: FIRST, name: 'Another' },
      ],
    }),
    /title: A post\n/,
    /left out: itemReviewed\.appearance\[2\]\.name: Another\n/,
  ],
  [
    'two copies of an appearance',
    item({ appearance: { url: FIRST, archivedAt: [...COPIES, 'none'] } }),
    ARCHIVED,
    /left out: itemReviewed\.appearance\.archivedAt\[3\]: none\n/,
  ],
  ['two copies of a source', { citation: { name: 'A', url: FIRST, archivedAt: COPIES } }, ARCHIVED, /written to .*\n$/],
  [
    'two pages of a claimant',
    item({ author: { '@type': 'Person', name: 'Ann', sameAs: [FIRST, SECOND] } }),
    /name: Ann\n *type: person\n *url: https:\/\/posts\.example\/1\n/,
    /left out: itemReviewed\.author\.sameAs\[2\]: https:\/\/posts\.example\/2\n/,
  ],
  [
    'two different texts',
    { name: ['One', 'Two'] },
    /title: The moon is made of cheese\./,
    /name: has 2 different values, so none was imported\n.*left out: name\[1\]: One\n.*left out: name\[2\]: Two\n/,
  ],
];

for (const [what, change, written, expected] of VALUES) {
  test(`imported or listed: ${what}`, async () => {
    const { report, files, errors } = await imported('a.json', json({ ...REVIEW, ...change }));
    const [text = ''] = files.values();
    assert.match(text, new RegExp(written.source, 's'));
    assert.match(report, expected);
    assert.deepEqual(errors, []);
  });
}

test('a ClaimReview that we publish is imported with all archived copies', async () => {
  const page = { url: 'https://posts.example/1', archived: COPIES };
  const source = { id: 'a', title: 'A', kind: 'other', stance: 'context', ...page } as const;
  const claim = claimOf('It rains.', { slug: 'rain', appearances: [page], sources: [source] });
  const { files } = await imported('feed.json', textOf(claimReviewFeed([claim], DESK, [])));
  const [text = ''] = files.values();
  assert.equal(
    text.match(/archived:\n *- https:\/\/archive\.example\/1\n *- https:\/\/archive\.example\/2\n/g)?.length,
    2,
    text,
  );
});
