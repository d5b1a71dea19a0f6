import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIM, type Files, reportLines, TODAY, withContent } from '../../testing/content.ts';
import { githubReport } from '../report/github-report.ts';
import { type JsonReport, jsonReport } from '../report/json-report.ts';
import { isPublishable } from '../report/report.ts';
import { entryLines } from './entries-file.ts';
import { readClaims } from './read-claims.ts';

const LATER = 'publishAt: 2227-02-01';

/** A claim file of its own, with lines added below its claim. */
function claimFile(name: string, text: string, ...lines: string[]): Files {
  return {
    [`claims/${name}.md`]: CLAIM.replace('claim: There were flights.', [`claim: ${text}`, ...lines].join('\n')),
  };
}

/** What is said of a folder, whether it may go out, and the claims that then do. */
function judged(files: Files) {
  return withContent(files, async (root) => {
    const content = await readClaims(root, { today: TODAY });
    const lines = [...entryLines(content, 'readers')];
    return {
      report: reportLines(root, content.files),
      publishable: isPublishable(content.files),
      published: lines.flatMap((line) => ('claim' in line ? [line.claim.slug] : [])),
    };
  });
}

/** Expects that the site goes out as it is, whatever is said of the files that readers do not see. */
async function holdsNothingBack(files: Files, published: string[], ...report: string[]): Promise<void> {
  assert.deepEqual(await judged(files), { report, publishable: true, published });
}

test('errors in a draft are reported, marked and stop nothing', async () => {
  const draft = claimFile('second', 'A ship was sold.', 'draft: true', 'order: first');
  await holdsNothingBack(
    draft,
    ['flights'],
    'claims/second.md:5:8 error number Unexpected `first` for `order`, expected a whole number of 1 or more (draft)',
    '1 error in unpublished files (it does not stop a build) in 5 files read',
  );
});

test('errors in a check that is scheduled say from which day on they stop a build, and do so then', async () => {
  const scheduled = claimFile('second', 'A ship was sold.', LATER, 'order: first');
  const reason = 'Unexpected `first` for `order`, expected a whole number of 1 or more';
  await holdsNothingBack(
    scheduled,
    ['flights'],
    `claims/second.md:5:8 error number ${reason} (scheduled: stops the build from 2227-02-01)`,
    'claims/second.md:8:12 warning published-before-readable Unexpected date `2026-11-24` for `published`, expected `2227-02-01` (`publishAt`): nobody can read it before that date',
    '1 error in unpublished files (it does not stop a build), 1 warning in 5 files read',
  );
  await withContent(scheduled, async (root) => {
    const onThatDay = await readClaims(root, { today: '2227-02-01' });
    assert.equal(isPublishable(onThatDay.files), false);
    const [line] = reportLines(root, onThatDay.files);
    assert.equal(line, `claims/second.md:5:8 error number ${reason}`);
  });
});

test('a draft of which YAML cannot be read is a draft where `draft: true` stands in a line of its own', async () => {
  const files = claimFile('second', 'A ship was sold.', 'draft: true', 'topics: [a, b');
  const { publishable, published } = await judged(files);
  assert.deepEqual([publishable, published], [true, ['flights']]);
});

const DRAFT = claimFile('second', 'A ship was sold.', 'draft: true')['claims/second.md'] as string;

const UNREADABLE: [string, string | Uint8Array][] = [
  ['a tab below the key', DRAFT.replace('draft: true', 'draft: true\n\ttopics: [sea]')],
  ['a key too far in below it', DRAFT.replace('draft: true', 'draft: true\n  order: 1')],
  ['front matter that never ends', DRAFT.replace('\n---\n', '\n')],
  ['front matter that begins with nothing', DRAFT.replace('---\n', '')],
  ['an empty line above the front matter', `\n${DRAFT}`],
  ['bytes of Latin-1', Buffer.from(`${DRAFT}Café.`, 'latin1')],
  ['bytes of UTF-16', Buffer.from(`\uFEFF${DRAFT}`, 'utf16le')],
  ['a megabyte and more', `${DRAFT}${'Ships.\n'.repeat(200_000)}`],
];

for (const [name, text] of UNREADABLE) {
  test(`a draft that cannot be read as a text is a draft: ${name}`, async () => {
    const { report, publishable, published } = await judged({ 'claims/second.md': text });
    assert.deepEqual([publishable, published], [true, ['flights']], report.join('\n'));
    assert.match(report.at(-1) ?? '', /^\d errors? in unpublished files/);
  });
}

const UNSURE: [string, string[]][] = [
  ['a misspelt value', ['draft: tru']],
  ['a misspelt key', ['Draft: true']],
  ['two values', ['draft: true', 'draft: false']],
  ['two values, the other way round', ['draft: false', 'draft: true']],
  ['two values in YAML that cannot be read', ['draft: false', 'topics: [a, b', 'draft: true']],
  ['a day that there is not', ['publishAt: 2227-02-30']],
];

