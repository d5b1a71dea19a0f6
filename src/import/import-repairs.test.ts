import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imported, json, REVIEW } from '../testing/imported.ts';

type Change = Record<string, unknown>;
const rating = (change: Change): Change => ({ reviewRating: { ...REVIEW.reviewRating, ...change } });
const item = (change: Change): Change => ({ itemReviewed: { ...REVIEW.itemReviewed, ...change } });

const REPAIRS: [what: string, change: Change, repair: RegExp, written: RegExp][] = [
  [
    'a number as text',
    rating({ ratingValue: '1' }),
    /ratingValue: is the text `1`, expected a number/,
    /verdict: false/,
  ],
  [
    'a decimal comma',
    rating({ ratingValue: '3,5', alternateName: undefined }),
    /ratingValue: is the text `3,5`, expected a number, and was read as 3\.5/,
    /draft: true/,
  ],
  [
    'a number that could be a thousand',
    rating({ ratingValue: 1, alternateName: undefined, bestRating: '1,000' }),
    /bestRating: is the text `1,000`, expected a number, so it was left out/,
    /^(?![\s\S]*verdict)[\s\S]*draft: true/,
  ],
  [
    'a rating outside its scale',
    rating({ ratingValue: 0, alternateName: undefined, bestRating: 10 }),
    /0 is outside its scale from 1 to 10, so the number was not used/,
    /^(?![\s\S]*verdict)[\s\S]*draft: true/,
  ],
  [
    'the sentinel for no scale',
    rating({ ratingValue: -1, bestRating: -1, worstRating: -1 }),
    /-1 is outside its scale/,
    /verdict: false/,
  ],
  ['a number without a label', rating({ alternateName: '' }), /^/, /verdict: false/],
  ['a label given as a list', rating({ alternateName: ['Wrong'] }), /^/, /verdict: false/],
  [
    'a list of labels that disagree',
    rating({ alternateName: ['Wrong', 'Right'] }),
    /alternateName: is a list.*[\s\S]*/,
    /draft: true/,
  ],
  [
    'a label given as an object',
    rating({ alternateName: { '@value': 'Wrong', '@language': 'en' } }),
    /alternateName: is an object, expected a text; its `@value` was used/,
    /verdict: false/,
  ],
  ['a rating given as text', { reviewRating: 'Wrong' }, /reviewRating: is not an object/, /verdict: false/],
  [
    'a date without a zone',
    { datePublished: '2026-01-05 05:00' },
    /has no time zone; the day was kept/,
    /published: 2026-01-05/,
  ],
  [
    'a date in words',
    { datePublished: 'Jan 5, 2026' },
    /`Jan 5, 2026` was read as 2026-01-05/,
    /published: 2026-01-05/,
  ],
  [
    'an ambiguous date',
    { datePublished: '05/01/2026' },
    /`05\/01\/2026` is not a date that can be read without guessing/,
    /^(?![\s\S]*published)[\s\S]*draft: true/,
  ],
  ['a day in a zone', { datePublished: '2026-01-05T23:30:00-08:00' }, /^/, /published: 2026-01-05/],
  [
    'escaped text',
    { claimReviewed: 'Fish &amp;amp; chips &quot;heal&quot;' },
    /claimReviewed: decoded HTML entities/,
    /claim: Fish & chips "heal"/,
  ],
  [
    'HTML in the claim',
    { claimReviewed: '<b>Fish</b> heals<script>alert(1)</script>' },
    /claimReviewed: removed HTML/,
    /claim: Fish heals/,
  ],
  [
    'joined appearances',
    item({ appearance: 'https://a.example/1, https://a.example/2 and https://a.example/3' }),
    /has 3 addresses in one text/,
    /- url: https:\/\/a\.example\/1\n {2}- url: https:\/\/a\.example\/2\n {2}- url: https:\/\/a\.example\/3\n/,
  ],
  [
    'a list of addresses in the old property',
    item({ appearance: undefined, url: ['https://a.example/1', 'https://a.example/2'] }),
    /^/,
    /- url: https:\/\/a\.example\/1\n {2}- url: https:\/\/a\.example\/2\n/,
  ],
  [
    'the fact-check as appearance',
    item({ appearance: 'http://www.desk.example/checks/moon/' }),
    /is the fact-check itself/,
    /^(?![\s\S]*appearances)/,
  ],
  [
    'a page that differs from the fact-check only in its query',
    { ...item({ appearance: 'https://desk.example/?p=9' }), url: 'https://desk.example/?p=5' },
    /^(?!.*the fact-check itself)/s,
    /- url: https:\/\/desk\.example\/\?p=9\n/,
  ],
  [
    'an appearance that is no address',
    item({ appearance: 'javascript:alert(1)' }),
    /`javascript:alert\(1\)` is not a web address/,
    /^(?![\s\S]*javascript)/,
  ],
  [
    'a claimant without a type',
    item({ author: { name: 'Posts' } }),
    /so it became a group/,
    /name: Posts\n {4}type: group/,
  ],
  [
    'several claimants',
    item({
      author: [
        { '@type': 'Person', name: 'A' },
        { '@type': 'Person', name: 'B' },
      ],
    }),
    /^/,
    /name: A\n[\s\S]*name: B\n/,
  ],
  [
    'a body in HTML',
    {
      reviewBody:
        '<p>One <a href="https://a.example/">link</a><img src=x onerror=alert(1)></p><iframe src="https://evil.example"></iframe>',
    },
    /reviewBody: converted HTML to Markdown/,
    /\n\nOne \[link\]\(https:\/\/a\.example\/\)/,
  ],
  [
    'a body with Markdown characters',
    { reviewBody: 'Two * three * four [@x] ![a](b)' },
    /^/,
    /\n\nTwo \\\* three \\\* four \\\[@x\]/,
  ],
];

for (const [what, change, repair, written] of REPAIRS) {
  test(`repaired and reported: ${what}`, async () => {
    const { report, files, errors } = await imported('a.json', json({ ...REVIEW, ...change }));
    assert.match(report, repair);
    const [text = report] = files.values();
    assert.match(text, written);
    assert.doesNotMatch(text, /<(?:script|iframe|img)|onerror/);
    assert.ok(text.includes('draft: true') || errors.length === 0, errors.join('\n'));
  });
}
