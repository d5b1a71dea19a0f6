import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { after, test } from 'node:test';
import { amountOf, snapshot, writtenSince } from '../../bench/written.ts';
import { type Desk, startDesk, textOf } from './desk.ts';
import { copyProject } from './project-copy.ts';
import { makeWorkplace } from './workplace.ts';

// What a build may write after an edit: counts of files and bytes, which do not depend on the machine. A page that is rendered
// again although it did not change is written again, too.
const project = copyProject();
const workplace = makeWorkplace(project);
after(() => {
  workplace.remove();
  project.remove();
});

/** Builds a desk. Returns the pages that were written, and the number and bytes of all written files. */
async function written(desk: Desk) {
  const before = snapshot(workplace.site);
  workplace.write(desk);
  const { built } = await workplace.build(desk);
  assert.equal(built.code, 0, built.output);
  const files = writtenSince(before, snapshot(workplace.site));
  const paths = [...files.keys()].map((path) => relative(workplace.site, path).replaceAll('\\', '/'));
  return { pages: paths.filter((path) => path.endsWith('.html')).sort(), ...amountOf(files) };
}

const desk = startDesk();
const mast = textOf(desk, 'claims/harbour/mast.md');
/** The files of the two search indexes, the feeds and data of the whole site, and the lists of all files. */
const SHARED_FILES = 30;
/** A page, its data as JSON and CSV, and what other sites show of it. */
const FILES_OF_PAGE = 4;
const MOST_BYTES = { body: 160_000, verdict: 420_000 };

test('a build writes only what an edit changes', { timeout: 300_000 }, async (t) => {
  workplace.write(desk);
  await workplace.build(desk);
  await t.test('nothing, if nothing has changed', async () => {
    assert.deepEqual(await written(desk), { pages: [], files: 0, bytes: 0 });
  });
  await t.test('an edited body: its page', async () => {
    mast.body = `The mast stands. ${mast.body}`;
    const { pages, files, bytes } = await written(desk);
    assert.deepEqual(pages, ['claims/mast/index.html']);
    assert.ok(files <= pages.length * FILES_OF_PAGE + SHARED_FILES, `${files} files`);
    assert.ok(bytes <= MOST_BYTES.body, `${bytes} bytes`);
  });
  await t.test('an edited title and verdict: its page and the lists that show it', async () => {
    Object.assign(mast.data, { title: 'Does the mast stand?', verdict: 'wrong' });
    const { pages, files, bytes } = await written(desk);
    assert.deepEqual(pages, [
      'claimants/the-harbour-master/index.html',
      'claims/index.html',
      'claims/mast/embed/index.html',
      'claims/mast/index.html',
      'index.html',
      'sources/lamp-archive/index.html',
      'sources/office-of-tides/index.html',
      'topics/lamps/index.html',
      'verdicts/index.html',
      'verdicts/open/index.html',
      'verdicts/wrong/index.html',
    ]);
    assert.ok(files <= pages.length * FILES_OF_PAGE + SHARED_FILES, `${files} files`);
    assert.ok(bytes <= MOST_BYTES.verdict, `${bytes} bytes`);
  });
});
