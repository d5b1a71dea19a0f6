import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentBody, MARKER } from './comment.ts';
import { COMMENT_LIMIT } from './markdown.ts';

const FACTS = {
  text: '### How this change affects verdicts\n\n1 new fact-check.\n',
  commit: '0123456789abcdef0123456789abcdef01234567',
  runAddress: 'https://github.com/desk/checks/actions/runs/7',
  paths: ['content/claims/flights.md'],
  contentFolder: 'content',
};
const FOOT =
  'Commit: `0123456789ab`. All problems are listed in [the run that produced this comparison](https://github.com/desk/checks/actions/runs/7).\n';

test('the comment has the text, the commit and a link to the run', () => {
  assert.equal(commentBody(FACTS), `${MARKER}\n${FACTS.text}\n${FOOT}`);
});

test('a run that ended early has no text', () => {
  const notice = 'Verdicts were not compared, because the run ended early. See its log.';
  assert.equal(commentBody({ ...FACTS, text: undefined }), `${MARKER}\n${notice}\n\n${FOOT}`);
});

test('a text that is not inert is hidden', () => {
  const notice =
    'The comparison of verdicts is hidden because it contains unexpected links, names or markup. See the run.';
  for (const text of ['@everyone', `${MARKER}\nx`, 'x'.repeat(COMMENT_LIMIT + 1)])
    assert.equal(commentBody({ ...FACTS, text }), `${MARKER}\n${notice}\n\n${FOOT}`);
});

test('changed files outside the content folder are listed', () => {
  assert.equal(
    commentBody({ ...FACTS, paths: ['content/claims/a.md', 'src/x`@admin`.ts', 'content.md'] }),
    `${MARKER}
${FACTS.text}
**This also changes files outside \`content\`.** Review those first: if they are part of the program, they may have altered this text.

#### Files outside the content folder

- \`\`src/x\`@admin\`.ts\`\`
- \`content.md\`

${FOOT}`,
  );
});

test('the content folder can be named with a dot and a slash', () => {
  const paths = ['desk/texts/claims/a.md'];
  for (const contentFolder of ['desk/texts', './desk/texts', 'desk/texts/', './desk//texts/'])
    assert.equal(commentBody({ ...FACTS, paths, contentFolder }), `${MARKER}\n${FACTS.text}\n${FOOT}`);
  for (const contentFolder of ['.', './', 'desk/text', '..'])
    assert.match(commentBody({ ...FACTS, paths, contentFolder }), /This also changes files outside/);
});

test('more files than GitHub lists give a warning', () => {
  const body = commentBody({ ...FACTS, paths: undefined });
  assert.ok(body.includes('**This changes too many files to list.**'));
});

test('the longest comment is within the limit of GitHub', () => {
  const body = commentBody({
    ...FACTS,
    text: 'x'.repeat(COMMENT_LIMIT),
    paths: Array.from({ length: 3000 }, (_, index) => `src/${'😀'.repeat(1000)}${index}`),
  });
  assert.ok(body.length < 65_536, `${body.length} characters`);
  assert.ok(body.includes('- and 2960 more') || body.includes('The rest is omitted.'));
});
