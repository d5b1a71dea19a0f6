import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { CITATION_CASES, type CitationCase } from '../testing/citation-cases.ts';
import type { CitedItem } from './cited-item.ts';
import { cslItem } from './csl-json.ts';
import { plain, STYLES } from './styles.ts';

const [APA, MLA, CHICAGO] = Object.keys(STYLES);

function itemOf({ item }: CitationCase): CitedItem {
  return { id: 'a', lang: 'en', authors: [], ...item };
}

function ours(style: string | undefined, item: CitedItem): string {
  return plain(STYLES[style ?? '']?.(item) ?? []);
}

/** What citation-js makes of an item in APA style, without the notes that no reference shows. */
function apaOfCitationJs(item: CitedItem): string {
  const csl = JSON.parse(JSON.stringify({ ...cslItem(item), note: undefined, status: undefined }));
  const html = new Cite(csl).format('bibliography', { template: 'apa', format: 'html', lang: 'en-US' });
  const entities: Record<string, string> = { '&#38;': '&', '&#60;': '<', '&#62;': '>' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#\d+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

for (const one of CITATION_CASES) {
  const { name, mla, chicago, differs } = one;
  const item = itemOf(one);
  test(`references to ${name} are those of citation-js${differs ? `, except that ${differs.because}` : ''}`, () => {
    const theirs = { apa: apaOfCitationJs(item), mla, chicago };
    const made = { apa: ours(APA, item), mla: ours(MLA, item), chicago: ours(CHICAGO, item) };
    for (const style of ['apa', 'mla', 'chicago'] as const) {
      const expected = differs?.[style];
      // A difference that has gone must leave the table.
      if (expected !== undefined) assert.notEqual(theirs[style].toLowerCase(), expected.toLowerCase());
      assert.equal(made[style].toLowerCase(), (expected ?? theirs[style]).toLowerCase(), style);
    }
  });
}

test('titles keep their capitals', () => {
  const item: CitedItem = {
    id: 'a',
    kind: 'document',
    lang: 'es',
    title: 'El Ejército localizó dos vuelos',
    authors: [],
  };
  for (const style of Object.keys(STYLES)) assert.match(ours(style, item), /El Ejército localizó dos vuelos/);
});

test('quotes of other languages, and single quotes that are apostrophes, stay as they are', () => {
  const titled = (title: string) => ours(MLA, { id: 'a', kind: 'document', lang: 'de', title, authors: [] });
  assert.equal(titled('Er sagte „nein“'), '“Er sagte „nein“.”');
  assert.equal(titled('The workers’'), '“The workers’.”');
  assert.equal(titled('5" of rain'), '“5" of rain.”');
});

test('titles and newspapers are in italics, each with its language', () => {
  const item: CitedItem = {
    id: 'a',
    kind: 'news',
    lang: 'es',
    title: 'Dos vuelos',
    authors: [],
    container: 'La Jornada',
  };
  const pieces = STYLES[APA ?? '']?.(item) ?? [];
  assert.deepEqual(
    pieces.filter(({ isItalic, lang }) => isItalic || lang),
    [
      { text: 'Dos vuelos', lang: 'es', isItalic: false },
      { text: 'La Jornada', isItalic: true },
    ],
  );
});
