import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimData } from '../model/claim.ts';
import { claimOf, DESK } from '../testing/claims.ts';
import { noteOf } from './note.ts';
import { weightOf } from './weight.ts';

const ADDRESS = 'https://desk.example/claims/flights/';
const note = (claim: string, data: Partial<ClaimData> & { slug?: string } = {}) => noteOf(claimOf(claim, data), DESK);

test('a note has the verdict first, in words, then the claim, the short answer and the address', () => {
  const claimant = { name: 'Ann', type: 'person' as const };
  assert.equal(note('It is so.', { claimant }), `Verdict: False · “It is so.” (Ann) · No.\n${ADDRESS}`);
});

test('a short answer that is too long has fewer sentences, and none is cut', () => {
  const summary = `${'The army found several. '.repeat(4)}${'They saw nothing else. '.repeat(12)}`.trim();
  const shown = note('It is so.', { summary });
  const [line = ''] = shown.split('\n');
  const answer = line.slice(line.lastIndexOf(' · ') + 3);
  const sentences = answer.replace(/ …$/, '');
  assert.ok(summary.startsWith(sentences) && /\. …$/.test(answer) && answer.length > 100, answer);
  assert.ok(shown.length <= 280);
});

test('a sentence does not end after an abbreviation, in a quotation or in brackets', () => {
  const summary = `She was seen by Dr. Smith (who was there. Alone.) and said “It was there. ${'It really was. '.repeat(20)}” before.`;
  assert.equal(note('It is so.', { summary }), `Verdict: False · “It is so.”\n${ADDRESS}`);
});

test('if the claim is too long, the title replaces it, and without room for that there is no verdict', () => {
  const long = 'word '.repeat(80).trim();
  assert.equal(note(long, { title: 'Were there flights?' }), `Were there flights? · No.\n${ADDRESS}`);
  assert.equal(note(long), ADDRESS);
});

test('the note of a withdrawn fact-check says so and has no verdict', () => {
  const corrections = [{ date: '2031-03-03', kind: 'withdrawal' as const, note: 'The source was forged.' }];
  assert.equal(
    note('It is so.', { corrections }),
    `Withdrawn on 3 March 2031 · “It is so.” · The source was forged.\n${ADDRESS}`,
  );
});

test('a note is in the language of its fact-check', () => {
  assert.match(note('Así es.', { lang: 'es', summary: 'No.' }), /^Veredicto: Falso · /);
});

const LONG: [script: string, data: Partial<ClaimData> & { slug?: string }, claim: string][] = [
  [
    'Arabic',
    { lang: 'ar', slug: 'برج-الساعة-متوقف', summary: 'لا، الساعة تعمل منذ سنوات طويلة. '.repeat(30) },
    'الساعة متوقفة',
  ],
  ['Hebrew', { lang: 'he', summary: 'לא, השעון פועל כבר שנים רבות. '.repeat(30) }, 'השעון עצר'],
  ['Chinese', { lang: 'zh', summary: '没有证据表明那里有任何飞行。'.repeat(40) }, '那里有两次飞行。'],
  ['Japanese', { lang: 'ja', summary: '二回の飛行が確認された。'.repeat(40) }, '飛行は二回あった。'.repeat(5)],
  ['Urdu', { lang: 'ur', summary: 'نہیں، گھڑی برسوں سے چل رہی ہے۔ '.repeat(30) }, 'گھڑی بند ہے'],
  ['emoji', { summary: '👩‍👩‍👧‍👦 never happened here. '.repeat(30) }, '🚁 '.repeat(40).trim()],
  [
    'addresses',
    { summary: 'See paper.example and https://a.example/b for the text. '.repeat(20) },
    'It is on b.example.',
  ],
];

for (const [script, data, claim] of LONG)
  test(`a note has at most 280 characters as X counts them, and whole sentences: ${script}`, () => {
    const shown = note(claim, data);
    assert.ok(weightOf(shown) <= 280, `${weightOf(shown)}: ${shown}`);
    const [line = '', address] = shown.split('\n');
    assert.match(address ?? '', /^https:\/\/desk\.example\/claims\//);
    const answer = line.slice(line.lastIndexOf(' · ') + 3);
    const sentences = answer.replace(/ ?…$/, '');
    assert.ok(data.summary?.startsWith(sentences) && /[.。۔] ?…$/.test(answer), answer);
  });

test('characters count as on X', () => {
  const cases: [text: string, weight: number][] = [
    ['abc', 3],
    ['“é”', 3],
    ['e\u0301', 1],
    ['二回', 4],
    ['Привет', 6],
    ['العربية', 7],
    ['हिन्दी', 6],
    ['…', 2],
    ['🚁', 2],
    [`at https://desk.example/${'x'.repeat(200)}`, 26],
    ['x.example', 23],
    ['e.g. this', 9],
    // As twitter-text counts them.
    [`帖子https://x.com/abc${'显示'.repeat(56)}`, 4 + 23 + 224],
    ['https://x.com显示', 23 + 4],
    ['https://x.co', 23],
    ['(https://x.com/abc).', 23 + 3],
    ['https://x.com/a?b=c&d=e!', 23 + 1],
    [`http://localhost/${'x'.repeat(30)}`, 47],
    [`xhttps://intranet/${'x'.repeat(30)}`, 48],
    ['x.com/a"b.com', 23 + 1 + 23],
    ['显示x.com显示', 4 + 23 + 4],
    ['a.com,b.com', 23 + 1 + 23],
  ];
  for (const [text, weight] of cases) assert.equal(weightOf(text), weight, text);
});

test('long and hostile texts take no time', () => {
  const started = performance.now();
  for (const text of ['a'.repeat(100_000), 'a.'.repeat(50_000), 'word. '.repeat(20_000), '(word. '.repeat(20_000)])
    assert.ok(weightOf(note(text, { summary: text })) <= 280);
  assert.ok(performance.now() - started < 2_000);
});
