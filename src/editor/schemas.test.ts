import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';
import type { PluggableList } from 'unified';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import type * as z from 'zod';
import { claimSchema } from '../model/claim.ts';
import { dossierSchema, pageSchema } from '../model/dossier.ts';
import { SHAPE_NAMES } from '../model/shapes.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { editorFiles } from './files.ts';
import remarkSchemaMessages from './remark-schema-messages.js';
import { type Schemas, schemasFor } from './schemas.ts';

const ROOT = join(import.meta.dirname, '../..');
const DESK = { verdicts: [...DEFAULT_VERDICTS], lang: 'en' };

/** What an editor's tool says of YAML, `line:column message`, lines counted from the first of the YAML. */
async function said(
  kind: keyof Schemas,
  yaml: string,
  site: Pick<Site, 'verdicts' | 'lang'> = DESK,
): Promise<string[]> {
  const rule = [remarkLintFrontmatterSchema, { embed: schemasFor(site)[kind] }];
  // The types of the rule are those of an older unified.
  const plugins = [remarkFrontmatter, rule, remarkSchemaMessages] as PluggableList;
  const file = await remark()
    .use(plugins)
    .process(new VFile({ path: 'file.md', value: `---\n${yaml}---\n` }));
  return file.messages.map(({ place, reason }) => {
    const { line, column } = place && 'start' in place ? place.start : (place ?? { line: 0, column: 0 });
    return `${line - 1}:${column} ${reason}`;
  });
}

/** Whether `npm run check` has nothing to say of the fields. */
function isSound(kind: keyof Schemas, yaml: string, { verdicts }: Pick<Site, 'verdicts'> = DESK): boolean {
  const [first = '', ...others] = verdicts.map(({ id }) => id);
  const models: Record<keyof Schemas, z.ZodType> = {
    claim: claimSchema([first, ...others]),
    dossier: dossierSchema,
    page: pageSchema,
    site: siteSchema,
  };
  return models[kind].safeParse(parse(yaml, { schema: 'failsafe' })).success;
}

const CLAIM = `title: Were there flights?
claim: There were flights.
verdict: mostly-false
summary: There were two.
published: 2026-11-24
sources:
  - id: agency
    title: A report
`;

const SITE = `title: Desk
url: https://desk.example/
description: Checks of claims.
lang: en
publisher:
  name: The desk
`;

const replaced = (passage: string, by: string) => CLAIM.replace(passage, () => by);
const added = (...lines: string[]) => `${CLAIM}${lines.join('\n')}\n`;
const source = (line: string) => `${CLAIM}    ${line}\n`;
const correction = (...lines: string[]) =>
  added('corrections:', '  - date: 2026-11-25', '    note: It was wrong.', ...lines.map((line) => `    ${line}`));
const verdict = (...lines: string[]) => `${SITE}verdicts:\n  - id: a\n    label: A\n    ${lines.join('\n    ')}\n`;

/** What stands in a file, in words; the file; and what is underlined. */
type Case = [name: string, yaml: string, ...said: string[]];

const KEYS =
  '`title`, `claim`, `claimLang`, `claimTranslation`, `claimant`, `claimants`, `claimDate`, `appearances`, `media`, `verdict`, `summary`, `published`, `updated`, `authors`, `reviewers`, `tip`, `topics`, `dossier`, `order`, `lang`, `sources`, `corrections`, `aliases`, `related`, `draft`, `publishAt`';

