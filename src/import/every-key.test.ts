import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as z from 'zod';
import { claimSchema } from '../model/claim.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { schemaParts } from '../pipeline/rules/deep-partial.ts';
import { PIXEL, SITE, withContent } from '../testing/content.ts';
import { importFolder, writeImport } from './import-folder.ts';
import { mappingSchema, NOT_IN_FIELDS } from './mapping.ts';
import { readMapping } from './read-mapping.ts';
import { readSource } from './source-files.ts';

/** The keys of a schema, or of the items of a list. */
function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  const { shape, element } = schemaParts(schema);
  return element ? shapeOf(element) : (shape ?? {});
}

/** The keys of `ours` that `mapping` lacks, as dotted paths. */
function missing(ours: z.ZodType, mapping: z.ZodType, above = ''): string[] {
  const mapped = shapeOf(mapping);
  return Object.entries(shapeOf(ours)).flatMap(([key, field]) => {
    const rule = mapped[key];
    return rule ? missing(field, rule, `${above}${key}.`) : [`${above}${key}`];
  });
}

test('every key of a claim can be mapped, or is in the list of those that cannot', () => {
  const { fields } = mappingSchema(['false']).shape;
  assert.deepEqual(missing(claimSchema(['false']), fields), Object.keys(NOT_IN_FIELDS));
  assert.ok(Object.values(NOT_IN_FIELDS).every((reason) => reason.length > 20));
});

const MAPPING = `claims: { files: "posts/*.md" }
fields:
  title: title
  claim: said
  claimLang: spoken
  claimTranslation: said_en
  claimant: { name: by, type: { fixed: group }, url: by_url, id: by_id }
  claimDate: said_on
  appearances:
    - each: seen
      url: url
      title: name
      titleFrom: { fixed: address }
      titleLang: name_lang
      archived: copy
      screenshot: { file: shot, alt: shot_alt }
      startAt: from
      endAt: to
      shares: shares
      views: views
      likes: likes
      comments: comments
      accounts: accounts
      counted: counted
  media: [{ each: images, file: src, alt: alt, caption: text, credit: by, role: which }]
  summary: summary
  published: date
  updated: changed
  authors: writers
  reviewers: readers
  tip: thanks
  topics: tags
  lang: { fixed: en }
  sources:
    - each: sources
      id: key
      title: title
      titleFrom: name_from
      titleLang: title_lang
      publisher: house
      url: url
      published: date
      accessed: opened
      archived: copy
      screenshot: { file: shot, alt: shot_alt }
      kind: { fixed: official }
      stance: { fixed: context }
      quote: passage
      quoteLang: passage_lang
      quoteTranslation: passage_en
  corrections: [{ each: changes, date: on, kind: { fixed: verdict }, note: what, from: { by: was, cases: { Right: { fixed: true } } } }]
  aliases: old
  publishAt: release
verdict: { label: rating, labels: { Wrong: false } }
`;

const POST = `---
title: Did the bridge cost nine million?
said: El puente costó nueve millones.
spoken: es
said_en: The bridge cost nine million.
by: Friends of the bridge
by_url: https://bridge.example/
by_id: bridge-friends
said_on: 2021-03
seen:
  - url: https://film.example/watch
    name: The film
    name_lang: en
    copy: https://archive.example/film
    shot: /images/film.png
    shot_alt: A man on a bridge.
    from: 1:23
    to: 1:40
    shares: 12000
    views: 90000
    likes: 300
    comments: 45
    accounts: 7
    counted: 2021-03-09
  - name: A film without an address
images:
  - { src: /images/bridge.png, alt: The bridge., text: In spring., by: Ada Clerk, which: original }
  - { src: images/bridge-2.png, alt: The bridge with a tower., which: altered }
  - alt: A picture that was lost
summary: The accounts say four.
date: 2021-03-10
changed: 2021-03-12
writers: [Ada Clerk]
readers: [Bo Writer, Cy Reader]
thanks: A reader in town
tags: [roads]
sources:
  - key: accounts
    title: Cuentas
    title_lang: es
    name_from: address
    house: The town
    url: https://town.example/accounts
    date: 2021
    opened: 2021-03-09
    copy: https://archive.example/accounts
    shot: images/accounts.png
    shot_alt: A page of accounts.
    passage: cuatro millones
    passage_lang: es
    passage_en: four million
changes: [{ on: 2021-03-12, what: The sum was read wrongly., was: Right }]
old: [bridge-cost, nine-million]
release: 2021-03-10
rating: Wrong
---

The accounts say so [@accounts].
`;

