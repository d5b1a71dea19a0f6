import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { levelOf } from '../pipeline/report/report.ts';
import { added, CLAIM, changed, changedSite, type Files, write } from '../testing/content.ts';

import { type Repository, withRepository } from '../testing/repository.ts';
import { changesSince } from './changes-since.ts';
import { isInert } from './inert.ts';
import { code } from './markdown.ts';

const TODAY = '2026-11-26';

const presentOf = (root: string) => ({ root, read: () => readClaims(root, { today: TODAY }), today: TODAY });

/** The changes in a repository, without the heading, the problems and the commit. */
async function changesIn({ content }: Repository, reference = 'HEAD'): Promise<string> {
  const text = await changesSince(reference, presentOf(content));
  assert.ok(text.startsWith('### How this change affects verdicts\n\n'));
  assert.ok(isInert(text), text);
  return text
    .slice(text.indexOf('\n\n') + 2)
    .replace(/ Compared with `[0-9a-f]{12}`.*\./, '')
    .replace(/\n*#### \d[^#\n]* (?:added by|fixed by|gone with|from before)[^#]*/g, '')
    .trimEnd();
}

/** The changes reported when a content folder with some files gets others. */
async function changesOf(before: Files, after: Files): Promise<string> {
  return withRepository(before, async (repository) => {
    await repository.put(after);
    return changesIn(repository);
  });
}

const OTHER = CLAIM.replace('There were flights.', 'There were boats.').replace('Were there flights?', 'Boats?');

test('no changes', async () => {
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
  - Correction: missing, expected a new entry of \`corrections\` with \`kind: verdict\` and \`from: mostly-false\`. Without it, readers do not learn that the verdict changed.
  - Last update: \`updated\` did not change, expected the date of this change.`,
  );
});

const CORRECTED = [
  'updated: 2026-11-25',
  'corrections:',
  '  - date: 2026-11-25',
  '    kind: verdict',
  '    note: New.',
];

/** The sound claim with another verdict and with lines that tell of it. */
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
  assert.match(
    text,
    /- Correction: recorded with `from: unproven`, expected a new entry of `corrections` with `kind: verdict` and `from: mostly-false`\./,
  );
});

test('the correction of an earlier change does not count for this one', async () => {
  const before = withVerdict('false', ...CORRECTED, '    from: mostly-false');
  const text = await changesOf(before, withVerdict('true', ...CORRECTED, '    from: mostly-false'));
  assert.match(text, /Correction: missing/);
  assert.match(text, /`updated` did not change/);
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
  - After: \`There were many flights.\``,
  );
});

test('published, unpublished and postponed fact-checks', async () => {
  const said = (before: string, after: string) =>
    `1 fact-check published or unpublished.\n\n#### Published or unpublished\n\n- \`flights\`: ${before} → ${after}, verdict \`mostly-false\``;
  const gone = '\n  - Its address will no longer work, and readers are not told why.';
  assert.equal(await changesOf(added('draft: true'), { 'claims/flights.md': CLAIM }), said('draft', 'published'));
  assert.equal(await changesOf({}, added('draft: true')), said('published', 'draft') + gone);
  assert.equal(
    await changesOf({}, added('publishAt: 2026-12-24')),
    said('published', 'scheduled for `2026-12-24`') + gone,
  );
});

