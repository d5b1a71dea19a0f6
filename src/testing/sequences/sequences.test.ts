import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startDesk } from './desk.ts';
import { copyProject } from './project-copy.ts';
import { described, type Failure, play, sequenceOf } from './sequence.ts';
import { makeTrouble } from './trouble.ts';
import { makeWorkplace } from './workplace.ts';

// A few of the builds that `npm run test:sequences` makes.
const project = copyProject();
after(() => project.remove());

function assertNone(failure: Failure | undefined): void {
  assert.ok(failure === undefined, failure && described(failure));
}

test('a build after each of some random edits gives the same site as a build from scratch', async () => {
  assertNone(await play(project, sequenceOf(3, 6)));
});

test('what is scheduled for a day is published by the first build on that day', async () => {
  const workplace = makeWorkplace(project);
  try {
    const desk = startDesk();
    workplace.write(desk);
    const page = 'claims/lamp/index.html';
    assert.equal((await workplace.build(desk)).tree.has(page), false);
    assert.equal((await workplace.build({ ...desk, today: '2031-05-21' })).tree.has(page), true);
  } finally {
    workplace.remove();
  }
});

test('builds that were killed, ran at the same time or found damaged state give the right site in the end', async () => {
  assertNone(await makeTrouble(project, 1, 4));
});
