import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { siteSchema } from '../model/site.ts';
import { readFrontMatter } from '../pipeline/yaml/front-matter.ts';
import { readYaml } from '../pipeline/yaml/read-yaml.ts';
import { SITE } from '../testing/content.ts';
import type { Answers } from './answers.ts';
import { draft } from './draft.ts';
import type { Known } from './known.ts';

const KNOWN: Known = {
  site: siteSchema.parse(readYaml(new VFile(SITE)).data),
  today: '2026-11-24',
  shownPath: (path) => path,
  claims: [],
  claimants: [{ name: 'NDTV', type: 'organization' }],
  topics: [],
  dossiers: [],
  taken: new Map(),
};

function read(answers: Answers) {
  const matter = readFrontMatter(new VFile(draft(answers, KNOWN)));
  assert.ok(matter);
  return { data: matter.data as Record<string, unknown>, body: matter.body };
}

test('answers are written, and required keys without an answer are written empty', () => {
  const answers = {
    title: 'Were there flights?',
    claim: 'There were flights.',
    claimant: ['NDTV'],
    'claim-date': '2025-02-19',
    appearance: 'https://ndtv.example/',
    topic: ['mexico'],
    author: ['Ana', 'Ana'],
    lang: 'en',
  };
  assert.equal(
    draft(answers, KNOWN),
    `---
title: Were there flights?
claim: There were flights.
claimant:
  name: NDTV
  type: organization
claimDate: 2025-02-19
appearances:
  - url: https://ndtv.example/
    title: ""
    archived: ""
verdict: ""
summary: ""
published: 2026-11-24
authors:
  - Ana
topics:
  - mexico
sources:
  - id: ""
    title: ""
    publisher: ""
    url: ""
    published: ""
    archived: ""
    kind: ""
    stance: ""
    quote: ""
draft: true
---

## What was said

## What we found
`,
  );
});

test('every answer is read back exactly as it was typed', () => {
  const hostile = [
    'One: two # three',
    '---\nverdict: true\n---\n<script>alert(1)</script>',
    '"quoted" and \'quoted\' \\ and `code`',
    '*alias & &anchor !!js/function',
    '{ a: [b }',
    '- item\n- item',
    'null',
    '0123',
    'tab\there',
    'line\u2028separator\r\nand \u2068isolate\u2069',
    'é\u{1F6E9}',
  ];
  for (const text of hostile) {
    const { data, body } = read({
      title: text,
      claim: text,
      claimant: [text],
      topic: [text],
      author: [text],
      summary: text,
    });
    assert.deepEqual(
      [data.title, data.claim, data.claimant, data.topics, data.authors, data.summary],
      [text, text, { name: text }, [text], [text], text],
    );
    assert.equal(data.draft, 'true');
    assert.equal(body.trim(), '## What was said\n\n## What we found');
  }
});

test('headings are in the language of the fact-check, or missing if they are not translated', () => {
  assert.match(read({ title: 'T', claim: 'C', lang: 'pt-BR' }).body, /## O que foi dito/);
  assert.equal(read({ title: 'T', claim: 'C', lang: 'pt-BR' }).data.lang, 'pt-BR');
  assert.equal(read({ title: 'T', claim: 'C', lang: 'ur' }).body.trim(), '');
});

test('several claimants are written as a list, each once, with the given or known type', () => {
  const { data } = read({
    title: 'T',
    claim: 'C',
    claimant: ['The mayor', ' NDTV ', 'Friends, and others', 'The mayor', '', 'Friends, and others'],
    'claimant-type': ['', '', 'group', 'organization', '', ''],
  });
  assert.equal(data.claimant, undefined);
  assert.deepEqual(data.claimants, [
    { name: 'The mayor', type: 'organization' },
    { name: 'NDTV', type: 'organization' },
    { name: 'Friends, and others', type: 'group' },
  ]);
});

test('a claim in another language is written with its language and translation', () => {
  const { data } = read({ title: 'T', claim: 'El muelle.', 'claim-lang': 'es', 'claim-translation': ' The pier. ' });
  assert.deepEqual(Object.keys(data).slice(0, 4), ['title', 'claim', 'claimLang', 'claimTranslation']);
  assert.deepEqual([data.claimLang, data.claimTranslation], ['es', 'The pier.']);
});
