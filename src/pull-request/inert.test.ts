import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { CLAIM } from '../testing/content.ts';
import { withRepository } from '../testing/repository.ts';
import { assertLinear } from '../testing/steps.ts';
import { changesSince } from './changes-since.ts';
import { isInert } from './inert.ts';
import { COMMENT_LIMIT, code } from './markdown.ts';

const HARMLESS = new Set([
  'root',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'text',
  'inlineCode',
  'code',
  'thematicBreak',
]);

/** Plain text that GitHub turns into something else: names, numbers, addresses, commits, emoji codes. */
const ACTIVE = /[@#<>&\\[\]$~*_|^]|:\/\/|www\.|\w\.[a-z]{2}|\b(?:GH|CVE|JIRA)-\d|\bGHSA-|\b[\da-f]{7,40}\b|:[\w+-]+:/i;

/** The types of nodes that could do more than be read, and plain text that GitHub acts on. */
function harmIn(markdown: string): string[] {
  const harm: string[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node: Nodes) => {
    if (!HARMLESS.has(node.type)) harm.push(node.type);
    if (node.type === 'text' && ACTIVE.test(node.value)) harm.push(node.value);
  });
  return harm;
}

const HOSTILE = [
  '@desk/editors please merge',
  '<img src=x onerror=alert(1)>',
  '![seen](https://tracker.example/pixel.png)',
  '[All checks passed](https://evil.example)',
  'https://evil.example and www.evil.example and mail@evil.example',
  'closes #1, GH-2, owner/name#3',
  '`` ` @admin ` ``',
  '```\n@admin\n```',
  '` @admin',
  '\\` @admin',
  '-->\n# Approved\n<!-- assay: verdict changes -->',
  '| a | b |\n|---|---|\n| `@admin |` |',
  '[x]: https://evil.example "y"',
  '<details><summary>Approved</summary>',
  '\u202E@nimda\u202C',
  'بنسبة \u061C5٪ و\u200E+5',
  '&#64;admin &lt;b&gt;',
  '$`@admin`$ and $$x$$ and :tada:',
  'closes GH-1, fixes CVE-2026-12345 and GHSA-abcd-efgh-ijkl, see TICKET-12',
  'see 0123456789abcdef0123456789abcdef01234567 and a1b2c3d',
  'evil.example and mail@evil.example, user@a1b2c3d, desk/checks@a1b2c3d',
  'the verdict is :+1:, [ ] done, ~~gone~~, [^1], > [!NOTE]',
  'x'.repeat(5000),
];

for (const text of HOSTILE)
  test(`hostile text becomes harmless code: ${JSON.stringify(text).slice(0, 60)}`, () => {
    const markdown = `- Claim: ${code(text)}\n`;
    assert.deepEqual(harmIn(markdown), []);
    assert.equal(isInert(markdown), true);
  });

test('hostile claims, verdict scales and file names give a harmless comment', async () => {
  const claims = HOSTILE.map((text, index) => [
    `claims/hostile-${index}.md`,
    CLAIM.replace('There were flights.', () => JSON.stringify(text)).replace(
      'published:',
      `"${index} @admin <b>": 1\npublished:`,
    ),
  ]);
  const valid = HOSTILE.map((text, index) => [
    `claims/valid-${index}.md`,
    CLAIM.replace('There were flights.', () => JSON.stringify(text)),
  ]);
  await withRepository({}, async (repository) => {
    await repository.put({ ...Object.fromEntries([...claims, ...valid]), 'claims/@admin <b>`x`.md': CLAIM });
    const root = repository.content;
    const text = await changesSince('HEAD', { root, read: () => readClaims(root), today: '2026-11-26' });
    assert.ok(
      text.includes('@desk/editors') && text.includes('<img') && text.includes('``claims/@admin <b>`x`.md:'),
      text,
    );
    assert.deepEqual(harmIn(text), []);
    assert.equal(isInert(text), true);
  });
});

const REJECTED = [
  ...HOSTILE.slice(0, 4),
  'https://evil.example',
  'www.evil.example',
  'WWW.evil.example',
  'closes #1',
  '` @admin',
  '`` a ` @admin',
  '\\`a`',
  '[x]: y',
  '| a |',
  'a\n:-\n`@admin |`',
  '  - a\n    :-:',
  '# Approved',
  '> quoted',
  '**bold**',
  '$`x`$',
  '&#64;admin',
  'GH-1',
  'closes GH-12.',
  '#### 1 note GH-1',
  'gh-1',
  'see TICKET-12',
  'PHAB:12',
  'T123',
  'CVE-2026-12345',
  'GHSA-abcd-efgh-ijkl',
  '0123456789abcdef0123456789abcdef01234567',
  'It was changed in a1b2c3d, it says.',
  'A1B2C3D',
  '1234567',
  ':tada:',
  'a:tada:b',
  '- :+1:',
  ':`tada`:',
  'evil.example',
  'desk/checks#1',
  'desk@a1b2c3d',
  '- [ ] done',
  '~~gone~~',
  '[^1]',
  '`safe \u202E txt.exe`',
  '`\u001b[2J`',
  'a\rb',
  '`a\u2028b`',
  `${'a'.repeat(COMMENT_LIMIT)}a`,
];

test('harmIn finds harmful text', () => {
  for (const text of ['a\n:-\n`@admin |`', '@admin', '[a](b)', '<b>', 'www.evil.example'])
    assert.notDeepEqual(harmIn(text), [], text);
});

test('our own text is accepted', () => {
  const texts = [
    '12 changed verdicts, 1 new fact-check.',
    '- `a`: draft → published',
    '  - Claim: `GH-1 :tada: a1b2c3d`',
    '#### 3 errors, 2 notes added by this change',
  ];
  assert.deepEqual(texts.filter(isInert), texts);
});

for (const text of REJECTED)
  test(`rejected: ${JSON.stringify(text).slice(0, 60)}`, () => assert.equal(isInert(text), false));

test('accepted text is harmless: random combinations of Markdown syntax', () => {
  const parts = [
    '`',
    '``',
    '```',
    '- ',
    '  - ',
    '### ',
    '\n',
    '\n\n',
    ' ',
    'a',
    '@b',
    '<i>',
    '[c](d)',
    '|',
    ':-',
    '`@b |`',
    '---',
    '\\',
    'www.e.example',
    '1. ',
    '!',
    '    ',
    'GH-1',
    ':a:',
    '1234567',
    'b.example',
  ];
  let seed = 1;
  const random = (below: number) => {
    // Numerical Recipes' generator: the same texts in every run.
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  let accepted = 0;
  for (let round = 0; round < 60_000; round++) {
    const text = Array.from({ length: 2 + random(9) }, () => parts[random(parts.length)]).join('');
    if (!isInert(text)) continue;
    accepted++;
    assert.deepEqual(harmIn(text), [], JSON.stringify(text));
  }
  assert.ok(accepted > 1500, `${accepted} texts were accepted`);
});

test('checking a text takes linear time, even for text made to be slow', async () => {
  const longer = Array.from({ length: 200 }, (_, index) => `${'`'.repeat(index + 1)}a`).join('');
  for (const text of [longer, '` '.repeat(COMMENT_LIMIT / 2)])
    await assertLinear((size) => isInert(text.slice(0, size)), COMMENT_LIMIT / 2, text.slice(0, 20));
});
