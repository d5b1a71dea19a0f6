import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesText } from './changes-text.ts';
import { compare } from './compare.ts';
import { COMMENT_LIMIT } from './markdown.ts';
import type { Problem } from './problem.ts';
import { EMPTY_SIDE } from './side.ts';

const BASE = { commit: '0123456789abcdef0123456789abcdef01234567', day: '2026-11-20', remark: '' };

const PATHS = new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g']);

function problem(level: string, place: string): Problem {
  const path = place.split(':')[0] ?? '';
  return { path, identity: place, key: undefined, place, level, rule: 'a-rule', reason: 'A reason', suffix: '' };
}

/** The report on problems before and after. */
function reportOn(before: Problem[], after: Problem[]): string {
  const sides = [before, after].map((problems) => ({ ...EMPTY_SIDE, paths: PATHS, problems })) as [
    typeof EMPTY_SIDE,
    typeof EMPTY_SIDE,
  ];
  return changesText(compare(...sides, '2026-11-26'), BASE);
}

test('severe problems come first, and existing notes are only counted', () => {
  const old = [problem('note', 'a:1:1'), problem('warning', 'b:1:1'), problem('note', 'c:1:1')];
  const added = [problem('note', 'd:1:1'), problem('warning', 'e:1:1'), problem('error', 'f:1:1')];
  assert.equal(
    reportOn([...old, problem('error', 'g:1:1')], [...old, ...added]),
    `### How this change affects verdicts

No changes to verdicts, claims or addresses. Compared with \`0123456789ab\`.

#### 1 error, 1 warning, 1 note added by this change

- \`f:1:1\` error \`a-rule\` \`A reason\`
- \`e:1:1\` warning \`a-rule\` \`A reason\`
- \`d:1:1\` note \`a-rule\` \`A reason\`

#### 1 error fixed by this change

- \`g:1:1\` error \`a-rule\` \`A reason\`

#### 1 warning, 2 notes from before this change

- \`b:1:1\` warning \`a-rule\` \`A reason\`
- 2 notes
`,
  );
});

test('a problem that appears a second time is existing and new', () => {
  const text = reportOn([problem('error', 'a:1:1')], [problem('error', 'a:1:1'), problem('error', 'a:1:1')]);
  assert.match(text, /1 error added by this change[\s\S]*1 error from before/);
});

test('twenty thousand problems are counted and partly listed', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => problem('warning', `${'x'.repeat(300)}${index}:1:1`));
  const text = reportOn([], many);
  assert.ok(text.length <= COMMENT_LIMIT);
  assert.ok(text.includes('#### 20000 warnings added by this change'));
  assert.ok(text.includes('- and 19960 more'));
});

test('problems of a removed file are not fixed', () => {
  const text = reportOn([problem('warning', 'z:1:1'), problem('note', 'z:2:1')], []);
  assert.ok(
    text.endsWith('#### 1 warning, 1 note in removed files\n\n- `z:1:1` warning `a-rule` `A reason`\n- 1 note\n'),
  );
});
