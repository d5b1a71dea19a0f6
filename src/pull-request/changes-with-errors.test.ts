import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { levelOf } from '../pipeline/report/report.ts';
import { changesOf, OTHER, presentOf, WITHDRAWN } from '../testing/changes.ts';
import { added, CLAIM, changed, changedSite } from '../testing/content.ts';
import { withRepository } from '../testing/repository.ts';
import { changesSince } from './changes-since.ts';
import { code } from './markdown.ts';

const UNKNOWN = (typed: string, hint = '') =>
  `\`claims/flights.md:4:10\` \`unknown-verdict\` ${code(`Unknown verdict \`${typed}\`, expected one of \`true\`, \`mostly-true\`, \`half-true\`, \`mostly-false\`, \`false\`, \`misleading\`, \`outdated\`, \`unproven\`${hint}`)}`;

test('an unreadable verdict is not compared, and the side and reason are reported', async () => {
  const broken = changed('verdict: mostly-false', 'verdict: mostly-flase');
  const report = (before: string, after: string) => `1 fact-check that cannot be compared.

#### Fact-checks that cannot be compared

- \`flights\`: its verdict cannot be compared
  - Claim: \`There were flights.\`
  - Before: ${before}
  - After: ${after}`;
  const slip = `unreadable because of ${UNKNOWN('mostly-flase', '; did you mean `mostly-false`?')}`;
  assert.equal(await changesOf({}, broken), report('`mostly-false`', slip));
  assert.equal(await changesOf(broken, { 'claims/flights.md': CLAIM }), report(slip, '`mostly-false`'));
  assert.equal(
    await changesOf(broken, changed('verdict: mostly-false', 'verdict: pants')),
    report(slip, `unreadable because of ${UNKNOWN('pants')}`),
  );
});

test('the error that makes a verdict unreadable is shown, whatever other errors the file has', async () => {
  const slips: Record<string, [verdict: string, cause: RegExp]> = {
    'no verdict': ['', /Missing `verdict`/],
    'a misspelt key': ['verdic: false', /Unknown key `verdic`/],
    'an unknown verdict': ['verdict: pants', /Unknown verdict `pants`/],
  };
  for (const [name, [verdict, expected]] of Object.entries(slips)) {
    const text = CLAIM.replace('title: Were there flights?\n', '').replace('verdict: mostly-false', verdict);
    const after = /^ {2}- After: unreadable because of .*$/m.exec(await changesOf({}, { 'claims/flights.md': text }));
    assert.match(after?.[0] ?? '', expected, name);
  }
});

/** Ways to break a file without touching its verdict. */
const BREAKS: Record<string, (text: string) => string> = {
  'an unknown key': (text) => text.replace('summary:', 'sumary:'),
  'YAML that cannot be read': (text) => text.replace('summary: There were two.', 'summary: "There were two.'),
  'raw HTML': (text) => `${text}\n<b>Two</b>\n`,
  'the same key twice': (text) => text.replace('title:', 'title: Twice\ntitle:'),
  'sources that are not a list': (text) => text.replace(/sources:\n(?: .*\n)+/, 'sources: none\n'),
};

for (const [name, broken] of Object.entries(BREAKS))
  test(`a file with errors before, after, or both hides no changed verdict: ${name}`, async () => {
    const mine = (text: string) => ({ 'claims/flights.md': text });
    const other = CLAIM.replace('verdict: mostly-false', 'verdict: true');
    for (const [before, after, when] of [
      [broken(CLAIM), broken(other), 'has errors before and after this change'],
      [broken(CLAIM), other, 'had errors before this change'],
      [CLAIM, broken(other), 'has errors after this change'],
    ] as const) {
      const text = await changesOf(mine(before), mine(after));
      assert.match(text, /^1 changed verdict[.,][\s\S]*- `flights`: `mostly-false` → `true`\n/);
      assert.ok(text.includes(`  - The file ${when}.\n`), text);
    }
  });

