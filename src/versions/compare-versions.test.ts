import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Facts, factsOf } from '../history/facts.ts';
import type { DiffBlock } from '../model/shown-history.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { told } from '../testing/scripted-history.ts';
import { compareVersions } from './compare-versions.ts';

function read(text: string): Facts {
  const { facts } = factsOf(Buffer.from(text));
  assert.ok(facts, text);
  return facts;
}

/** What changed, part by part: `[-removed-]`, `{+added+}`. */
function differences(before: string, after: string): Record<string, string[]> {
  const { parts } = compareVersions(read(before), read(after), 'en');
  return Object.fromEntries(parts.map(({ part, blocks }) => [part, blocks.map(shown)]));
}

function shown(runs: DiffBlock): string {
  const marked = { added: (text: string) => `{+${text}+}`, removed: (text: string) => `[-${text}-]` };
  return (runs ?? []).map(({ text, change }) => (change ? marked[change](text) : text)).join('');
}

const TOWER = told('tower', { sources: ['plan', 'map'] });
const edited = (passage: string, by: string) => TOWER.replace(passage, by);

test('each part is compared word by word, in the order of the page', () => {
  const after = edited('built in 1900, says', 'built in 1901, says').replace('is old.', 'is very old.');
  assert.deepEqual(differences(TOWER, after), {
    claim: ['The tower is {+very +}old.'],
    summary: ['It was built in [-1900-]{+1901+}, says the plan.'],
  });
});

test('sources are compared one by one, with what the page says of them', () => {
  const [plan, map] = ['    title: The plan of the tower\n', '  - id: map\n    title: The map of the tower\n'];
  assert.deepEqual(differences(TOWER, edited(map, map.replace('The map', 'A map')).replace('[@map]', '')).sources, [
    '[-The-]{+A+} map of the tower',
  ]);
  assert.deepEqual(differences(TOWER, TOWER.replace(map, '').replace('[@map]', '')).sources, [
    '[-The map of the tower-]',
  ]);
  assert.deepEqual(differences(TOWER, edited(plan, `${plan}    stance: contradicts\n`)), {
    sources: ['The plan of the tower {+· contradicts the claim+}'],
  });
});

test('the kind of a source and the language of a quote are named if they change', () => {
  const plan = '    title: The plan of the tower\n';
  const official = edited(plan, `${plan}    kind: official\n`);
  assert.deepEqual(differences(TOWER, official).sources, ['The plan of the tower · [-other-]{+official+} source']);
  const quoted = `${plan}    quote: La tour\n    quoteTranslation: The tower\n`;
  const french = edited(plan, `${quoted}    quoteLang: fr\n`);
  assert.match(differences(edited(plan, quoted), french).sources?.[0] ?? '', /Translation.*French/);
});

test('an earlier verdict in a correction has its label', () => {
  const entry = 'corrections:\n  - { date: 2026-01-05, kind: verdict, from: half-true, note: It is older. }\n';
  const after = edited('sources:', `${entry}sources:`);
  const shownWith = (names: Record<string, string>) => {
    const { parts } = compareVersions(read(TOWER), read(after), 'en', { verdicts: DEFAULT_VERDICTS, names });
    return shown(parts[0]?.blocks[0] ?? null);
  };
  assert.match(shownWith({}), /Previous verdict: Half true/);
  assert.match(shownWith({ 'half-true': 'So so' }), /Previous verdict: So so/);
});

test('what no page shows makes no difference', () => {
  const title = '    title: The plan of the tower\n';
  assert.deepEqual(differences(TOWER, edited(title, `${title}    titleLang: es\n    kind: other\n`)), {});
  assert.deepEqual(differences(TOWER, edited('in 1900. ', '*in* 1900. ')), {});
});

test('a date of the last update is only shown if nothing else changed', () => {
  const updated = edited('published: 2026-01-01\n', 'published: 2026-01-01\nupdated: 2026-01-05\n');
  assert.deepEqual(Object.keys(differences(TOWER, updated)), ['updated']);
  assert.deepEqual(Object.keys(differences(TOWER, updated.replace('is old.', 'is new.'))), ['claim']);
});

test('a long difference is cut, and says so', () => {
  const body = (word: string) => Array.from({ length: 100 }, (_, index) => `The ${word} number ${index}.`).join('\n\n');
  const { parts, isCut } = compareVersions(
    read(told('tower', { body: body('mill') })),
    read(told('tower', { body: body('tower') })),
    'en',
  );
  assert.equal(isCut, true);
  assert.equal(parts[0]?.blocks.length, 60);
});
