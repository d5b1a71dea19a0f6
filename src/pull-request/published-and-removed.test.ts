import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesIn, changesOf, OTHER, presentOf } from '../testing/changes.ts';
import { added, CLAIM } from '../testing/content.ts';
import { withRepository } from '../testing/repository.ts';
import { changesSince } from './changes-since.ts';

test('published, unpublished and postponed fact-checks', async () => {
  const report = (before: string, after: string) =>
    `1 fact-check published or unpublished.\n\n#### Published or unpublished\n\n- \`flights\`: ${before} → ${after}, verdict \`mostly-false\``;
  const gone = (column: number) =>
    `\n  - Its address will no longer work, and readers are not told why.\n  - Blocked, because the check fails: \`claims/flights.md:7:${column}\` \`removed-claim\``;
  assert.equal(await changesOf(added('draft: true'), { 'claims/flights.md': CLAIM }), report('draft', 'published'));
  assert.equal(await changesOf({}, added('draft: true')), report('published', 'draft') + gone(8));
  assert.equal(
    await changesOf({}, added('publishAt: 2026-12-24')),
    report('published', 'scheduled for `2026-12-24`') + gone(12),
  );
});

test('a publication date on which the fact-check was still a draft is reported', async () => {
  const draft = added('draft: true');
  await withRepository(draft, async (repository) => {
    repository.git('commit', '--quiet', '--amend', '--no-edit', '--date=2026-11-25T12:00:00Z');
    await repository.put({ 'claims/flights.md': CLAIM });
    const text = await changesIn(repository);
    assert.match(
      text,
      /\n {2}- `published: 2026-11-24`: it was still a draft on `2026-11-25`, expected the date of publication\.$/,
    );
  });
});

test('new fact-checks and their visibility', async () => {
  const draft = String(added('draft: true')['claims/flights.md']).replace('There were flights.', 'There were kites.');
  assert.equal(
    await changesOf({}, { 'claims/boats.md': OTHER, 'claims/kites.md': draft }),
    `2 new fact-checks.

#### New fact-checks

- \`boats\`: \`mostly-false\`, published
  - Claim: \`There were boats.\`
- \`kites\`: \`mostly-false\`, draft
  - Claim: \`There were kites.\``,
  );
});

test('a removed fact-check, with and without a redirect', async () => {
  const before = { 'claims/boats.md': OTHER };
  const removed = (address: string) =>
    `1 removed fact-check.\n\n#### Removed fact-checks\n\n- \`boats\`: the verdict was \`mostly-false\`\n  - Claim: \`There were boats.\`\n  - ${address}`;
  assert.equal(
    await changesOf(before, { 'claims/boats.md': undefined }),
    removed(
      'Its address will no longer work.\n  - Blocked, because the check fails: `claims/boats.md:1:1` `removed-claim`',
    ),
  );
  const text = await changesOf(before, { 'claims/boats.md': undefined, ...added('aliases: [boats]') });
  assert.ok(text.includes('  - Its address redirects to `flights`.'), text);
});

test('a renamed file, with and without an alias', async () => {
  const renamed = (aliases: string) => ({
    'claims/flights.md': undefined,
    'claims/the-flights.md': CLAIM.replace('published:', `${aliases}published:`),
  });
  assert.equal(
    await changesOf({}, renamed('')),
    `1 new address.

#### New addresses

- \`flights\` → \`the-flights\`
  - The old address will no longer work. To keep it, add \`flights\` to \`aliases\`.
  - Blocked, because the check fails: \`claims/flights.md:1:1\` \`removed-claim\``,
  );
  assert.match(await changesOf({}, renamed('aliases: [flights]\n')), /- The old address redirects to the new one\.$/);
});

test('a renamed file keeps its problems, and a removed one fixes none', async () => {
  const note = CLAIM.replace('kind: official', 'kind: news');
  const before = { 'claims/flights.md': note, 'claims/boats.md': OTHER.replace('kind: official', 'kind: news') };
  const after = {
    'claims/flights.md': undefined,
    'claims/the-flights.md': note.replace('published:', 'aliases: [flights]\npublished:'),
    'claims/boats.md': undefined,
  };
  await withRepository(before, async (repository) => {
    await repository.put(after);
    const text = await changesSince('HEAD', presentOf(repository.content));
    assert.doesNotMatch(text, /(?:warning|note)s? added by this change|fixed by this change/);
    assert.match(text, /#### 1 note in removed files\n\n- 1 note\n\n#### 2 warnings, 1 note from before/);
  });
});

test('a renamed file with another verdict is a changed verdict, not a new fact-check', async () => {
  const after = CLAIM.replace('verdict: mostly-false', 'verdict: true');
  const text = await changesOf({}, { 'claims/flights.md': undefined, 'claims/the-flights.md': after });
  assert.match(text, /^1 changed verdict, 1 new address\./);
});
