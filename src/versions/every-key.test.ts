import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { type Facts, factsOf } from '../history/facts.ts';
import { appearanceSchema, claimantSchema, claimSchema, correctionSchema, sourceSchema } from '../model/claim.ts';
import { slugText } from '../model/fields.ts';
import { mediumSchema } from '../model/picture.ts';
import { compareVersions } from './compare-versions.ts';

// Each key of a fact-check is changed on its own. A change that readers could see on a page must be seen in its history.

type Item = Readonly<Record<string, unknown>>;

const CLAIMANT: Item = { name: 'The keeper', type: 'person', url: 'https://keeper.example/', id: 'keeper' };
const SOURCE: Item = {
  id: 'plan',
  title: 'The plan',
  titleFrom: 'address',
  titleLang: 'es',
  publisher: 'The archive',
  url: 'https://archive.example/plan',
  published: '2025-01-01',
  accessed: '2026-01-01',
  archived: 'https://web.archive.org/web/2026/https://archive.example/plan',
  screenshot: { file: 'pictures/plan.png', alt: 'The plan' },
  kind: 'news',
  stance: 'supports',
  quote: 'La torre',
  quoteLang: 'es',
  quoteTranslation: 'The tower',
};
const APPEARANCE: Item = {
  url: 'https://video.example/1',
  title: 'A video',
  titleFrom: 'address',
  titleLang: 'es',
  archived: 'https://web.archive.org/web/2026/https://video.example/1',
  screenshot: { file: 'pictures/video.png', alt: 'The video' },
  startAt: '1:00',
  endAt: '2:00',
  shares: '1',
  views: '2',
  likes: '3',
  comments: '4',
  accounts: '5',
  counted: '2026-01-01',
};
const MEDIUM: Item = {
  file: 'pictures/tower.png',
  alt: 'A tower',
  caption: 'The tower',
  credit: 'The keeper',
  role: 'original',
};
const CORRECTION: Item = { date: '2026-02-01', kind: 'verdict', note: 'It is old.', from: 'true' };
const CLAIM: Item = {
  title: 'Is the tower old?',
  claim: 'The tower is old.',
  claimLang: 'es',
  claimTranslation: 'The tower is old.',
  claimant: CLAIMANT,
  claimants: [{ name: 'The guard' }],
  claimDate: '2025',
  appearances: [APPEARANCE],
  media: [MEDIUM],
  verdict: 'false',
  summary: 'It is.',
  published: '2026-01-01',
  updated: '2026-02-01',
  authors: ['Ada'],
  reviewers: ['Bo'],
  tip: 'Cy',
  topics: ['towers'],
  dossier: 'towers',
  order: '1',
  lang: 'en',
  translationOf: 'la-torre',
  sources: [SOURCE],
  corrections: [CORRECTION],
  aliases: ['tower'],
  related: ['bridge'],
  draft: 'false',
  publishAt: '2026-01-01',
};

/** Other values for keys that do not take any text: for all that have the key, or only for one kind of item. */
const OTHER: Item = {
  type: 'group',
  'source.kind': 'law',
  'correction.kind': 'correction',
  // The only value that it can have.
  titleFrom: undefined,
  stance: 'contradicts',
  role: 'altered',
  date: '2026-01-02',
  claimDate: '2024',
  published: '2024-01-02',
  updated: '2026-01-02',
  accessed: '2026-01-02',
  counted: '2026-01-02',
  publishAt: '2026-01-02',
  startAt: '1:01',
  endAt: '2:01',
  order: '2',
  draft: 'true',
  lang: 'fr',
  claimLang: 'fr',
  titleLang: 'fr',
  quoteLang: 'fr',
  file: 'pictures/other.png',
  screenshot: { file: 'pictures/other.png', alt: 'Another' },
  claimant: { name: 'Another' },
  claimants: [{ name: 'Another' }],
  appearances: [{ url: 'https://other.example/' }],
  media: [{ file: 'pictures/other.png', alt: 'Another' }],
  sources: [{ id: 'other', title: 'Another' }],
  corrections: [],
};

/** Keys that no page shows as such, or that are shown in another way than as a difference between texts. */
const NOT_IN_TEXTS: Readonly<Record<string, readonly string[]>> = {
  // The sentence above the differences names both verdicts.
  claim: ['verdict', 'aliases', 'draft', 'publishAt'],
  claimant: ['type', 'id'],
  source: ['id', 'titleLang'],
  appearance: ['titleLang'],
  medium: [],
  correction: [],
};

const KINDS = [
  { name: 'claim', schema: claimSchema([]), item: CLAIM, inClaim: (item: Item) => item },
  { name: 'claimant', schema: claimantSchema, item: CLAIMANT, inClaim: (item: Item) => ({ claimant: item }) },
  { name: 'source', schema: sourceSchema, item: SOURCE, inClaim: (item: Item) => ({ sources: [item] }) },
  {
    name: 'appearance',
    schema: appearanceSchema,
    item: APPEARANCE,
    inClaim: (item: Item) => ({ appearances: [item] }),
  },
  { name: 'medium', schema: mediumSchema, item: MEDIUM, inClaim: (item: Item) => ({ media: [item] }) },
  {
    name: 'correction',
    schema: correctionSchema(slugText),
    item: CORRECTION,
    inClaim: (item: Item) => ({ corrections: [item] }),
  },
];

for (const { name, schema, item, inClaim } of KINDS) {
  test(`the item that the test changes has every key of a ${name}`, () => {
    assert.deepEqual(Object.keys(item).sort(), Object.keys(schema.shape).sort());
  });

  for (const [key, value] of Object.entries(item)) {
    const isShown = !NOT_IN_TEXTS[name]?.includes(key);
    test(`a change of \`${key}\` of a ${name} is ${isShown ? '' : 'not '}shown as a difference`, () => {
      const changed = { ...item, [key]: anotherValue(name, key, value) };
      const { parts } = compareVersions(facts(CLAIM), facts({ ...CLAIM, ...inClaim(changed) }), 'en');
      assert.equal(parts.length > 0, isShown);
    });
  }
}

function anotherValue(name: string, key: string, value: unknown): unknown {
  const named = `${name}.${key}`;
  if (named in OTHER) return OTHER[named];
  return key in OTHER ? OTHER[key] : anotherText(value);
}

function anotherText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(anotherText);
  return /^\d+$/.test(String(value)) ? String(Number(value) + 1) : `${value}2`;
}

function facts(data: Item): Facts {
  const present = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  const { facts } = factsOf(Buffer.from(`---\n${stringify(present)}---\n\nThe tower [@plan].\n`));
  assert.ok(facts);
  return facts;
}
