import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { added, type Files, SITE, withContent } from '../testing/content.ts';
import { KEYS, type Step, typist } from '../testing/conversation.ts';
import type { Answers } from './answers.ts';
import { ask } from './ask.ts';
import { type Known, whatIsKnown } from './known.ts';

const { enter, down, left } = KEYS;

function knownOf(files: Files): Promise<Known> {
  return withContent(files, async (root) => {
    const content = await readClaims(root);
    assert.ok(content.site);
    return whatIsKnown(content, content.site, '2026-11-24');
  });
}

const IN_USE = added(
  'claimant: { name: NDTV, type: organization }',
  'topics: [mexico, surveillance]',
  'authors: [Desk]',
);

/** Answers all questions with real keys. One that is not answered here waits until the time of the test is over. */
async function answer(files: Files, steps: readonly Step[], given: Answers = {}) {
  const terminal = typist(steps);
  const answers = await ask(given, await knownOf(files), 'Ana', terminal);
  return { answers, shown: terminal.shown() };
}

test('every question is asked, and every answer arrives', { timeout: 20_000 }, async () => {
  const files = {
    ...IN_USE,
    'site.yaml': `${SITE}languages: [en, es]\n`,
    'dossiers/an-article.md': '---\ntitle: An article\n---\n',
  };
  const { answers } = await answer(files, [
    ['The claim, word for word', `Prices have doubled${enter}since May.${enter}${enter}`],
    ['Title of the check', `Have prices doubled?${enter}`],
    ['Who made it?', `The mayor${enter}`],
    ['A person, an organization', enter],
    ['Claimants: The mayor. Another one?', `ndt${enter}`],
    ['Claimants: The mayor · NDTV. Another one?', `Friends, and others${enter}`],
    ['A person, an organization', `${down}${down}${enter}`],
    ['Claimants: The mayor · NDTV · Friends, and others. Another one?', enter],
    ['When was it made?', `2026-11-20${enter}`],
    ['At which address', `https://mayor.example/${enter}`],
    ['Verdict', `${down}${down}${enter}`],
    ['Which topic?', `mex${enter}`],
    ['Topics: mexico. Another one?', `prices, The town${enter}`],
    ['Topics: mexico, prices, The town. Another one?', enter],
    ['Who checks it?', `, Ben${enter}`],
    ['Language of the check', `${down}${enter}`],
    ['Dossier', `${down}${enter}`],
    ['Name of the file', enter],
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

test('what is not known yet is left open, and what was given is not asked', { timeout: 20_000 }, async () => {
  const { answers, shown } = await answer(
    IN_USE,
    [
      ['The claim, word for word', `Prices have doubled.${enter}${enter}`],
      ['Who made it?', enter],
      ['When was it made?', enter],
      ['At which address', enter],
      ['Verdict', enter],
      ['Which topic?', enter],
      ['Name of the file', enter],
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
  assert.doesNotMatch(shown, /Dossier|Language|Title of the check/);
});

test('a claimant in use is chosen with its type, and one that is merely like it can be new', {
  timeout: 20_000,
}, async () => {
  const given = {
    title: 'T',
    claim: 'Prices have doubled.',
    'claim-date': '',
    appearance: '',
    verdict: 'true',
    topic: [],
    author: [],
    slug: 't',
  };
  const chosen = await answer(
    IN_USE,
    [
      ['Who made it?', `ndt${enter}`],
      ['Claimants: NDTV. Another one?', enter],
    ],
    given,
  );
  assert.deepEqual([chosen.answers.claimant, chosen.answers['claimant-type']], [['NDTV'], ['']]);
  const steps: Step[] = [
    ['Who made it?', `ndt${down}${enter}`],
    ['A person, an organization', `${down}${enter}`],
    ['Claimants: ndt. Another one?', enter],
  ];
  const other = await answer(IN_USE, steps, given);
  assert.deepEqual([other.answers.claimant, other.answers['claimant-type']], [['ndt'], ['organization']]);
});

const ALL_BUT_TOPICS = {
  title: 'T',
  claim: 'Prices have doubled.',
  claimant: ['X'],
  'claim-date': '',
  appearance: '',
  verdict: 'true',
  author: [],
  slug: 't',
};

test('a topic that was typed is taken: the one in use that holds it, the very same before others, else a new one', {
  timeout: 20_000,
}, async () => {
  const files = added('topics: [armed drones, drones, mexico]');
  const { answers, shown } = await answer(
    files,
    [
      ['Which topic?', `mex${enter}`],
      ['Topics: mexico. Another one?', `Drones${enter}`],
      ['Topics: mexico, drones. Another one?', `drones over${enter}`],
      ['Topics: mexico, drones, drones over. Another one?', `mexico${down}${enter}`],
      ['Topics: mexico, drones, drones over. Another one?', `arm${down}${enter}`],
      ['Topics: mexico, drones, drones over, arm. Another one?', enter],
    ],
    ALL_BUT_TOPICS,
  );
  assert.deepEqual(answers.topic, ['mexico', 'drones', 'drones over', 'arm']);
  assert.doesNotMatch(shown, /items selected/);
});

test('an answer that a file could not hold is refused with the words of `check`, and can be mended', {
  timeout: 20_000,
}, async () => {
  const given = { claim: 'Prices have doubled.', claimant: ['X'], verdict: 'true', topic: [], author: [] };
  const { answers, shown } = await answer(
    IN_USE,
    [
      ['Title of the check', enter],
      ['Empty `title`, expected a text', `Flights${enter}`],
      ['When was it made?', `2026-02-30${enter}`],
      ['a day that exists', `${'\u007f'.repeat(2)}28${enter}`],
      ['At which address', `www.x.example${enter}`],
      ['a full address', `${'\u007f'.repeat(13)}https://x.example/${enter}`],
      ['Name of the file', `${'\u007f'.repeat(9)}flights.md${enter}`],
      ['`claims/flights.md` has it', `${'\u007f'.repeat(3)}-2.md${enter}`],
    ],
    given,
  );
  assert.deepEqual([answers.title, answers['claim-date'], answers.slug], ['Flights', '2026-02-28', 'flights-2']);
  assert.match(shown, /Unexpected `2026-02-30`, expected a day that exists/);
  assert.match(shown, /Unexpected `www\.x\.example`, expected a full address/);
  assert.match(shown, /Unexpected `flights`, expected a name that no other claim has/);
  assert.doesNotMatch(shown, /`(claim-date|appearance|slug)`/, 'nobody was shown the names of the flags');
});

test('claims that look like the same one are shown with verdict and path, and end it unless one goes on', {
  timeout: 20_000,
}, async () => {
  const claim: Step = ['The claim, word for word', `There were two flights${enter}${enter}`];
  const terminal = typist([claim, ['Is yours another claim?', enter]]);
  await assert.rejects(
    ask({}, await knownOf(IN_USE), undefined, terminal),
    /^Ended: Nothing was written\. Another place/,
  );
  assert.match(terminal.shown(), /There were flights\..*Mostly false · claims\/flights\.md/s);

  const given = {
    title: 'T',
    claimant: ['X'],
    'claim-date': '',
    appearance: '',
    verdict: 'true',
    topic: [],
    author: [],
    slug: 't',
  };
  const { answers } = await answer(IN_USE, [claim, ['Is yours another claim?', `${left}${enter}`]], given);
  assert.equal(answers.claim, 'There were two flights');
});

test('Escape ends all questions', { timeout: 20_000 }, async () => {
  const terminal = typist([
    ['The claim, word for word', `Prices${enter}${enter}`],
    ['Title of the check', KEYS.escape],
  ]);
  await assert.rejects(ask({}, await knownOf({}), undefined, terminal), /^Ended: Nothing was written\.$/);
});
