import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesIn, changesOf, OTHER, presentOf, WITHDRAWN } from '../testing/changes.ts';
import { added, CLAIM, changed, changedSite, type Files } from '../testing/content.ts';
import { withRepository } from '../testing/repository.ts';
import { changesSince } from './changes-since.ts';

test('unchanged content gives no changes', async () => {
  assert.equal(await changesOf({}, {}), 'No changes to verdicts, claims or addresses.');
});

test('a file that moved to another folder keeps its address: nothing changes', async () => {
  const moved = { 'claims/flights.md': undefined, 'claims/2026/flights.md': CLAIM };
  assert.equal(await changesOf({}, moved), 'No changes to verdicts, claims or addresses.');
});

test('a changed verdict without a correction', async () => {
  assert.equal(
    await changesOf({}, changed('verdict: mostly-false', 'verdict: true')),
    `1 changed verdict.

#### Changed verdicts

- \`flights\`: \`mostly-false\` → \`true\`
  - Claim: \`There were flights.\`
  - Correction: none.
  - Last update: \`updated\` is unchanged, expected the date of this change.
  - Blocked, because the check fails: \`claims/flights.md:4:10\` \`unrecorded-change\``,
  );
});

test('a change is blocked in the words of the check, and one from before this change is not blocked again', async () => {
  await withRepository({}, async (repository) => {
    await repository.put(changed('verdict: mostly-false', 'verdict: true'));
    const earlier = repository.commit();
    const blocked =
      /Blocked, because the check fails: `claims\/flights.md:4:10` `unrecorded-change` `` `verdict` changed /;
    assert.match(await changesSince('HEAD~1', presentOf(repository.content)), blocked);
    const [[path, now]] = Object.entries(changed('verdict: mostly-false', 'verdict: true')) as [[string, string]];
    await repository.put({ [path]: now.replace('There were two.', 'There were three.') });
    const text = await changesSince(earlier, presentOf(repository.content));
    assert.match(
      text,
      /- `flights`\n {2}- Blocked, because the check fails: `claims\/flights\.md:5:10` `unrecorded-change` `` `summ/,
    );
    assert.doesNotMatch(text, blocked);
    assert.match(text, /#### 1 error, 2 warnings from before this change\n\n- `claims\/flights\.md:4:10` error/);
  });
});

test('a change until the day on which the site goes public is not blocked', async () => {
  const site = changedSite('lang: en\n', 'lang: en\nhistory:\n  since: 2026-12-01\n');
  const text = await changesOf(site, { ...site, ...changed('verdict: mostly-false', 'verdict: true') });
  assert.match(text, /- Correction: none\.\n/);
  assert.doesNotMatch(text, /Blocked/);
});

const CORRECTED = [
  'updated: 2026-11-25',
  'corrections:',
  '  - date: 2026-11-25',
  '    kind: verdict',
  '    note: New.',
];

/** The valid claim with another verdict and additional lines. */
function withVerdict(verdict: string, ...lines: string[]): Files {
  const text = String(added(...lines)['claims/flights.md']);
  return { 'claims/flights.md': text.replace('verdict: mostly-false', `verdict: ${verdict}`) };
}

test('a changed verdict with its correction and date', async () => {
  const text = await changesOf({}, withVerdict('true', ...CORRECTED, '    from: mostly-false'));
  assert.match(
    text,
    /- Correction: recorded, with `from: mostly-false`\.\n {2}- Last update: `updated: 2026-11-25`\.$/,
  );
});

test('a correction that names the wrong earlier verdict', async () => {
  const text = await changesOf({}, withVerdict('true', ...CORRECTED, '    from: unproven'));
  assert.match(text, /- Correction: recorded with `from: unproven`, expected `from: mostly-false`\./);
});

test('the correction of an earlier change does not count for this one', async () => {
  const before = withVerdict('false', ...CORRECTED, '    from: mostly-false');
  const text = await changesOf(before, withVerdict('true', ...CORRECTED, '    from: mostly-false'));
  assert.match(text, /Blocked, because/);
  assert.match(text, /`updated` is unchanged/);
});

test('a draft can change its verdict without a correction', async () => {
  const text = await changesOf(added('draft: true'), withVerdict('true', 'draft: true'));
  assert.match(text, /`mostly-false` → `true`\n.*\n {2}- It was not published before\. No correction is needed\.$/);
});

test('a changed claim', async () => {
  assert.equal(
    await changesOf({}, changed('claim: There were flights.', 'claim: There were many flights.')),
    `1 changed claim.

#### Changed claims

- \`flights\`
  - Before: \`There were flights.\`
  - After: \`There were many flights.\`
  - Blocked, because the check fails: \`claims/flights.md:3:8\` \`unrecorded-change\``,
  );
});

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

const VERDICT = (id: string, label: string) =>
  `  - id: ${id}\n    label: ${label}\n    definition: It is so.\n    tone: neutral\n`;

test('a changed scale', async () => {
  const scale = (...verdicts: string[]) => changedSite('lang: en\n', `lang: en\nverdicts:\n${verdicts.join('')}`);
  const before = scale(VERDICT('mostly-false', 'Mostly false'), VERDICT('old', 'Old'));
  assert.equal(
    await changesOf(before, scale(VERDICT('mostly-false', 'Rather false'), VERDICT('fresh', 'Fresh'))),
    `3 changes to the verdict scale.

#### Verdict scale

- New: \`fresh\`
  - label: \`Fresh\`
  - definition: \`It is so.\`
  - tone: \`neutral\`
- Removed: \`old\`
  - label: \`Old\`
  - definition: \`It is so.\`
  - tone: \`neutral\`
- Changed: \`mostly-false\`
  - label: \`Mostly false\` → \`Rather false\``,
  );
});

test('a changed mark of a verdict', async () => {
  const scale = (mark: string) =>
    changedSite('lang: en\n', `lang: en\nverdicts:\n${VERDICT('mostly-false', 'Mostly false')}    mark: ${mark}\n`);
  const text = await changesOf(scale('flag'), scale('eye'));
  assert.ok(text.includes('- Changed: `mostly-false`\n  - mark: `flag` → `eye`'), text);
});

test('other changes are listed', async () => {
  assert.equal(
    await changesOf({}, changed('There were two.', 'There were three.')),
    'No changes to verdicts, claims or addresses.\n\n#### Fact-checks with other changes\n\n- `flights`\n  - Blocked, because the check fails: `claims/flights.md:5:10` `unrecorded-change`',
  );
});

test('a withdrawn fact-check has its own heading', async () => {
  assert.equal(
    await changesOf({}, added(...WITHDRAWN)),
    `1 withdrawn fact-check.

#### Withdrawn fact-checks

- \`flights\`: \`mostly-false\` → withdrawn on \`2026-11-25\`
  - Claim: \`There were flights.\`
  - Reason: \`It was a bird.\``,
  );
  assert.match(
    await changesOf({}, withVerdict('true', ...WITHDRAWN)),
    /It is withdrawn: readers do not see its verdict\./,
  );
});

test('a reinstated fact-check has its own heading, and whether readers are told is reported', async () => {
  const correction = [...WITHDRAWN.slice(0, 2), '  - date: 2026-11-26', '    kind: correction', '    note: No bird.'];
  const heading = `1 reinstated fact-check.

#### Reinstated fact-checks

- \`flights\`: withdrawn on \`2026-11-25\` → \`mostly-false\`
  - Claim: \`There were flights.\`
  - Correction: `;
  assert.equal(
    await changesOf(added(...WITHDRAWN), added(...correction, ...WITHDRAWN.slice(2))),
    `${heading}recorded, and the withdrawal is kept.`,
  );
  assert.equal(
    await changesOf(added(...WITHDRAWN), added('updated: 2026-11-26')),
    `${heading}the withdrawal was removed, so readers are not told that the fact-check was withdrawn. Keep it, and add a newer correction.
  - Blocked, because the check fails: \`claims/flights.md:1:1\` \`altered-correction\``,
  );
});