for (const [name, lines] of UNSURE) {
  test(`what may be meant for readers counts as published: ${name}`, async () => {
    const { publishable, report } = await judged(claimFile('second', 'A ship was sold.', ...lines));
    assert.equal(publishable, false, report.join('\n'));
  });
}

test('a draft cannot take the name of what is published, whichever comes first in the folder', async () => {
  const files = { 'claims/drafts/flights.md': claimFile('x', 'A ship was sold.', 'draft: true')['claims/x.md'] };
  await holdsNothingBack(
    files,
    ['flights'],
    'claims/drafts/flights.md:1:1 error duplicate-slug Unexpected second file named `flights.md`, expected a unique name: `claims/flights.md` has the same address (draft)',
    '1 error in unpublished files (it does not stop a build) in 5 files read',
  );
});

test('a draft cannot take an old address of what is published, neither by its name nor by an alias', async () => {
  const files = {
    ...claimFile('flights', 'There were flights.', 'aliases: [old, older]'),
    ...claimFile('old', 'A ship was sold.', 'draft: true'),
    ...claimFile('another', 'The army saw a balloon.', 'draft: true', 'aliases: [older, flights]'),
  };
  await holdsNothingBack(
    files,
    ['flights'],
    'claims/another.md:5:11 error alias-in-use Unexpected alias `older`, expected a unique address: `claims/flights.md` already uses it (draft)',
    'claims/another.md:5:18 error alias-in-use Unexpected alias `flights`, expected a unique address: `claims/flights.md` already uses it (draft)',
    'claims/old.md:1:1 error alias-in-use Unexpected file name `old.md`, expected a unique address: `old` is one of the `aliases` of `claims/flights.md` (draft)',
    '3 errors in unpublished files (they do not stop a build) in 6 files read',
  );
});

test('a draft cannot make a claimant of what is published ambiguous', async () => {
  const whose = (...lines: string[]) => ['claimant:', '  name: John Smith', ...lines];
  const files = {
    ...claimFile('flights', 'There were flights.', ...whose('  url: https://people.example/1')),
    ...claimFile('a', 'A ship was sold.', 'draft: true', ...whose('  url: https://people.example/2')),
    ...claimFile('b', 'Zebras are black.', 'draft: true', ...whose('  url: https://people.example/1', '  id: john')),
  };
  const { report, publishable } = await judged(files);
  assert.equal(publishable, true, report.join('\n'));
  assert.match(report[0] ?? '', /^claims\/a\.md:7:8 error ambiguous-claimant /);
});

test('of two spellings, and of two claims that are nearly the same, the draft is told to follow', async () => {
  const files = {
    ...claimFile('flights', 'There were flights.', 'topics: [surveillance]'),
    ...claimFile('a', 'There were flights!', 'draft: true', 'topics: [surveilance]'),
    ...claimFile('b', 'A ship was sold.', 'draft: true', 'topics: [surveilance]'),
  };
  const { report } = await judged(files);
  assert.deepEqual(
    report.map((line) => line.replace(/ (warning \S+) .*/, ' $1')),
    [
      'claims/a.md:3:8 warning similar-claim',
      'claims/a.md:5:10 warning spelled-two-ways',
      'claims/b.md:5:10 warning spelled-two-ways',
      '3 warnings in 6 files read',
    ],
  );
});

/** The sound claim with links in its text, beside a draft that would provide what they name. */
function linksTo(...addresses: string[]): Files {
  const names = ['topics: [Ships]', 'claimant: { name: Jo Sailor }', 'aliases: [old-ship]'];
  return {
    'claims/flights.md': [CLAIM, ...addresses.map((address) => `[x](${address})\n`)].join('\n'),
    ...claimFile('ship', 'A ship was sold.', 'draft: true', ...names),
    ...claimFile('boat', 'A boat was sold.', LATER, 'aliases: [old-boat]'),
  };
}

test('a link to a list or an old address that only a draft would provide is dead, and stops the build', async () => {
  const dead = [
    '/topics/ships/',
    '/claimants/jo-sailor/',
    '/claims/old-ship/',
    '/claims/old-ship',
    'old-ship.md',
    'https://desk.example/claims/old-ship/',
    '/claims/old-boat/#sources',
  ];
  const { report, publishable } = await judged(linksTo(...dead));
  assert.equal(publishable, false);
  const nothing = (address: string) =>
    `Unexpected link to \`${address}\`, which does not exist; expected a claim, dossier or page of this site`;
  assert.deepEqual(
    report.filter((line) => !line.includes('published-before-readable')),
    [
      ...dead.map((address, n) => `claims/flights.md:${18 + 2 * n}:1 error dead-link ${nothing(address)}`),
      '7 errors, 1 warning in 6 files read',
    ],
  );
});

