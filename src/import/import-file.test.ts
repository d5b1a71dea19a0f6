import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { withContent } from '../testing/content.ts';
import { importFile, mappingFor, readRecordFile } from './import-file.ts';
import { writeImport } from './import-folder.ts';
import { reasonsText, reportOn, reportText } from './report.ts';

const IDS: [string, ...string[]] = ['true', 'mostly-false', 'false', 'unproven'];
const LABELS = 'verdict: { labels: { Wrong: false, Right: true, 1/5: false } }\n';

/** Imports a file into the valid folder, and returns the report and the texts of the new files by slug. */
async function imported(name: string, text: string, mapping: string | undefined = LABELS) {
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

const REVIEW = {
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

const MOON = `---
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

const json = (value: unknown): string => JSON.stringify(value);

test('a ClaimReview becomes a claim file without errors', async () => {
  const { report, files, errors } = await imported('a.json', json(REVIEW));
  assert.equal(report, 'a.json\n  written to claims/new/no-the-moon-is-not-made-of-cheese.md\n');
  assert.deepEqual([...files.values()], [MOON]);
  assert.deepEqual(errors, []);
});

const block = (text: string): string => `<script type="application/ld+json">${text}</script>`;

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

type Change = Record<string, unknown>;
const rating = (change: Change): Change => ({ reviewRating: { ...REVIEW.reviewRating, ...change } });
const item = (change: Change): Change => ({ itemReviewed: { ...REVIEW.itemReviewed, ...change } });

const REPAIRS: [what: string, change: Change, repair: RegExp, written: RegExp][] = [
  [
    'a number as text',
    rating({ ratingValue: '1' }),
    /ratingValue: is the text `1`, expected a number/,
    /verdict: false/,
  ],
  [
    'a rating outside its scale',
    rating({ ratingValue: 0, alternateName: undefined, bestRating: 10 }),
    /0 is outside its scale from 1 to 10, so the number was not used/,
    /^(?![\s\S]*verdict)[\s\S]*draft: true/,
  ],
  [
    'the sentinel for no scale',
    rating({ ratingValue: -1, bestRating: -1, worstRating: -1 }),
    /-1 is outside its scale/,
    /verdict: false/,
  ],
  ['a number without a label', rating({ alternateName: '' }), /^/, /verdict: false/],
  ['a label given as a list', rating({ alternateName: ['Wrong'] }), /^/, /verdict: false/],
  [
    'a list of labels that disagree',
    rating({ alternateName: ['Wrong', 'Right'] }),
    /alternateName: is a list.*[\s\S]*/,
    /draft: true/,
  ],
  [
    'a label given as an object',
    rating({ alternateName: { '@value': 'Wrong', '@language': 'en' } }),
    /alternateName: is an object, expected a text; its `@value` was used/,
    /verdict: false/,
  ],
  ['a rating given as text', { reviewRating: 'Wrong' }, /reviewRating: is not an object/, /verdict: false/],
  [
    'a date without a zone',
    { datePublished: '2026-01-05 05:00' },
    /has no time zone; the day was kept/,
    /published: 2026-01-05/,
  ],
  [
    'a date in words',
    { datePublished: 'Jan 5, 2026' },
    /`Jan 5, 2026` was read as 2026-01-05/,
    /published: 2026-01-05/,
  ],
  [
    'an ambiguous date',
    { datePublished: '05/01/2026' },
    /`05\/01\/2026` is not a date that can be read without guessing/,
    /^(?![\s\S]*published)[\s\S]*draft: true/,
  ],
  ['a day in a zone', { datePublished: '2026-01-05T23:30:00-08:00' }, /^/, /published: 2026-01-05/],
  [
    'escaped text',
    { claimReviewed: 'Fish &amp;amp; chips &quot;heal&quot;' },
    /claimReviewed: decoded HTML entities/,
    /claim: Fish & chips "heal"/,
  ],
  [
    'HTML in the claim',
    { claimReviewed: '<b>Fish</b> heals<script>alert(1)</script>' },
    /claimReviewed: removed HTML/,
    /claim: Fish heals/,
  ],
  [
    'joined appearances',
    item({ appearance: 'https://a.example/1, https://a.example/2 and https://a.example/3' }),
    /has 3 addresses in one text/,
    /- url: https:\/\/a\.example\/1\n {2}- url: https:\/\/a\.example\/2\n {2}- url: https:\/\/a\.example\/3\n/,
  ],
  [
    'a list of addresses in the old property',
    item({ appearance: undefined, url: ['https://a.example/1', 'https://a.example/2'] }),
    /^/,
    /- url: https:\/\/a\.example\/1\n {2}- url: https:\/\/a\.example\/2\n/,
  ],
  [
    'the fact-check as appearance',
    item({ appearance: 'http://www.desk.example/checks/moon/' }),
    /is the fact-check itself/,
    /^(?![\s\S]*appearances)/,
  ],
  [
    'an appearance that is no address',
    item({ appearance: 'javascript:alert(1)' }),
    /`javascript:alert\(1\)` is not a web address/,
    /^(?![\s\S]*javascript)/,
  ],
  [
    'a claimant without a type',
    item({ author: { name: 'Posts' } }),
    /so it became a group/,
    /name: Posts\n {4}type: group/,
  ],
  [
    'several claimants',
    item({
      author: [
        { '@type': 'Person', name: 'A' },
        { '@type': 'Person', name: 'B' },
      ],
    }),
    /^/,
    /name: A\n[\s\S]*name: B\n/,
  ],
  [
    'a body in HTML',
    {
      reviewBody:
        '<p>One <a href="https://a.example/">link</a><img src=x onerror=alert(1)></p><iframe src="https://evil.example"></iframe>',
    },
    /reviewBody: converted HTML to Markdown/,
    /\n\nOne \[link\]\(https:\/\/a\.example\/\)/,
  ],
  [
    'a body with Markdown characters',
    { reviewBody: 'Two * three * four [@x] ![a](b)' },
    /^/,
    /\n\nTwo \\\* three \\\* four \\\[@x\]/,
  ],
];

for (const [what, change, repair, written] of REPAIRS) {
  test(`repaired and reported: ${what}`, async () => {
    const { report, files, errors } = await imported('a.json', json({ ...REVIEW, ...change }));
    assert.match(report, repair);
    const [text = report] = files.values();
    assert.match(text, written);
    assert.doesNotMatch(text, /<(?:script|iframe|img)|onerror/);
    assert.ok(text.includes('draft: true') || errors.length === 0, errors.join('\n'));
  });
}

test('an author given by reference is found in the graph', async () => {
  const graph = [
    { '@id': '#ann', '@type': 'Person', name: 'Ann Baker', url: 'https://ann.example/' },
    { ...REVIEW, ...item({ author: { '@id': '#ann' } }) },
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

const CSV = `slug,title,claim,claimant,verdict,summary,published,topics,sources,body,notes
moon,Is it cheese?,"The moon, ""they"" say",Ann,Wrong,Rock.,2026-01-05,space;food,"[{""id"":""a"",""title"":""A"",""stance"":""context""}]",See [@a].,mine
moon,Again?,It is blue.,"{""name"":""Desk B"",""type"":""organization""}",unproven,Unclear.,2026-01-05,"[""space""]","[{""id"":""a"",""title"":""A"",""stance"":""context""}]",Text.,
../../etc/passwd,Escape?,It escapes.,,Odd,No.,2026-01-05,,"[{""id"":""a"",""title"":""A"",""stance"":""context""}]",Text.,
`;

test('our own keys in CSV need no mapping but for labels, and slugs cannot leave the folder', async () => {
  const { report, files, errors } = await imported('c.csv', CSV);
  assert.deepEqual([...files.keys()], ['moon', 'moon-2', 'etc-passwd']);
  assert.match(files.get('moon') ?? '', /claim: The moon, "they" say\nclaimant:\n {2}name: Ann\nverdict: false\n/);
  assert.match(files.get('moon') ?? '', /topics:\n {2}- space\n {2}- food\n/);
  assert.match(
    report,
    /c\.csv:2\n {2}written to claims\/new\/moon\.md\n {2}repaired: claimant: is a text[\s\S]*left out: notes: mine/,
  );
  assert.match(report, /renamed because `moon` is used twice/);
  assert.match(report, /repaired: slug: `\.\.\/\.\.\/etc\/passwd` became `etc-passwd`/);
  assert.match(report, /draft because no verdict: the mapping has no verdict for `Odd`/);
  assert.deepEqual(
    errors.filter((reason) => !reason.startsWith('Missing `verdict`')),
    [],
  );
});

test('other columns need a mapping, with dates in the order that it gives', async () => {
  const mapping = `claims: { slug: nr }
fields:
  title: said
  claim: said
  claimDate: { day: on, order: d-m-y }
  summary: why
  published: { fixed: "2026-01-05" }
  topics: tags
  sources: [{ each: links, title: item, url: item, stance: { fixed: context } }]
verdict: { label: says, labels: { Refuted: false } }
body: [{ text: "{why}" }]
`;
  const text = json([
    {
      nr: 'n7',
      said: 'It rains.',
      on: '9-7-2020',
      why: 'It <i>does</i> not.',
      tags: ['a'],
      links: ['https://a.example/'],
      says: 'Refuted',
      extra: { deep: 1 },
    },
    'text',
  ]);
  const { report, files, errors } = await imported('x.json', text, mapping);
  assert.equal(files.size, 1, report);
  assert.match(files.get('n7') ?? '', /claimDate: 2020-07-09\n/);
  assert.match(files.get('n7') ?? '', /\n\nIt \\<i>does\\<\/i> not\.\n$/);
  assert.match(report, /left out: extra\.deep: 1/);
  assert.match(report, /x\.json#\[2\]\n {2}not written: cannot be read: expected an object with keys/);
  assert.deepEqual(errors, []);
});

test('the apostrophe that protects spreadsheets is removed from CSV only, and numbers and flags are read from JSON Lines', async () => {
  const rest = {
    claim: "'=x",
    verdict: 'false',
    summary: 'S.',
    published: '2026-01-05',
    sources: [{ id: 'a', title: 'A', stance: 'context' }],
    body: 'B.',
    draft: true,
  };
  const lines = await imported('a.jsonl', json({ slug: 'one', title: 'T', ...rest }));
  assert.match(lines.files.get('one') ?? '', /claim: "?'=x"?\nverdict: false\n[\s\S]*draft: true\n---\n\nB\.\n$/);
  const csv = await imported(
    'a.csv',
    `slug,title,claim,verdict,summary,published,sources,body\none,T,'=x,false,'-1 degrees.,2026-01-05,"[{""title"":""A"",""id"":""a"",""stance"":""context""}]",B.\n`,
  );
  assert.match(csv.files.get('one') ?? '', /claim: =x\nverdict: false\nsummary: -1 degrees\.\n/);
});

const HOSTILE: [what: string, name: string, text: string][] = [
  ['deep nesting', 'a.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['deep objects', 'a.json', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  [
    'prototype keys',
    'a.json',
    '[{"__proto__": {"claim": "x"}, "constructor": {"prototype": {"polluted": 1}}, "claim": "x"}]',
  ],
  ['an open quotation mark in CSV', 'a.csv', 'slug,claim,verdict\na,"b,c\nd,e,f\n'],
  ['bytes that are no text', 'a.json', '\u0000\u0000\u0001'],
  ['nothing', 'a.csv', ''],
  ['a review that refers to itself', 'a.json', json({ ...REVIEW, '@id': '#a', itemReviewed: { '@id': '#a' } })],
];

for (const [what, name, text] of HOSTILE) {
  test(`hostile input does no harm: ${what}`, async () => {
    const mapping =
      'fields: { title: claim, claim: claim, summary: claim, published: claim, sources: [{ title: claim }] }\nverdict: { label: verdict }\n';
    await imported(name, text, readRecordFile(name, Buffer.from(text)).kind === 'others' ? mapping : LABELS);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.equal(({} as Record<string, unknown>).claim, undefined);
  });
}

test('a second import changes nothing', () =>
  withContent({}, async (root) => {
    const file = readRecordFile('a.json', Buffer.from(json(REVIEW)));
    const { mapping } = mappingFor(file, undefined, IDS);
    assert.ok(mapping);
    for (const expected of [1, 0]) {
      const content = await readClaims(root);
      const { result } = await importFile(file, mapping, IDS, { root, content, into: 'claims/new' });
      assert.equal(result.accepted.length, expected);
      await writeImport(root, result);
    }
  }));
