import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, outcomeOf } from '../../testing/unpublished.ts';

test('a draft whose front matter cannot be parsed is a draft if it has a line `draft: true`', async () => {
  const files = claimFile('second', 'A ship was sold.', 'draft: true', 'topics: [a, b');
  const { publishable, published } = await outcomeOf(files);
  assert.deepEqual([publishable, published], [true, ['flights']]);
});

const DRAFT = claimFile('second', 'A ship was sold.', 'draft: true')['claims/second.md'] as string;

/** Files that cannot be read, and what is wrong with them. */
const UNREADABLE: [string, string | Uint8Array][] = [
  ['a tab below the key', DRAFT.replace('draft: true', 'draft: true\n\ttopics: [sea]')],
  ['a key below it that is indented too far', DRAFT.replace('draft: true', 'draft: true\n  order: 1')],
  ['front matter that is not closed', DRAFT.replace('\n---\n', '\n')],
  ['front matter without an opening line', DRAFT.replace('---\n', '')],
  ['an empty line above the front matter', `\n${DRAFT}`],
  ['bytes of Latin-1', Buffer.from(`${DRAFT}Café.`, 'latin1')],
  ['bytes of UTF-16', Buffer.from(`\uFEFF${DRAFT}`, 'utf16le')],
  ['more than a megabyte', `${DRAFT}${'Ships.\n'.repeat(200_000)}`],
];

for (const [name, text] of UNREADABLE) {
  test(`an unreadable file with a line \`draft: true\` is a draft: ${name}`, async () => {
    const { report, publishable, published } = await outcomeOf({ 'claims/second.md': text });
    assert.deepEqual([publishable, published], [true, ['flights']], report.join('\n'));
    assert.match(report.at(-1) ?? '', /^\d errors? in unpublished files/);
  });
}

/** Keys that do not clearly say whether the file is published. */
const UNCLEAR: [string, string[]][] = [
  ['a misspelt value', ['draft: tru']],
  ['a misspelt key', ['Draft: true']],
  ['two values', ['draft: true', 'draft: false']],
  ['two values in the other order', ['draft: false', 'draft: true']],
  ['two values in YAML that cannot be parsed', ['draft: false', 'topics: [a, b', 'draft: true']],
  ['a date that does not exist', ['publishAt: 2227-02-30']],
];

for (const [name, lines] of UNCLEAR) {
  test(`a file whose state is unclear counts as published: ${name}`, async () => {
    const { publishable, report } = await outcomeOf(claimFile('second', 'A ship was sold.', ...lines));
    assert.equal(publishable, false, report.join('\n'));
  });
}