test('links among drafts find what drafts provide', async () => {
  const { 'claims/flights.md': text, ...others } = linksTo('/topics/ships/', '/claims/old-ship/');
  const draft = String(text).replace('claim: There were flights.', 'claim: Zebras are black.\ndraft: true');
  const { report } = await judged({ ...others, 'claims/zebras.md': draft });
  assert.deepEqual(
    report.filter((line) => line.includes('link')),
    [],
  );
});

test('a link to the page of a draft is unpublished, however its address is written', async () => {
  const ways = ['/claims/ship/', '/claims/ship', '/claims/ship/index.html', '/claims/sh%69p/?a=b#sources', 'ship.md#a'];
  const { report, publishable } = await judged(linksTo(...ways));
  assert.equal(publishable, true);
  const places = report.flatMap(
    (line) => /^claims\/flights\.md:(\d+):1 warning unpublished-link /.exec(line)?.[1] ?? [],
  );
  assert.deepEqual(places, ['18', '20', '22', '24', '26']);
});

test('a dossier whose claims are all unpublished is as empty as one without claims', async () => {
  const { report, publishable } = await judged({
    ...claimFile('second', 'A ship was sold.', 'draft: true', 'dossier: the-speech'),
    ...claimFile('third', 'The army saw a balloon.', LATER, 'dossier: the-speech'),
    'dossiers/the-speech.md': '---\ntitle: The speech\n---\n',
  });
  assert.equal(publishable, true);
  assert.deepEqual(
    report.filter((line) => line.includes('dossier')),
    [
      'dossiers/the-speech.md:1:1 warning empty-dossier Empty dossier, expected at least one published claim with `dossier: the-speech`',
    ],
  );
});

test('a page that is a draft is missing', async () => {
  await holdsNothingBack(
    { 'pages/methodology.md': '---\ntitle: Methodology\ndraft: true\n---\n\nHow we work.\n' },
    ['flights'],
    'site.yaml:1:1 warning missing-page Missing page `pages/methodology.md`, expected a published page that says how claims are chosen and rated',
    '1 warning in 4 files read',
  );
});

test('what is published may name a broken draft: it links to nothing, and nothing stops', async () => {
  const files = {
    'claims/flights.md': `${CLAIM.replace('verdict', 'related: [second]\ndossier: the-speech\nverdict')}\n[a](second.md#no-such-part)\n`,
    ...claimFile('second', 'A ship was sold.', 'draft: true', 'order: first', 'dossier: the-speech'),
    'dossiers/the-speech.md': '---\ntitle:\ndraft: true\n---\n',
  };
  const { report, publishable, published } = await judged(files);
  assert.deepEqual([publishable, published], [true, ['flights']]);
  assert.deepEqual(
    report.map((line) => line.replace(/(:\d+:\d+ \w+ \S+) .*/, '$1')),
    [
      'claims/flights.md:20:1 warning unpublished-link',
      'claims/second.md:5:8 error number',
      'dossiers/the-speech.md:2:7 error empty-field',
      '2 errors in unpublished files (they do not stop a build), 1 warning in 6 files read',
    ],
  );
});

test('on GitHub an error of a draft is a warning; programs are told of which files readers see nothing yet', async () => {
  const files = {
    ...claimFile('second', 'A ship was sold.', 'draft: true', 'order: first'),
    ...claimFile('third', 'The army saw a balloon.', LATER, 'verdict: flase'),
    'pages/about.md': '---\ntitle:\n---\n\nUs.\n',
  };
  await withContent(files, async (root) => {
    const { files: read } = await readClaims(root, { today: TODAY });
    const annotations = githubReport(read).match(/^::(?:error|warning) .*?title=[a-z-]+/gm) ?? [];
    assert.deepEqual(
      annotations.map((line) => line.replace(/ file=.*?(\w+\/\w+\.md),.*title=/, ' $1 ')),
      [
        '::error pages/about.md empty-field',
        '::warning claims/second.md number',
        '::warning claims/third.md duplicate-key',
        '::warning claims/third.md published-before-readable',
      ],
    );
    const report = JSON.parse(jsonReport(read)) as JsonReport;
    assert.equal(report.publishable, false);
    const held = report.messages.map(({ rule, heldBack, publishAt }) => [rule, heldBack, publishAt]);
    assert.deepEqual(held, [
      ['number', 'draft', undefined],
      ['duplicate-key', 'scheduled', '2227-02-01'],
      ['published-before-readable', 'scheduled', '2227-02-01'],
      ['empty-field', undefined, undefined],
    ]);
  });
});