const CLAIMS: Case[] = [
  ['a sound claim', CLAIM],
  ['a verdict that YAML reads as a boolean', replaced('mostly-false', 'false')],
  ['a verdict in quotation marks', replaced('mostly-false', '"true"')],
  ['a title that YAML reads as a number', replaced('Were there flights?', '1984')],
  ['a title that YAML reads as a fraction', replaced('Were there flights?', '9.11')],
  ['a claim that YAML reads as a boolean', replaced('There were flights.', 'true')],
  ['a text over several lines', replaced('There were two.', '>\n  There were\n  two.')],
  ['a source named by a year', replaced('id: agency', 'id: 2024')],
  ['an order', added('order: 3')],
  ['an order in quotation marks', added('order: "3"')],
  ['a draft', added('draft: true')],
  ['a draft in quotation marks', added("draft: 'false'")],
  ['old addresses that YAML reads as numbers and booleans', added('aliases: [2024, true]', 'related: [2023]')],
  ['topics that YAML reads as numbers', added('topics: [2024, 5.5]')],
  ['a day in quotation marks', replaced('2026-11-24', '"2026-11-24"')],
  ['a leap day', replaced('2026-11-24', '2028-02-29')],
  ['an address with capitals', source('url: HTTPS://Report.example/Ä?q=1#x')],
  ['languages', added('lang: zh-Hant-TW')],
  ['a language that YAML 1.1 reads as a boolean', added('lang: no')],
  [
    'optional keys with nothing behind them',
    added(
      'claimant:',
      'claimDate:',
      'appearances:',
      'updated:',
      'authors:',
      'topics:',
      'dossier:',
      'order:',
      'lang:',
    ).concat('corrections:\naliases:\nrelated:\ndraft:\npublishAt:\n'),
  ],
  [
    'optional keys of a source with nothing behind them',
    source('publisher:\n    url:\n    published:\n    kind:\n    stance:'),
  ],
  ['optional keys with an empty text', added("updated: ''", "dossier: ''", "order: ''", "lang: ''", "draft: ''")],
  ['optional keys of a source with an empty text', source("url: ''\n    quote: ''\n    accessed: ''\n    kind: ''")],
  ['a correction that changes no verdict', correction('kind: update')],
  ['a changed verdict', correction('kind: verdict', 'from: true')],
  ['no title', replaced('title: Were there flights?\n', ''), '1:1 Missing `title`'],
  ['no sources', CLAIM.slice(0, CLAIM.indexOf('sources')), '1:1 Missing `sources`'],
  ['no title of a source', replaced('    title: A report\n', ''), '7:5 Missing `sources[1].title`'],
  ['an empty title', replaced('title: Were there flights?', 'title:'), '1:7 `title`: Must be string,number,boolean'],
  ['a title of spaces', replaced('Were there flights?', "'  '"), '1:8 Unexpected `  ` for `title`'],
  ['an optional text of spaces', source("quote: '  '"), '9:12 Unexpected `  ` for `sources[1].quote`'],
  [
    'an empty verdict',
    replaced('verdict: mostly-false', 'verdict:'),
    '3:9 Empty `verdict`, expected one of `true`, `mostly-true`, `half-true`, `mostly-false`, `false`, `misleading`, `outdated`, `unproven`',
  ],
  [
    'a misspelt verdict',
    replaced('mostly-false', 'flase'),
    '3:10 Unexpected `flase` for `verdict`, expected one of `true`, `mostly-true`, `half-true`, `mostly-false`, `false`, `misleading`, `outdated`, `unproven`; did you mean `false`?',
  ],
  ['a misspelt key', added('sumary: x'), '9:1 Unknown key `sumary`; did you mean `summary`?'],
  ['a misspelt key of a source', source('titel: x'), '9:5 Unknown key `sources[1].titel`; did you mean `title`?'],
  [
    'a misspelt key that must be there is not missing as well',
    replaced('summary:', 'sumary:'),
    '4:1 Unknown key `sumary`; did you mean `summary`?',
  ],
  [
    'keys that every object has',
    added('toString: x', '__proto__: y'),
    `9:1 Unknown key \`toString\`; known keys are ${KEYS}`,
    `10:1 Unknown key \`__proto__\`; known keys are ${KEYS}`,
  ],
  [
    'a misspelt key of a claimant',
    added('claimant:', '  name: Ana', '  tpye: person'),
    '11:3 Unknown key `claimant.tpye`; did you mean `type`?',
  ],
  ['a day that does not exist', replaced('2026-11-24', '2026-02-30'), '5:12 `published`: Must match format "date"'],
  ['a day without its zeros', replaced('2026-11-24', '2026-1-5'), '5:12 `published`: Must match format "date"'],
  ['a day with a time', added('updated: 2026-11-24T10:00:00Z'), '9:10 `updated`: Must match format "date"'],
  ['a year for a day', added('updated: 2026'), '9:10 `updated`: Must be string,null'],
  ['a word for a list', added('topics: mexico'), '9:9 `topics`: Must be array,null'],
  ['a word for a mapping', added('claimant: Ana'), '9:11 `claimant`: Must be object,null'],
  ['a list for a text', replaced('Were there flights?', '[One, Two]'), '1:8 `title`: Must be string,number,boolean'],
  [
    'an empty list of sources',
    CLAIM.slice(0, CLAIM.indexOf('sources')).concat('sources: []\n'),
    '6:10 `sources`: Must NOT have fewer than 1 items',
  ],
  ['an order of nought', added('order: 0'), '9:8 `order`: Must be >= 1'],
  ['an order in words', added('order: first'), '9:8 Unexpected `first` for `order`'],
  ['a draft of yes', added('draft: yes'), '9:8 Unexpected `yes` for `draft`, expected one of `true`, `false`'],
  ['a language by its name', added('lang: english'), '9:7 Unexpected `english` for `lang`'],
  ['an alias that is a path', added('aliases: [claims/old]'), '9:11 Unexpected `claims/old` for `aliases[1]`'],
  [
    'a source id with a space',
    replaced('id: agency', 'id: the agency'),
    '7:9 Unexpected `the agency` for `sources[1].id`',
  ],
  ...['www.report.example', 'https:/report.example', 'javascript:alert(1)', '"https://a b"', '"https://"'].map(
    (address): Case => [
      `the address ${address}`,
      source(`url: ${address}`),
      `9:10 Unexpected \`${address.replaceAll('"', '')}\` for \`sources[1].url\``,
    ],
  ),
  [
    'an unknown kind of source',
    source('kind: blog'),
    '9:11 Unexpected `blog` for `sources[1].kind`, expected one of `primary`, `official`, `law`, `data`, `research`, `news`, `other`',
  ],
  ['a changed verdict without the earlier one', correction('kind: verdict'), '10:5 Missing `corrections[1].from`'],
  [
    'a changed verdict with an empty earlier one',
    correction('kind: verdict', 'from:'),
    '13:10 `corrections[1].from`: Must NOT be valid',
  ],
];

