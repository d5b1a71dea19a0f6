import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { CITATION_CASES } from '../testing/citation-cases.ts';
import { claimOf, DESK, seeded } from '../testing/claims.ts';
import { bibtex } from './bibtex.ts';
import { type CitedItem, itemsOf, titleOf } from './cited-item.ts';
import { cslItem, cslJson } from './csl-json.ts';
import { CITATION_FILES } from './files.ts';
import { ris } from './ris.ts';

type Read = Record<string, unknown>;

const CASES: CitedItem[] = CITATION_CASES.map(({ item }, n) => ({ id: `case-${n}`, lang: 'en', authors: [], ...item }));

/** What a program reads from a file, with names as they are written and without what only citation-js adds. */
function read(text: string): Read[] {
  return new Cite(text).data;
}

function namesIn({ author }: Read): string[] {
  return ((author ?? []) as Record<string, string>[]).map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
}

/** The values of an item that every format must keep. */
function kept(one: Read): Read {
  const { title, issued, accessed, URL, publisher, language, note } = one;
  return { title, names: namesIn(one), issued, accessed, URL, publisher, language, note };
}

function expected(item: CitedItem): Read {
  return kept(JSON.parse(JSON.stringify(cslItem(item))));
}

test('a program reads from BibTeX what was written', () => {
  const items = read(bibtex(CASES));
  assert.deepEqual(
    items.map(({ id }) => id),
    CASES.map(({ id }) => id),
  );
  for (const [n, item] of CASES.entries()) {
    // `howpublished` has no equivalent in CSL.
    const publisher = item.publisher ?? item.container;
    assert.deepEqual(kept(items[n] ?? {}), { ...expected(item), publisher: items[n]?.publisher });
    assert.ok([publisher, item.container].includes(items[n]?.publisher as string | undefined), item.id);
  }
});

test('a program reads from RIS what was written', () => {
  const items = read(ris(CASES));
  assert.deepEqual(
    items.map(({ id }) => id),
    CASES.map(({ id }) => id),
  );
  for (const [n, item] of CASES.entries()) {
    const got = kept(items[n] ?? {});
    const want = expected(item);
    // citation-js reads only the year of a newspaper article, and RIS has no field for the day a law was read.
    const dates = item.kind === 'news' ? { issued: got.issued } : {};
    const law = item.kind === 'law' ? { accessed: undefined, note: got.note } : {};
    assert.deepEqual(got, { ...want, ...dates, ...law });
  }
});

test('CSL-JSON is JSON with the types of CSL', () => {
  const items = JSON.parse(cslJson(CASES)) as Read[];
  assert.deepEqual([...new Set(items.map(({ type }) => type))].sort(), [
    'article-newspaper',
    'dataset',
    'document',
    'legislation',
    'webpage',
  ]);
  assert.equal(cslJson([]), '[\n\n]\n');
});

const HOSTILE = [
  '{',
  '}',
  '\\',
  '%',
  '#',
  '&',
  '_',
  '^',
  '~',
  '$',
  '"',
  '@',
  ',',
  '=',
  '}\n@misc{x, title = {',
  '\\end{document}',
  '\\input{/etc/passwd}',
  '\r\nER  - \r\nTY  - GEN\r\nTI  - ',
  '\n',
  '\t',
  '\u0000',
  '\u001b[2J',
  '\u2028',
  '<script>alert(1)</script>',
  '</details>',
  '`',
  "''",
  'é',
  'ß',
  '👍',
  'هل',
  '語',
  ' and ',
  'a',
];

