import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsJsonl } from '../open-data/claims.ts';
import { textOf } from '../open-data/listing.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { imported, json } from '../testing/imported.ts';

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

test('the published data of a site can be imported: several archived copies become one list', async () => {
  const archived = ['https://archive.example/1', 'https://archive.example/2'];
  const source = {
    id: 'a',
    title: 'A',
    url: 'https://a.example/',
    kind: 'other',
    stance: 'context',
    archived,
  } as const;
  const claim = claimOf('It rains.', { slug: 'rain', sources: [source] });
  const { report, files } = await imported('claims.jsonl', textOf(claimsJsonl([claim], DESK)));
  const [text = report] = files.values();
  assert.match(text, /archived:\n {6}- https:\/\/archive\.example\/1\n {6}- https:\/\/archive\.example\/2\n/);
  assert.match(report, /draft because the body is empty\n {2}left out: url: https:.*\n {2}left out: verdictLabel: /);
});