test('a draft published with a date on which it was still a draft', async () => {
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
    `1 removed fact-check.\n\n#### Removed fact-checks\n\n- \`boats\`: it was \`mostly-false\`\n  - Claim: \`There were boats.\`\n  - ${address}`;
  assert.equal(await changesOf(before, { 'claims/boats.md': undefined }), removed('Its address will no longer work.'));
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
  - The old address will no longer work. To keep it, add \`flights\` to \`aliases\`.`,
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
    assert.doesNotMatch(text, /(?:added|fixed) by this change/);
    assert.match(text, /#### 1 note gone with a removed file\n\n- 1 note\n\n#### 2 warnings, 1 note from before/);
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

test('other changes are listed', async () => {
  assert.equal(
    await changesOf({}, changed('There were two.', 'There were three.')),
    'No changes to verdicts, claims or addresses.\n\n#### Fact-checks with other changes\n\n- `flights`',
  );
});

const UNKNOWN = (typed: string, hint = '') =>
  `\`claims/flights.md:4:10\` \`unknown-verdict\` ${code(`Unknown verdict \`${typed}\`, expected one of \`true\`, \`mostly-true\`, \`half-true\`, \`mostly-false\`, \`false\`, \`misleading\`, \`outdated\`, \`unproven\`${hint}`)}`;

test('an unreadable verdict is not compared, with the side and reason', async () => {
  const broken = changed('verdict: mostly-false', 'verdict: mostly-flase');
  const said = (before: string, after: string) => `1 fact-check that cannot be compared.

#### Fact-checks that cannot be compared

- \`flights\`: its verdict cannot be compared
  - Claim: \`There were flights.\`
  - Before: ${before}
  - After: ${after}`;
  const slip = `unreadable because of ${UNKNOWN('mostly-flase', '; did you mean `mostly-false`?')}`;
  assert.equal(await changesOf({}, broken), said('`mostly-false`', slip));
  assert.equal(await changesOf(broken, { 'claims/flights.md': CLAIM }), said(slip, '`mostly-false`'));
  assert.equal(
    await changesOf(broken, changed('verdict: mostly-false', 'verdict: pants')),
    said(slip, `unreadable because of ${UNKNOWN('pants')}`),
  );
});