test('a file with the same errors and verdict is listed under other changes', async () => {
  const broken = changed('summary: There were two.', 'sumary: There were two.');
  const after = changed('summary: There were two.', 'sumary: There were three.');
  const text = await changesOf(broken, after);
  assert.match(text, /^No changes [^#]*#### Fact-checks with other changes\n\n- `flights`$/);
  assert.equal(await changesOf(broken, broken), 'No changes to verdicts, claims or addresses.');
});

test('a changed file that is unreadable before and after is listed', async () => {
  const broken = (verdict: string) => ({
    'claims/flights.md': `Text above.\n${CLAIM.replace('mostly-false', verdict)}`,
  });
  const text = await changesOf(broken('true'), broken('false'));
  assert.match(
    text,
    /- `flights`: its verdict cannot be compared\n {2}- Before: unreadable because of `claims\/flights\.md:1:1` `front-matter` .*\n {2}- After: unreadable because of /,
  );
  assert.equal(await changesOf(broken('true'), broken('true')), 'No changes to verdicts, claims or addresses.');
});

test('verdicts and withdrawals in files with errors are listed', async () => {
  const text = await changesOf({}, { 'claims/boats.md': OTHER.replace('summary:', 'sumary:') });
  assert.match(
    text,
    /#### New fact-checks\n\n- `boats`: `mostly-false`, published\n {2}- Claim: `There were boats\.`\n {2}- The file has errors\.$/,
  );
  const withdrawn = String(added(...WITHDRAWN)['claims/flights.md']);
  const slip = { 'claims/flights.md': withdrawn.replace('summary:', 'sumary:') };
  assert.match(await changesOf({}, slip), /^1 withdrawn fact-check\.[\s\S]*→ withdrawn on `2026-11-25`\n/);
  const unclear = { 'claims/flights.md': withdrawn.replace('kind: withdrawal', 'kind: withdrawn') };
  assert.match(
    await changesOf({}, unclear),
    /- `flights`: its withdrawal cannot be compared\n[\s\S]* {2}- Before: `mostly-false`\n {2}- After: `mostly-false`, but `corrections` is unreadable because of `claims\/flights\.md:\d+:11` /,
  );
});

test('two files with the same slug are each compared with themselves', async () => {
  const twice = { 'claims/2026/flights.md': OTHER };
  const text = await changesOf(twice, changed('verdict: mostly-false', 'verdict: true'));
  assert.match(
    text,
    /^1 changed verdict\.[\s\S]*- `flights`: `mostly-false` → `true`\n {2}- Claim: `There were flights\.`/,
  );
});

test('an unreadable scale is not compared, and the reason is reported', async () => {
  const broken = changedSite('title: Desk', 'titel: Desk');
  const text = await changesOf({}, broken);
  assert.equal(
    text,
    `1 verdict scale that cannot be compared.

#### Verdict scale

- The scale cannot be compared, because \`site.yaml\` has an error.
  - After: \`site.yaml:1:1\` \`unknown-key\` \`\`Unknown key \`titel\`; did you mean \`title\`?\`\``,
  );
  assert.equal(await changesOf(broken, broken), 'No changes to verdicts, claims or addresses.');
});

test('added, fixed and existing problems are worded as in `check`', async () => {
  const flights = changed('summary: There were two.', 'sumary: There were two.');
  const boats = { 'claims/boats.md': OTHER.replace('verdict: mostly-false', 'verdict: mostly-flase') };
  const kites = (lines: string) => ({
    'claims/kites.md': OTHER.replace('title:', `${lines}lnag: en\ntitle:`),
  });
  await withRepository({ ...boats, ...kites('') }, async (repository) => {
    await repository.put({ ...flights, 'claims/boats.md': OTHER, ...kites('draft: true\n') });
    const content = await readClaims(repository.content);
    const text = await changesSince('HEAD', presentOf(repository.content));
    const [, ...parts] = text.split(/#### \d[^#\n]*? (?=added|fixed|from)/);
    const [addedPart = '', fixedPart = '', keptPart = ''] = parts;
    assert.match(addedPart, /^added by this change\n\n/);
    assert.match(fixedPart, /^fixed by this change\n\n/);
    assert.match(keptPart, /^from before this change\n\n/);
    assert.ok(addedPart.includes('- `claims/flights.md:5:1` error `unknown-key` '), addedPart);
    assert.ok(fixedPart.includes('- `claims/boats.md:4:10` error `unknown-verdict` '), fixedPart);
    // It moved down by a line, but is not a new problem.
    assert.ok(keptPart.includes('- `claims/kites.md:3:1` error `unknown-key` '), keptPart);
    const messages = content.files.flatMap((file) => file.messages.filter((message) => levelOf(message) !== 'note'));
    for (const { reason } of messages) assert.ok(text.includes(reason), `${reason} is missing`);
  });
});

test('problems between files exist before and after', async () => {
  const twice = { 'claims/2026/flights.md': CLAIM, ...added('related: [nowhere]') };
  await withRepository(twice, async (repository) => {
    const text = await changesSince('HEAD', presentOf(repository.content));
    assert.ok(/#### 2 errors, 3 warnings from before/.test(text), text);
    assert.ok(!text.includes('by this change'), text);
    assert.ok(!text.includes(repository.root), text);
  });
});