const SITES: Case[] = [
  ['a sound site', SITE],
  ['a verdict of a site', verdict('definition: It is so.', 'tone: mixed', 'rating: 5')],
  ['words in several languages', verdict('definition: { en: It is so., no: 5 }', 'tone: mixed', "rating: '1'")],
  ['a verdict with a mark', verdict('definition: It is so.', 'tone: mixed', 'mark: open-ring')],
  ['a mark that is left out', verdict('definition: It is so.', 'tone: mixed', 'mark:')],
  [
    'a mark that no shape is called',
    verdict('definition: It is so.', 'tone: mixed', 'mark: stars'),
    `12:11 Unexpected \`stars\` for \`verdicts[1].mark\`, expected one of ${SHAPE_NAMES.map((name) => `\`${name}\``).join(', ')}; did you mean \`star\`?`,
  ],
  ['no address', SITE.replace('url: https://desk.example/\n', ''), '1:1 Missing `url`'],
  [
    'a rating that is too high',
    verdict('definition: It is so.', 'tone: mixed', 'rating: 7'),
    '12:13 `verdicts[1].rating`: Must be <= 5',
  ],
  ['an address that is none', `${SITE}  email: nobody\n`, '7:10 Unexpected `nobody` for `publisher.email`'],
];

const event = (date: string) => `title: Flights\ntimeline:\n  - date: ${date}\n    event: They flew.\n`;

const DOSSIERS: Case[] = [
  ...['2026', '2026-11', '2026-11-23', '"2026"'].map((date): Case => [`an event of ${date}`, event(date)]),
  ['an event of a day that does not exist', event('2026-02-30'), '3:11 `timeline[1].date`: Must match format "date"'],
  ['an event of a month that does not exist', event('2026-13'), '3:11 Unexpected `2026-13` for `timeline[1].date`'],
  ['an event of a year of five digits', event('20265'), '3:11 `timeline[1].date`: Must be <= 9999'],
];

for (const [kind, cases] of [
  ['claim', CLAIMS],
  ['site', SITES],
  ['dossier', DOSSIERS],
] as const) {
  for (const [name, yaml, ...expected] of cases) {
    test(`${kind}: ${name}`, async () => {
      assert.deepEqual(await said(kind, yaml), expected);
      assert.equal(isSound(kind, yaml), expected.length === 0, 'npm run check says otherwise');
    });
  }
}