/** Ways to break a file that say nothing of its verdict. */
const BREAKS: Record<string, (text: string) => string> = {
  'an unknown key': (text) => text.replace('summary:', 'sumary:'),
  'YAML that cannot be read': (text) => text.replace('summary: There were two.', 'summary: "There were two.'),
  'raw HTML': (text) => `${text}\n<b>Two</b>\n`,
  'the same key twice': (text) => text.replace('title:', 'title: Twice\ntitle:'),
  'a list of sources that is none': (text) => text.replace(/sources:\n(?: .*\n)+/, 'sources: none\n'),
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
      assert.ok(text.includes(`  - Its file ${when}.\n`), text);
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
    /#### New fact-checks\n\n- `boats`: `mostly-false`, published\n {2}- Claim: `There were boats\.`\n {2}- Its file has errors\.$/,
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

test('a changed mark of a verdict', async () => {
  const scale = (mark: string) =>
    changedSite('lang: en\n', `lang: en\nverdicts:\n${VERDICT('mostly-false', 'Mostly false')}    mark: ${mark}\n`);
  const text = await changesOf(scale('flag'), scale('eye'));
  assert.ok(text.includes('- Changed: `mostly-false`\n  - mark: `flag` → `eye`'), text);
});

test('an unreadable scale is not compared, with the reason', async () => {
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

test('added, fixed and existing problems, worded as by `check`', async () => {
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
    assert.match(keptPart, /^from before\n\n/);
    assert.ok(addedPart.includes('- `claims/flights.md:5:1` error `unknown-key` '), addedPart);
    assert.ok(fixedPart.includes('- `claims/boats.md:4:10` error `unknown-verdict` '), fixedPart);
    // It moved down by a line, which makes no new problem of it.
    assert.ok(keptPart.includes('- `claims/kites.md:3:1` error `unknown-key` '), keptPart);
    const messages = content.files.flatMap((file) => file.messages.filter((message) => levelOf(message) !== 'note'));
    for (const { reason } of messages) assert.ok(text.includes(reason), `${reason} is missing`);
  });
});

test('problems between files are the same in both states', async () => {
  const twice = { 'claims/2026/flights.md': CLAIM, ...added('related: [nowhere]') };
  await withRepository(twice, async (repository) => {
    const text = await changesSince('HEAD', presentOf(repository.content));
    assert.ok(/#### 2 errors, 3 warnings from before/.test(text), text);
    assert.ok(!text.includes('by this change'), text);
    assert.ok(!text.includes(repository.root), text);
  });
});

test('a new content folder', async () => {
  await withRepository({}, async (repository) => {
    repository.git('rm', '-r', '--quiet', '--cached', 'content');
    repository.git('commit', '--quiet', '--amend', '--allow-empty', '--message', 'Nothing yet');
    assert.match(await changesIn(repository), /^1 new fact-check\.[^#]*#### New fact-checks\n\n- `flights`/);
  });
});

test('a content folder that is the whole repository', async () => {
  await withRepository({}, async (repository) => {
    const inner = { ...repository, content: repository.content };
    repository.git('init', '--quiet', '--initial-branch=main', 'content');
    repository.git('-C', 'content', 'add', '--all');
    repository.git('-C', 'content', 'commit', '--quiet', '--message', 'Its own');
    await repository.put({ 'claims/boats.md': OTHER });
    assert.match(await changesIn(inner), /^1 new fact-check\./);
  });
});

test('later commits on the target are not part of the change', async () => {
  await withRepository({}, async (repository) => {
    repository.git('switch', '--quiet', '--create', 'mine');
    await repository.put(changed('verdict: mostly-false', 'verdict: true'));
    repository.commit();
    repository.git('switch', '--quiet', 'main');
    await repository.put({ 'claims/boats.md': OTHER });
    repository.commit();
    repository.git('switch', '--quiet', 'mine');
    assert.match(await changesIn(repository, 'main'), /^1 changed verdict\./);
  });
});

test('a pull request as GitHub checks it out: merged into its target', async () => {
  await withRepository({}, async (repository) => {
    repository.git('switch', '--quiet', '--create', 'theirs');
    await repository.put({ 'claims/boats.md': OTHER });
    repository.commit();
    repository.git('switch', '--quiet', 'main');
    await repository.put(changed('verdict: mostly-false', 'verdict: true'));
    repository.commit();
    repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'theirs');
    assert.match(await changesIn(repository, 'HEAD^1'), /^1 new fact-check\.[^#]*#### New fact-checks\n\n- `boats`/);
  });
});

test('no attribute hides a file of the base', async () => {
  await withRepository({ '.gitattributes': '*.md export-ignore\n' }, async (repository) => {
    assert.equal(await changesIn(repository), 'No changes to verdicts, claims or addresses.');
  });
});

/** What a change of attributes, and of the place of the file, does to a base that has a word in each of the traps. */
const ATTRIBUTES = [
  'working-tree-encoding=UTF-16',
  'working-tree-encoding=UTF-7',
  'filter=loud',
  'ident',
  'text eol=crlf',
  'binary diff=loud',
  'export-ignore export-subst',
];
const BASE = CLAIM.replace('There were two.', 'There were two, déjà vu, $Id$ of them.').replace(
  'mostly-false',
  'mostly-true',
);

for (const attributes of ATTRIBUTES)
  test(`no attribute of a change hides a changed verdict: ${attributes}`, async () => {
    await withRepository({ 'claims/flights.md': BASE }, async (repository) => {
      for (const [key, value] of [
        ['smudge', 'tr a-z A-Z'],
        ['clean', 'cat'],
      ] as const)
        repository.git('config', `filter.loud.${key}`, value);
      repository.git('config', 'diff.loud.textconv', 'echo');
      // The paths of a base that is written out are seen from the content folder: a file at the top can mean them alone.
      writeFileSync(join(repository.root, '.gitattributes'), `/claims/*.md ${attributes}\n`);
      await repository.put({
        '.gitattributes': `/claims/flights.md ${attributes}\n`,
        'claims/flights.md': undefined,
        'claims/2026/flights.md': BASE.replace('mostly-true', 'false'),
      });
      assert.match(
        await changesIn(repository),
        /^1 changed verdict\.[^#]*#### Changed verdicts\n\n- `flights`: `mostly-true` → `false`\n/,
      );
      repository.commit();
      assert.match(await changesIn(repository, 'HEAD~1'), /^1 changed verdict\./);
    });
  });

test('a replacement object does not hide a changed verdict', async () => {
  await withRepository({}, async (repository) => {
    await repository.put(changed('verdict: mostly-false', 'verdict: true'));
    const blob = repository.git('rev-parse', 'HEAD:content/claims/flights.md');
    repository.git('replace', blob, repository.git('hash-object', '-w', 'content/claims/flights.md'));
    assert.match(await changesIn(repository), /^1 changed verdict\./);
  });
});

test('a git hook sees the same changes', async () => {
  await withRepository({}, async (repository) => {
    const tree = `${repository.root}/tree`;
    repository.git('worktree', 'add', '--quiet', tree);
    const content = join(tree, 'content');
    await write(content, changed('verdict: mostly-false', 'verdict: true'));
    const folder = repository.git('-C', tree, 'rev-parse', '--absolute-git-dir');
    // As git sets them for hooks of a worktree.
    const ofHook = { GIT_DIR: folder, GIT_INDEX_FILE: `${folder}/index.lock`, GIT_PREFIX: '' };
    const before = { ...process.env };
    Object.assign(process.env, ofHook);
    try {
      assert.match(await changesIn({ ...repository, content }), /^1 changed verdict\./);
    } finally {
      for (const name of Object.keys(ofHook)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
  });
});

test('a base that is checked out gets a remark, if another may be meant', async () => {
  await withRepository({}, async (repository) => {
    const aside = (text: string) => /Compared with `[0-9a-f]{12}`(.*)\n/.exec(text)?.[1];
    const since = () => changesSince('main', presentOf(repository.content));
    const clean =
      ', the commit that is checked out. Committed changes are not included, and there are no uncommitted changes. Compare with an earlier commit, for example `HEAD~1`.';
    assert.equal(aside(await since()), clean);
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    await repository.put({ 'claims/boats.md': OTHER });
    assert.equal(aside(await since()), '.');
    repository.commit();
    assert.equal(aside(await since()), clean.replace('HEAD~1', 'origin/main'));
    await repository.put(changed('verdict: mostly-false', 'verdict: true'));
    assert.equal(
      aside(await since()),
      ', the commit that is checked out. Committed changes are not included. Compare with an earlier commit, for example `origin/main`.',
    );
  });
});

test('the repository and its index are not changed', async () => {
  await withRepository({}, async (repository) => {
    await repository.put({ 'claims/boats.md': OTHER });
    repository.git('add', '--all');
    const before = repository.git('status', '--porcelain');
    await changesIn(repository);
    assert.equal(repository.git('status', '--porcelain'), before);
    assert.equal(before, 'A  content/claims/boats.md');
  });
});

test('a cache serves both readings and does not change the result', async () => {
  await withRepository({}, async (repository) => {
    await repository.put({ 'claims/boats.md': OTHER });
    const root = repository.content;
    const cacheFolder = join(repository.root, 'cache');
    const kept = () => readFileSync(join(cacheFolder, 'read.jsonl'), 'utf8').trim().split('\n').length;
    const read = () => {
      assert.equal(kept(), 1);
      return readClaims(root, { cacheFolder, today: TODAY });
    };
    const text = await changesSince('HEAD', { root, read, cacheFolder, today: TODAY });
    assert.equal(text, await changesSince('HEAD', presentOf(root)));
    assert.equal(kept(), 2);
  });
});

const WITHDRAWN = [
  'updated: 2026-11-25',
  'corrections:',
  '  - date: 2026-11-25',
  '    kind: withdrawal',
  '    note: It was a bird.',
];

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

test('a revoked withdrawal has its own heading, and says whether readers learn of it', async () => {
  const anew = [...WITHDRAWN.slice(0, 2), '  - date: 2026-11-26', '    kind: correction', '    note: No bird.'];
  const heading = `1 reinstated fact-check.

#### Reinstated fact-checks

- \`flights\`: withdrawn on \`2026-11-25\` → \`mostly-false\`
  - Claim: \`There were flights.\`
  - Correction: `;
  assert.equal(
    await changesOf(added(...WITHDRAWN), added(...anew, ...WITHDRAWN.slice(2))),
    `${heading}recorded, newer than the withdrawal.`,
  );
  assert.equal(
    await changesOf(added(...WITHDRAWN), added('updated: 2026-11-26')),
    `${heading}the withdrawal was removed, so readers do not learn that the fact-check was withdrawn. Keep it below a newer correction.`,
  );
});