const PICTURES = ['bridge', 'bridge-2', 'film', 'accounts'].map((name) => [`images/${name}.png`, PIXEL] as const);

const SHOT = (name: string, alt: string) => ({ file: `images/${name}.png`, alt });

const EXPECTED = {
  title: 'Did the bridge cost nine million?',
  claim: 'El puente costó nueve millones.',
  claimLang: 'es',
  claimTranslation: 'The bridge cost nine million.',
  claimant: {
    name: 'Friends of the bridge',
    type: 'group',
    url: 'https://bridge.example/',
    id: 'bridge-friends',
  },
  claimants: [],
  claimDate: '2021-03',
  appearances: [
    {
      url: 'https://film.example/watch',
      title: 'The film',
      titleFrom: 'address',
      titleLang: 'en',
      archived: 'https://archive.example/film',
      screenshot: SHOT('film', 'A man on a bridge.'),
      startAt: '1:23',
      endAt: '1:40',
      shares: 12_000,
      views: 90_000,
      likes: 300,
      comments: 45,
      accounts: 7,
      counted: '2021-03-09',
    },
  ],
  media: [
    { ...SHOT('bridge', 'The bridge.'), caption: 'In spring.', credit: 'Ada Clerk', role: 'original' },
    { ...SHOT('bridge-2', 'The bridge with a tower.'), role: 'altered' },
  ],
  verdict: 'false',
  summary: 'The accounts say four.',
  published: '2021-03-10',
  updated: '2021-03-12',
  authors: ['Ada Clerk'],
  reviewers: ['Bo Writer', 'Cy Reader'],
  tip: 'A reader in town',
  topics: ['roads'],
  lang: 'en',
  sources: [
    {
      id: 'accounts',
      title: 'Cuentas',
      titleFrom: 'address',
      titleLang: 'es',
      publisher: 'The town',
      url: 'https://town.example/accounts',
      published: '2021',
      accessed: '2021-03-09',
      archived: 'https://archive.example/accounts',
      screenshot: SHOT('accounts', 'A page of accounts.'),
      kind: 'official',
      stance: 'context',
      quote: 'cuatro millones',
      quoteLang: 'es',
      quoteTranslation: 'four million',
    },
  ],
  corrections: [{ date: '2021-03-12', kind: 'verdict', note: 'The sum was read wrongly.', from: 'true' }],
  aliases: ['bridge-cost', 'nine-million'],
  related: [],
  draft: false,
  publishAt: '2021-03-10',
};

/** Imports one post into a content folder with images. */
async function imported(post: string, pictures: Readonly<Record<string, Uint8Array>>) {
  const file = readSource('posts/bridge.md', Buffer.from(post));
  const folder = { files: new Map([[file.path, file]]), others: [] };
  return withContent({ 'claims/flights.md': undefined, 'site.yaml': SITE, ...pictures }, async (root) => {
    const { mapping, file: mappingFile } = readMapping('m.yaml', Buffer.from(MAPPING), ['true', 'false']);
    assert.ok(mapping, mappingFile.messages[0]?.reason);
    const result = await importFolder(folder, mapping, {
      root,
      content: await readClaims(root),
      into: 'claims/imported',
    });
    await writeImport(root, result);
    return { claims: (await readClaims(root)).claims, result };
  });
}

test('a post with a value for every key is imported completely', async () => {
  const { claims } = await imported(POST, Object.fromEntries(PICTURES));
  assert.deepEqual(
    claims.map(({ data }) => data),
    [EXPECTED],
  );
});

test('a claim with a missing image is not written', async () => {
  const { claims, result } = await imported(POST, Object.fromEntries(PICTURES.slice(1)));
  assert.deepEqual(claims, []);
  assert.match(JSON.stringify(result), /images\/bridge\.png/);
});