/** Where tools and `npm run check` differ, and why no JSON Schema can help it. */
const DIFFERENCES: [why: string, yaml: string, acceptedByCheck: boolean][] = [
  ['one message about a wrong list is worth more than a list written as an empty text', added("topics: ''"), true],
  ['YAML reads `True` as it reads `true`', replaced('mostly-false', 'True'), false],
  ['YAML reads `3.0` as it reads `3`', added('order: 3.0'), false],
  ['an address may be well formed and lead nowhere', source('url: https://a:b:c/'), false],
  ['a language tag may be well formed and say a thing twice', added('lang: en-gb-gb'), false],
];

for (const [why, yaml, acceptedByCheck] of DIFFERENCES) {
  test(`tools and check differ: ${why}`, async () => {
    assert.equal(isSound('claim', yaml), acceptedByCheck);
    assert.equal((await said('claim', yaml)).length === 0, !acceptedByCheck);
  });
}

test('a site with a scale of its own has schemas of its own', async () => {
  const site = siteSchema.parse(parse(verdict('definition: It is so.', 'tone: mixed'), { schema: 'failsafe' }));
  assert.deepEqual(await said('claim', replaced('mostly-false', 'a'), site), []);
  assert.deepEqual(await said('claim', replaced('mostly-false', 'true'), site), [
    '3:10 Unexpected `true` for `verdict`, expected one of `a`',
  ]);
});

test('each verdict of the scale is described, and no other word that looks like one', () => {
  const { verdict, draft } = schemasFor(DESK).claim.properties ?? {};
  const described = verdict?.markdownEnumDescriptions;
  assert.ok(Array.isArray(described));
  assert.equal(described.length, 8);
  assert.equal(described[4], '**False**: The claim is wrong.');
  assert.equal(draft?.markdownEnumDescriptions, undefined);
});

/** The site of a content folder of this repository. */
function siteOf(folder: string): Site {
  return siteSchema.parse(parse(readFileSync(join(ROOT, folder, 'site.yaml'), 'utf8'), { schema: 'failsafe' }));
}

const FOLDERS = { claim: 'claims', dossier: 'dossiers', page: 'pages' } as const;

for (const folder of ['content', 'own-scale', 'broken'].map((name) => `src/e2e/fixtures/${name}`)) {
  test(`tools and check agree on every file of ${folder}`, async () => {
    const site = siteOf(folder);
    const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const path of paths.filter((name) => name.endsWith('.md'))) {
      const kind = (['claim', 'dossier', 'page'] as const).find((name) => path.startsWith(FOLDERS[name]));
      assert.ok(kind, path);
      const yaml = `${readFileSync(join(ROOT, folder, path), 'utf8')
        .split(/^---\s*$/m)[1]
        ?.trim()}\n`;
      const messages = await said(kind, yaml, site);
      assert.equal(messages.length === 0, isSound(kind, yaml, site), `${path}\n${messages.join('\n')}`);
    }
  });
}

/** The scale that a generated schema of claims describes: a desk's own, which no test of ours prescribes. */
function scaleIn(schema: string): Site['verdicts'] {
  const { enum: ids, markdownEnumDescriptions } = JSON.parse(schema).properties.verdict;
  // Behind the ids stand `true` and `false` as YAML may read them; they have no description of their own.
  return markdownEnumDescriptions.map((described: string, index: number) => {
    const [, label = '', definition = ''] = /^\*\*(.*?)\*\*: (.*)$/s.exec(described) ?? [];
    return { id: ids[index], label, definition, tone: 'neutral' };
  });
}

test('the files in .vscode are what `npm run schema` writes for the scale in them', () => {
  const written = (name: string) => readFileSync(join(ROOT, '.vscode', name), 'utf8');
  const site = { verdicts: scaleIn(written('claim.schema.json')), lang: 'en' };
  for (const [name, text] of Object.entries(editorFiles(site)))
    assert.equal(written(name), text, `${name}: run \`npm run schema\``);
});

test('the scale is read back from a generated schema, whatever it is', () => {
  const site = siteOf('src/e2e/fixtures/own-scale');
  const schema = editorFiles(site)['claim.schema.json'] ?? '';
  assert.equal(editorFiles({ ...site, verdicts: scaleIn(schema) })['claim.schema.json'], schema);
});
