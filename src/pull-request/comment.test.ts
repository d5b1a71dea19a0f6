import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentBody, MARKER } from './comment.ts';
import { COMMENT_LIMIT } from './markdown.ts';

const FACTS = {
  text: '### What this change does to verdicts\n\n1 new check.\n',
  commit: '0123456789abcdef0123456789abcdef01234567',
  runAddress: 'https://github.com/desk/checks/actions/runs/7',
  paths: ['content/claims/flights.md'],
  contentFolder: 'content',
};
const FOOT =
  'For commit `0123456789ab`. [The run that wrote this](https://github.com/desk/checks/actions/runs/7) has the problems of every file.\n';

test('the text, and which commit and run it is from', () => {
  assert.equal(commentBody(FACTS), `${MARKER}\n${FACTS.text}\n${FOOT}`);
});

test('a run that left no text', () => {
  const said = 'There is no comparison of verdicts: the run ended before it. Its log says why.';
  assert.equal(commentBody({ ...FACTS, text: undefined }), `${MARKER}\n${said}\n\n${FOOT}`);
});

test('a text that could do more than be read is not shown', () => {
  const said =
    'The comparison of verdicts is not shown: it has links, names or markup that it should not have. Look into the run.';
  for (const text of ['@everyone', `${MARKER}\nx`, 'x'.repeat(COMMENT_LIMIT + 1)])
    assert.equal(commentBody({ ...FACTS, text }), `${MARKER}\n${said}\n\n${FOOT}`);
});

test('a change of the program is said, because that program wrote the text', () => {
  assert.equal(
    commentBody({ ...FACTS, paths: ['content/claims/a.md', 'src/x`@admin`.ts', 'content.md'] }),
    `${MARKER}
${FACTS.text}
**This also changes files outside \`content\`.** Where they are part of the program, it may have been made to write this text: read them first.

#### Files outside the content

- \`\`src/x\`@admin\`.ts\`\`
- \`content.md\`

${FOOT}`,
  );
});

test('more files than GitHub lists', () => {
  const body = commentBody({ ...FACTS, paths: undefined });
  assert.ok(body.includes('**Too many files change for a list.**'));
});

test('the longest comment is one that GitHub takes', () => {
  const body = commentBody({
    ...FACTS,
    text: 'x'.repeat(COMMENT_LIMIT),
    paths: Array.from({ length: 3000 }, (_, index) => `src/${'😀'.repeat(1000)}${index}`),
  });
  assert.ok(body.length < 65_536, `${body.length} letters`);
  assert.ok(body.includes('- and 2960 more') || body.includes('The rest does not fit here.'));
});