test('no text can end its field, its entry or its line, or add another', () => {
  const random = seeded(11);
  const text = () => Array.from({ length: 1 + random(6) }, () => HOSTILE[random(HOSTILE.length)]).join('');
  for (let n = 0; n < 300; n++) {
    const source = {
      id: 'one',
      title: `a${text()}`,
      publisher: `b${text()}`,
      kind: 'data',
      url: `https://e.example/${'{}_%20#'.slice(random(6))}`,
    } as const;
    const claim = claimOf('A claim', { title: `c${text()}`, authors: [`d${text()}`], sources: [source] });
    const items = itemsOf(claim, DESK);
    const titles = items.map(titleOf);
    for (const title of titles) assert.doesNotMatch(title, /[\p{Cc}\u2028]/u);
    // Braces have to match for BibTeX, even those after a backslash.
    const bib = bibtex(items);
    let depth = 0;
    for (const character of bib) {
      depth += character === '{' ? 1 : character === '}' ? -1 : 0;
      assert.ok(depth >= 0, bib);
    }
    assert.equal(depth, 0, bib);
    assert.equal(read(bib).length, 2, bib);
    const lines = ris(items).split('\r\n');
    assert.equal(lines.filter((line) => line.startsWith('ER  -')).length, 2);
    for (const line of lines) assert.match(line, /^(?:[A-Z][A-Z0-9] {2}- .*)?$/u);
    assert.deepEqual(
      JSON.parse(cslJson(items)).map(({ title }: Read) => title),
      titles,
    );
  }
});

test('special characters come back from BibTeX as they were', () => {
  const titles = [
    '{',
    '}',
    '50 % of $5 & #1_a',
    'a^b~c',
    'back\\slash',
    '"quoted" “too”',
    'Müller & Søn',
    'الجيش',
    '軍',
  ];
  const items = titles.map(
    (title, n): CitedItem => ({ id: `k${n}`, kind: 'document', lang: 'en', authors: [title], title }),
  );
  const got = read(bibtex(items));
  assert.deepEqual(
    got.map(({ title }) => title),
    titles,
  );
  assert.deepEqual(
    got.map(namesIn),
    titles.map((title) => [title]),
  );
});

test('a withdrawn fact-check is cited as withdrawn, without its verdict and its summary', () => {
  const claim = claimOf('The moon is square.', {
    title: 'Is the moon square?',
    verdict: 'mostly-false',
    summary: 'It is round.',
    corrections: [{ date: '2026-11-25', kind: 'withdrawal', note: 'We had the wrong moon.' }],
  });
  for (const { write, extension } of CITATION_FILES) {
    const text = write(itemsOf(claim, DESK));
    assert.match(text, /Is the moon square\? \[withdrawn\]/, extension);
    assert.doesNotMatch(text, /false|round|wrong/i, extension);
    if (extension !== 'references.txt') assert.match(text, /Withdrawn on 2026-11-25/, extension);
  }
});

test('a dossier is cited with the document that it checks and with its own sources', () => {
  const dossier = {
    slug: 'drones',
    path: 'dossiers/drones.md',
    data: {
      title: 'The drones',
      document: {
        title: 'Drones over the border',
        author: 'Ana Writer',
        publisher: 'The Paper',
        published: '2026-11-20',
        url: 'https://paper.example/drones',
      },
      published: '2026-11-25',
      authors: [],
      timeline: [],
      sources: [{ id: 'document', title: 'The report', kind: 'official' as const }],
      draft: false,
    },
  };
  const items = itemsOf(dossier, DESK);
  const ids = ['drones', 'drones:-document', 'drones:document'];
  for (const { write, extension } of CITATION_FILES) {
    if (extension === 'references.txt') continue;
    const got = read(write(items));
    assert.deepEqual(
      got.map(({ id, title, URL }) => [id, title, URL]),
      [
        [ids[0], 'The drones', 'https://desk.example/dossiers/drones/'],
        [ids[1], 'Drones over the border', 'https://paper.example/drones'],
        [ids[2], 'The report', undefined],
      ],
      extension,
    );
    assert.deepEqual(got.map(namesIn), [['The desk'], ['Ana Writer'], []], extension);
  }
});

test('what is not known is left out, and titles that are not those of the document are in brackets', () => {
  const sources = [
    { id: 'a', title: 'Spy flights', titleFrom: 'address', kind: 'news', url: 'https://e.example/spy-flights' },
    { id: 'b', title: 'A leaflet', kind: 'primary', archived: 'https://web.archive.org/b' },
  ] as const;
  const [page, news, leaflet] = itemsOf(claimOf('A claim', { sources: [...sources] }), DESK);
  assert.deepEqual(page?.authors, ['The desk']);
  assert.equal(page?.publisher, undefined);
  assert.equal(news?.title, '[Spy flights]');
  assert.equal(
    bibtex([leaflet as CitedItem]),
    '@misc{flights:b,\n  title = {{A leaflet}},\n  language = {en},\n  note = {Archived copy: https://web.archive.org/b},\n}\n',
  );
});
