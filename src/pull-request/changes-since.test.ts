import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf, presentOf, WITHDRAWN } from '../testing/changes.ts';
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

const VERDICT = (id: string, label: string) =>
  `  - id: ${id}\n    label: ${label}\n    definition: It is so.\n    tone: neutral\n`;

test('a changed scale', async () => {
  const scale = (...verdicts: string[]) => changedSite('lang: en\n', `lang: en\nverdicts:\n${verdicts.join('')}`);
  const before = scale(VERDICT('mostly-false', 'Mostly false'), VERDICT('old', 'Old'));
  assert.equal(
    await changesOf(before, scale(VERDICT('mostly-false', 'Rather false'), VERDICT('fresh', 'Fresh'))),
    `3 changes to the verdict scale.

#### Verdict scale

- Blocked, because the check fails: \`site.yaml:7:12\` \`changed-label\`
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
