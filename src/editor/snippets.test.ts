import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { claimSchema } from '../model/claim.ts';
import { dossierSchema, pageSchema } from '../model/dossier.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { schemasFor } from './schemas.ts';
import { snippets } from './snippets.ts';

const ALL = snippets(schemasFor({ verdicts: [...DEFAULT_VERDICTS], lang: 'en' }));
const CLAIM = claimSchema(['true', 'half-true']);

/** What VS Code inserts for a body. `fill` returns the text for a place to fill in, given its choices. */
function written(body: readonly string[] = [], fill: (choices: string[]) => string): string {
  return body
    .join('\n')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-24')
    .replace(/\$\{\d+:(.*?)\}/g, '$1')
    .replace(/\$\{\d+\|(.*?)\|\}/g, (_, choices: string) => fill(choices.split(',')))
    .replace(/\$\d+/g, () => fill([]));
}

test('the snippet of a whole claim has its keys in order', () => {
  const { body, ...rest } = ALL['claim: whole file'] ?? { body: [] };
  assert.deepEqual(rest, {
    scope: 'markdown',
    prefix: 'claim',
    description: 'A new claim',
    include: ['**/claims/**/*.md'],
  });
  assert.equal(
    body.join('\n'),
    `---
title: $1
claim: $2
claimant:
  name: $3
  type: \${4|choose,person,organization,group|}
  url: $5
  id: $6
claimDate: $7
appearances:
  - url: $8
    title: $9
    titleLang: $10
    archived: $11
    startAt: $12
    endAt: $13
    shares: $14
    views: $15
    likes: $16
    comments: $17
    accounts: $18
    counted: $19
verdict: \${20|choose,true,mostly-true,half-true,mostly-false,false,misleading,outdated,unproven|}
summary: $21
published: \${22:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}
authors: [$23]
topics: [$24]
sources:
  - id: $25
    title: $26
    titleLang: $27
    publisher: $28
    url: $29
    published: $30
    accessed: $31
    archived: $32
    kind: \${33|choose,primary,official,law,data,research,news,other|}
    stance: \${34|choose,supports,contradicts,context|}
    quote: $35
    quoteLang: $36
    quoteTranslation: $37
---

$0`,
  );
});

test('every key of every kind of file has a snippet, and so has an entry of every list', () => {
  const prefixes = (kind: string) =>
    Object.keys(ALL).flatMap((name) => (name.startsWith(`${kind}: `) ? [name.slice(kind.length + 2)] : []));
  const entries = (...names: string[]) => ['whole file', ...names].sort();
  assert.deepEqual(
    prefixes('claim').sort(),
    entries(...Object.keys(CLAIM.shape), 'appearance', 'image', 'source', 'correction', 'screenshot', 'titleFrom'),
  );
  assert.deepEqual(
    prefixes('dossier').sort(),
    entries(...Object.keys(dossierSchema.shape), 'source', 'event', 'screenshot', 'titleFrom'),
  );
  assert.deepEqual(prefixes('page').sort(), entries(...Object.keys(pageSchema.shape)));
});

test('the snippet of a source is a list entry', () => {
  const body = written(ALL['claim: source']?.body, (choices) => choices[1] ?? 'x');
  assert.deepEqual(parse(body), [
    {
      id: 'x',
      title: 'x',
      titleLang: 'x',
      publisher: 'x',
      url: 'x',
      published: 'x',
      accessed: 'x',
      archived: 'x',
      kind: 'primary',
      stance: 'supports',
      quote: 'x',
      quoteLang: 'x',
      quoteTranslation: 'x',
    },
  ]);
});

test('the snippet of an image is a list entry, and those of a screenshot and of titleFrom are keys', () => {
  const fill = (choices: string[]) => choices[2] ?? 'x';
  assert.deepEqual(parse(written(ALL['claim: image']?.body, fill)), [
    { file: 'x', alt: 'x', caption: 'x', credit: 'x', role: 'altered' },
  ]);
  assert.deepEqual(parse(written(ALL['claim: screenshot']?.body, fill)), { screenshot: { file: 'x', alt: 'x' } });
  assert.deepEqual(parse(written(ALL['claim: titleFrom']?.body, fill)), { titleFrom: 'address' });
});

test('a new claim is invalid until it is filled in', () => {
  const front = (fill: (choices: string[]) => string) => {
    const text = written(ALL['claim: whole file']?.body, fill);
    return CLAIM.safeParse(parse(text.split('---\n')[1] ?? '', { schema: 'failsafe' }));
  };
  const problems = (fill: (choices: string[]) => string) =>
    (front(fill).error?.issues ?? []).map((issue) => issue.path.join('.'));
  assert.deepEqual(
    problems(([first = '']) => first),
    [
      'title',
      'claim',
      'claimant.name',
      'claimant.type',
      'appearances.0.url',
      'verdict',
      'summary',
      'sources.0.id',
      'sources.0.title',
      'sources.0.kind',
      'sources.0.stance',
    ],
  );
  // `x` is text, but not a date or an address.
  assert.deepEqual(
    problems(([, chosen = 'x']) => chosen).filter(
      (path) =>
        !/url|archived|claimDate|published|accessed|startAt|endAt|shares|views|likes|comments|accounts|counted|Lang/.test(
          path,
        ),
    ),
    [],
  );
});
