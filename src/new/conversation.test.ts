import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { added, type Files, SITE, withContent } from '../testing/content.ts';
import { KEYS, type Step, typist } from '../testing/conversation.ts';
import type { Answers } from './answers.ts';
import { ask } from './conversation.ts';
import { collectKnown, type Known } from './known.ts';

const { enter, down, left } = KEYS;

function knownOf(files: Files): Promise<Known> {
  return withContent(files, async (root) => {
    const content = await readClaims(root);
    assert.ok(content.site);
    return collectKnown(content, content.site, '2026-11-24');
  });
}

const IN_USE = added(
  'claimant: { name: NDTV, type: organization }',
  'topics: [mexico, surveillance]',
  'authors: [Desk]',
);

/** Answers all questions with real keys. A question without an answer here makes the test time out. */
async function answer(files: Files, steps: readonly Step[], given: Answers = {}) {
  const terminal = typist(steps);
  const answers = await ask(given, await knownOf(files), 'Ana', terminal);
  return { answers, shown: terminal.shown() };
}

/** An answer to every question but one, as given on the command line. */
function answersExcept(question: 'claim' | 'claimant' | 'topic'): Answers {
  const all: Answers = {
    title: 'T',
    claim: 'Prices have doubled.',
    claimant: ['X'],
    'claim-date': '',
    appearance: '',
    verdict: 'true',
    topic: [],
    author: [],
    slug: 't',
  };
  delete all[question];
  return all;
}

/** Asks for the claim only. */
async function claimTyped(keys: string): Promise<string | undefined> {
  const { answers } = await answer(
    {},
    [['The claim, word for word', `${keys}${enter}${enter}`]],
    answersExcept('claim'),
  );
  return answers.claim;
}

test('characters of two units in a claim stay whole while they are typed and deleted', {
  timeout: 20_000,
}, async () => {
  const right = '\u001b[C';
  const backspace = '\u007f';
  const remove = '\u001b[3~';
  const typed = {
    'Vote 🗳️ now 👨‍👩‍👧!': 'Vote 🗳️ now 👨‍👩‍👧!',
    [`a🎉${left}b${right}c`]: 'ab🎉c',
    [`a🎉🧀${backspace}b`]: 'a🎉b',
    [`a🎉🧀b${left}${left}${backspace}${right}${right}c`]: 'a🧀bc',
    [`a🎉🧀b${left}${left}${remove}${right}c`]: 'a🎉bc',
  };
  for (const [keys, claim] of Object.entries(typed)) assert.equal(await claimTyped(keys), claim);
});

test('a pasted claim can have empty lines, and is one answer', { timeout: 20_000 }, async () => {
  const pasted = (text: string) => `\u001b[200~${text}\u001b[201~`;
  assert.equal(
    await claimTyped(`So: ${pasted('First.\r\rSecond 🎉.\rThird.\r\r\r')} Yes`),
    'So: First.\n\nSecond 🎉.\nThird.\n\n\n Yes',
  );
});

test('every question is asked and its answer returned', { timeout: 20_000 }, async () => {
  const files = {
    ...IN_USE,
    'site.yaml': `${SITE}languages: [en, es]\n`,
    'dossiers/an-article.md': '---\ntitle: An article\n---\n',
  };
  const { answers } = await answer(files, [
    ['The claim, word for word', `Prices have doubled${enter}since May.${enter}${enter}`],
    ['Title of the fact-check', `Have prices doubled?${enter}`],
    ['Who made the claim?', `The mayor${enter}`],
    ['Is this a person, an organisation', enter],
    ['Claimants: The mayor. Add another?', `ndt${enter}`],
    ['Claimants: The mayor · NDTV. Add another?', `Friends, and others${enter}`],
    ['Is this a person, an organisation', `${down}${down}${enter}`],
    ['Claimants: The mayor · NDTV · Friends, and others. Add another?', enter],
    ['When was it made?', `2026-11-20${enter}`],
    ['Where did it appear?', `https://mayor.example/${enter}`],
    ['Verdict', `${down}${down}${enter}`],
    ['Which topic?', `mex${enter}`],
    ['Topics: mexico. Add another?', `prices, The town${enter}`],
    ['Topics: mexico, prices, The town. Add another?', enter],
    ['Author of the fact-check', `, Ben${enter}`],
    ['Language of the fact-check', `${down}${enter}`],
    ['Dossier', `${down}${enter}`],
    ['File name', enter],
  ]);
  assert.deepEqual(answers, {
    claim: 'Prices have doubled\nsince May.',
    title: 'Have prices doubled?',
    claimant: ['The mayor', 'NDTV', 'Friends, and others'],
    'claimant-type': ['person', '', 'group'],
    'claim-date': '2026-11-20',
    appearance: 'https://mayor.example/',
    verdict: 'mostly-true',
    topic: ['mexico', 'prices', 'The town'],
    author: ['Ana', 'Ben'],
    lang: 'es',
    dossier: 'an-article',
    slug: 'have-prices-doubled',
  });
});

