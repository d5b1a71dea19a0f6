import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIM, type Files } from '../../testing/content.ts';
import { claimFile, LATER, outcomeOf } from '../../testing/unpublished.ts';

/** The valid claim with links in its body, and a draft and a scheduled file that would have the linked pages. */
function linksTo(...addresses: string[]): Files {
  const names = ['topics: [Ships]', 'claimant: { name: Jo Sailor }', 'aliases: [old-ship]'];
  return {
    'claims/flights.md': [CLAIM, ...addresses.map((address) => `[x](${address})\n`)].join('\n'),
    ...claimFile('ship', 'A ship was sold.', 'draft: true', ...names),
    ...claimFile('boat', 'A boat was sold.', LATER, 'aliases: [old-boat]'),
  };
}

test('a link to a list or old address that only an unpublished file would have is an error', async () => {
  const dead = [
    '/topics/ships/',
    '/claimants/jo-sailor/',
    '/claims/old-ship/',
    '/claims/old-ship',
    'old-ship.md',
    'https://desk.example/claims/old-ship/',
    '/claims/old-boat/#sources',
  ];
  const { report, publishable } = await outcomeOf(linksTo(...dead));
  assert.equal(publishable, false);
  const nothing = (address: string) =>
    `Unexpected link to \`${address}\`, which does not exist; expected a claim, dossier or page of this site`;
  assert.deepEqual(
    report.filter((line) => !line.includes('published-before-readable')),
    [
      ...dead.map((address, n) => `claims/flights.md:${18 + 2 * n}:1 error dead-link ${nothing(address)}`),
      '7 errors, 1 warning in 6 files read',
    ],
  );
});

test('drafts may link to lists and old addresses of drafts', async () => {
  const { 'claims/flights.md': text, ...others } = linksTo('/topics/ships/', '/claims/old-ship/');
  const draft = String(text).replace('claim: There were flights.', 'claim: Zebras are black.\ndraft: true');
  const { report } = await outcomeOf({ ...others, 'claims/zebras.md': draft });
  assert.deepEqual(
    report.filter((line) => line.includes('link')),
    [],
  );
});

test('a link to the page of a draft is a warning, however its address is written', async () => {
  const page = '/claims/ship';
  const links = [`${page}/`, page, `${page}/index.html`, '/claims/sh%69p/?a=b#sources', 'ship.md#a'];
  const { report, publishable } = await outcomeOf(linksTo(...links));
  assert.equal(publishable, true);
  const places = report.flatMap(
    (line) => /^claims\/flights\.md:(\d+):1 warning unpublished-link /.exec(line)?.[1] ?? [],
  );
  assert.deepEqual(places, ['18', '20', '22', '24', '26']);
});
