import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesText } from './changes-text.ts';
import { compare } from './compare.ts';
import { COMMENT_LIMIT } from './markdown.ts';
import type { Problem } from './problem.ts';
import { EMPTY_SIDE } from './side.ts';

const BASE = { commit: '0123456789abcdef0123456789abcdef01234567', day: '2026-11-20', aside: '' };

const PATHS = new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g']);

function problem(level: string, place: string): Problem {
  return { path: place.split(':')[0] ?? '', key: place, place, level, rule: 'a-rule', reason: 'A reason', mark: '' };
}

/** What is said of problems before and after. */
function told(before: Problem[], after: Problem[]): string {
  const sides = [before, after].map((problems) => ({ ...EMPTY_SIDE, paths: PATHS, problems })) as [
    typeof EMPTY_SIDE,
    typeof EMPTY_SIDE,
  ];
  return changesText(compare(...sides, '2026-11-26'), BASE);
}

test('the gravest problems come first, and of old ones the notes are only counted', () => {
  const old = [problem('note', 'a:1:1'), problem('warning', 'b:1:1'), problem('note', 'c:1:1')];
  const added = [problem('note', 'd:1:1'), problem('warning', 'e:1:1'), problem('error', 'f:1:1')];
  assert.equal(
    told([...old, problem('error', 'g:1:1')], [...old, ...added]),
    `### What this change does to verdicts

Nothing: no verdict, no claim and no address changes. Compared with \`0123456789ab\`.

#### 1 error, 1 warning, 1 note that this change adds

- \`f:1:1\` error \`a-rule\` \`A reason\`
- \`e:1:1\` warning \`a-rule\` \`A reason\`
- \`d:1:1\` note \`a-rule\` \`A reason\`

#### 1 error that this change mends

- \`g:1:1\` error \`a-rule\` \`A reason\`

#### 1 warning, 2 notes that were there before

- \`b:1:1\` warning \`a-rule\` \`A reason\`
- 2 notes
`,
  );
});

test('the same problem twice is one that was there and one that is new', () => {
  const text = told([problem('error', 'a:1:1')], [problem('error', 'a:1:1'), problem('error', 'a:1:1')]);
  assert.match(text, /1 error that this change adds[\s\S]*1 error that was there before/);
});

test('twenty thousand problems are counted, and as many shown as fit', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => problem('warning', `${'x'.repeat(300)}${index}:1:1`));
  const text = told([], many);
  assert.ok(text.length <= COMMENT_LIMIT);
  assert.ok(text.includes('#### 20000 warnings that this change adds'));
  assert.ok(text.includes('- and 19960 more'));
});

test('problems of a file that is gone were not mended', () => {
  const text = told([problem('warning', 'z:1:1'), problem('note', 'z:2:1')], []);
  assert.ok(
    text.endsWith(
      '#### 1 warning, 1 note that went away with a file\n\n- `z:1:1` warning `a-rule` `A reason`\n- 1 note\n',
    ),
  );
});