test('questions can be skipped, and are not asked if the answer was given', { timeout: 20_000 }, async () => {
  const { answers, shown } = await answer(
    IN_USE,
    [
      ['The claim, word for word', `Prices have doubled.${enter}${enter}`],
      ['Who made the claim?', enter],
      ['When was it made?', enter],
      ['Where did it appear?', enter],
      ['Verdict', enter],
      ['Which topic?', enter],
      ['File name', enter],
    ],
    { title: 'Have prices doubled?', author: ['Desk'] },
  );
  assert.deepEqual(answers, {
    claim: 'Prices have doubled.',
    title: 'Have prices doubled?',
    'claim-date': undefined,
    appearance: undefined,
    topic: [],
    author: ['Desk'],
    slug: 'have-prices-doubled',
  });
  assert.doesNotMatch(shown, /Dossier|Language|Title of the fact-check/);
});

test('a claimant in use keeps its type, and a similar name can be entered as new', {
  timeout: 20_000,
}, async () => {
  const given = answersExcept('claimant');
  const chosen = await answer(
    IN_USE,
    [
      ['Who made the claim?', `ndt${enter}`],
      ['Claimants: NDTV. Add another?', enter],
    ],
    given,
  );
  assert.deepEqual([chosen.answers.claimant, chosen.answers['claimant-type']], [['NDTV'], ['']]);
  const steps: Step[] = [
    ['Who made the claim?', `ndt${down}${enter}`],
    ['Is this a person, an organisation', `${down}${enter}`],
    ['Claimants: ndt. Add another?', enter],
  ];
  const other = await answer(IN_USE, steps, given);
  assert.deepEqual([other.answers.claimant, other.answers['claimant-type']], [['ndt'], ['organization']]);
});

test('typing a topic picks an exact match, then a topic that contains it, then adds a new one', {
  timeout: 20_000,
}, async () => {
  const files = added('topics: [armed drones, drones, mexico]');
  const { answers, shown } = await answer(
    files,
    [
      ['Which topic?', `mex${enter}`],
      ['Topics: mexico. Add another?', `Drones${enter}`],
      ['Topics: mexico, drones. Add another?', `drones over${enter}`],
      ['Topics: mexico, drones, drones over. Add another?', `mexico${down}${enter}`],
      ['Topics: mexico, drones, drones over. Add another?', `arm${down}${enter}`],
      ['Topics: mexico, drones, drones over, arm. Add another?', enter],
    ],
    answersExcept('topic'),
  );
  assert.deepEqual(answers.topic, ['mexico', 'drones', 'drones over', 'arm']);
  assert.doesNotMatch(shown, /items selected/);
});

test('an invalid answer is rejected with the message of `check` and can be corrected', {
  timeout: 20_000,
}, async () => {
  const given = { claim: 'Prices have doubled.', claimant: ['X'], verdict: 'true', topic: [], author: [] };
  const { answers, shown } = await answer(
    IN_USE,
    [
      ['Title of the fact-check', enter],
      ['Empty `title`, expected text', `Flights${enter}`],
      ['When was it made?', `2026-02-30${enter}`],
      ['a valid date', `${'\u007f'.repeat(2)}28${enter}`],
      ['Where did it appear?', `www.x.example${enter}`],
      ['a full address', `${'\u007f'.repeat(13)}https://x.example/${enter}`],
      ['File name', `${'\u007f'.repeat(9)}flights.md${enter}`],
      ['`claims/flights.md` uses it', `${'\u007f'.repeat(3)}-2.md${enter}`],
    ],
    given,
  );
  assert.deepEqual([answers.title, answers['claim-date'], answers.slug], ['Flights', '2026-02-28', 'flights-2']);
  assert.match(shown, /Unexpected `2026-02-30`, expected a valid date/);
  assert.match(shown, /Unexpected `www\.x\.example`, expected a full address/);
  assert.match(shown, /Unexpected `flights`, expected a unique name/);
  assert.doesNotMatch(shown, /`(claim-date|appearance|slug)`/, 'option names are not shown');
});

test('similar claims are shown with verdict and path, and stop the questions unless the user continues', {
  timeout: 20_000,
}, async () => {
  const claim: Step = ['The claim, word for word', `There were two flights${enter}${enter}`];
  const terminal = typist([claim, ['Is yours a different claim?', enter]]);
  await assert.rejects(
    ask({}, await knownOf(IN_USE), undefined, terminal),
    /^Cancelled: Nothing was written\. If the same claim/,
  );
  assert.match(terminal.shown(), /There were flights\..*Mostly false · claims\/flights\.md/s);

  const given = answersExcept('claim');
  const { answers } = await answer(IN_USE, [claim, ['Is yours a different claim?', `${left}${enter}`]], given);
  assert.equal(answers.claim, 'There were two flights');
});

test('Escape cancels all questions', { timeout: 20_000 }, async () => {
  const terminal = typist([
    ['The claim, word for word', `Prices${enter}${enter}`],
    ['Title of the fact-check', KEYS.escape],
  ]);
  await assert.rejects(ask({}, await knownOf({}), undefined, terminal), /^Cancelled: Nothing was written\.$/);
});
