import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CLAIM, type Files, reportLines, SITE, TODAY, withContent } from '../../testing/content.ts';
import { readClaims } from './read-claims.ts';

const onWindows = process.platform === 'win32' && 'links and pipes are different on Windows';

/** The report on a content folder after a change in the file system. */
async function reportAfter(change: (root: string, outside: string) => Promise<unknown>, files: Files = {}) {
  const outside = await mkdtemp(join(tmpdir(), 'assay-outside-'));
  try {
    return await withContent(files, async (root) => {
      await change(root, outside);
      return reportLines(root, (await readClaims(root, { today: TODAY })).files);
    });
  } finally {
    await rm(outside, { recursive: true });
  }
}

const OUTSIDE =
  'unreadable Unexpected link to something that is not a file in the content folder, expected the file itself';
const FOLDER = 'unreadable Unexpected link to a folder, expected the folder itself: links are not followed';

test('links that point outside the content folder, to nothing or to folders are errors', {
  skip: onWindows,
}, async () => {
  const report = await reportAfter(async (root, outside) => {
    await writeFile(join(outside, 'secret.md'), CLAIM);
    const links = {
      'to-file.md': join(outside, 'secret.md'),
      'to-system.md': '/etc/passwd',
      'to-folder.md': outside,
      'folder-of-others': outside,
      'dangling.md': join(outside, 'nothing.md'),
      'loop.md': join(root, 'claims/loop.md'),
      'to-device.md': '/dev/zero',
      'to-itself': join(root, 'claims'),
    };
    for (const [name, target] of Object.entries(links)) await symlink(target, join(root, 'claims', name));
  });
  assert.deepEqual(report, [
    'claims/dangling.md:1:1 error unreadable Unexpected broken link (ENOENT), expected the file itself',
    `claims/folder-of-others:1:1 error ${FOLDER}`,
    'claims/loop.md:1:1 error unreadable Unexpected broken link (ELOOP), expected the file itself',
    `claims/to-device.md:1:1 error ${OUTSIDE}`,
    `claims/to-file.md:1:1 error ${OUTSIDE}`,
    `claims/to-folder.md:1:1 error ${FOLDER}`,
    `claims/to-itself:1:1 error ${FOLDER}`,
    `claims/to-system.md:1:1 error ${OUTSIDE}`,
    '8 errors in 12 files read',
  ]);
});

test('a link within the content folder is read', { skip: onWindows }, async () => {
  const report = await reportAfter((root) => symlink(join(root, 'pages/methodology.md'), join(root, 'pages/how.md')));
  assert.deepEqual(report, ['No problems in 5 files read']);
});

test('the claims folder must not be a link', { skip: onWindows }, async () => {
  const report = await reportAfter(async (root, outside) => {
    await rename(join(root, 'claims'), join(outside, 'claims'));
    await symlink(join(outside, 'claims'), join(root, 'claims'));
  });
  assert.deepEqual(report, [
    `claims:1:1 error ${FOLDER}`,
    'site.yaml:1:1 error no-claims No claims found, expected at least one file `claims/<slug>.md` in the content folder',
    '2 errors in 4 files read',
  ]);
});

test('site.yaml must not be a link to a file outside the folder', { skip: onWindows }, async () => {
  const report = await reportAfter(async (root, outside) => {
    await rename(join(root, 'site.yaml'), join(outside, 'site.yaml'));
    await symlink(join(outside, 'site.yaml'), join(root, 'site.yaml'));
  });
  assert.deepEqual(report, [`site.yaml:1:1 error ${OUTSIDE}`, '1 error in 4 files read']);
});

test('the content folder itself may be a link', { skip: onWindows }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-link-'));
  const report = await withContent({}, async (root) => {
    await symlink(root, join(folder, 'content'));
    return reportLines(root, (await readClaims(join(folder, 'content'), { today: TODAY })).files);
  });
  await rm(folder, { recursive: true });
  assert.deepEqual(report, ['No problems in 4 files read']);
});

test('pipes and sockets are reported, and reading does not wait for them', { skip: onWindows }, async () => {
  const server = createServer();
  const report = await reportAfter(async (root) => {
    execFileSync('mkfifo', [join(root, 'claims/pipe.md')]);
    await new Promise<void>((resolve) => server.listen(join(root, 'claims/socket.md'), resolve));
  });
  server.close();
  const other = 'unreadable Unexpected pipe, socket or device named like a Markdown file, expected a file';
  assert.deepEqual(report, [
    `claims/pipe.md:1:1 error ${other}`,
    `claims/socket.md:1:1 error ${other}`,
    '2 errors in 6 files read',
  ]);
});

test('a site.yaml that is a pipe or a folder is an error', { skip: onWindows }, async () => {
  const pipe = await reportAfter(async (root) => execFileSync('mkfifo', [join(root, 'site.yaml')]), {
    'site.yaml': undefined,
  });
  const folder = await reportAfter((root) => mkdir(join(root, 'site.yaml')), { 'site.yaml': undefined });
  const expected = [
    'site.yaml:1:1 error unreadable Unexpected folder, pipe, socket or device, expected a text file',
    '1 error in 4 files read',
  ];
  assert.deepEqual(pipe, expected);
  assert.deepEqual(folder, expected);
});

test('a file in place of a folder is an error, and a missing folder is not', async () => {
  const report = await reportAfter((root) => writeFile(join(root, 'dossiers'), CLAIM));
  assert.deepEqual(report, [
    'dossiers:1:1 error unreadable Unexpected file in place of a folder, expected a folder of Markdown files',
    '1 error in 5 files read',
  ]);
});

test('files and folders without read permission are reported, and all others are read', {
  skip: onWindows,
}, async () => {
  await withContent({ 'claims/closed/hidden.md': CLAIM, 'claims/locked.md': CLAIM }, async (root) => {
    await chmod(root, 0o755);
    await chmod(join(root, 'claims/locked.md'), 0o000);
    await chmod(join(root, 'claims/closed'), 0o000);
    const report = asNobody(root);
    await chmod(join(root, 'claims/closed'), 0o755);
    assert.deepEqual(report, [
      'claims/closed:1:1 error unreadable Unreadable folder (EACCES), expected a readable one',
      'claims/locked.md:1:1 error unreadable Unreadable file (EACCES), expected a readable one',
      '2 errors in 6 files read',
    ]);
  });
});

/** The report for a user who is not root, because root may read everything. */
function asNobody(root: string): string[] {
  const program = `
    process.setuid?.(process.getuid() === 0 ? 65534 : process.getuid());
    const { files } = await readClaims(${JSON.stringify(root)}, { today: ${JSON.stringify(TODAY)} });
    console.log(JSON.stringify(reportLines(${JSON.stringify(root)}, files)));`;
  const imports = [
    "import { readClaims } from './read-claims.ts';",
    "import { reportLines } from '../../testing/content.ts';",
  ];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '--eval', imports.join('') + program],
    {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    },
  );
  assert.ok(stdout, stderr);
  return JSON.parse(stdout);
}

test('file names that cannot be addresses are errors', { skip: onWindows }, async () => {
  const named = (name: string, claim: string): Files => ({
    [`claims/${name}.md`]: CLAIM.replace('There were flights.', claim),
  });
  const report = await reportAfter(async () => {}, {
    ...named('two words', 'Owls hoot at noon.'),
    ...named('Capitals', 'Trains run on milk.'),
    ...named('line\nbreak', 'Bread is blue.'),
    ...named('escape\u001b[2J', 'Rain is dry.'),
    ...named('turned\u202edm', 'Soup is a solid.'),
    ...named('a'.repeat(252), 'Roofs are below.'),
    ...named('..', 'Dots are lines.'),
    ...named('ünïcödé-حق', 'Letters are fine.'),
  });
  const expected = `expected lower-case letters, digits, hyphens and underscores, and not only digits: it becomes the address of the page`;
  assert.deepEqual(report, [
    `claims/Capitals.md:1:1 error file-name Unexpected file name \`Capitals.md\`, ${expected}`,
    `claims/${'a'.repeat(252)}.md:1:1 error file-name Unexpected file name of 252 bytes, expected at most 200: some file systems cannot store longer names`,
    `claims/escape\\x1b[2J.md:1:1 error file-name Unexpected file name \`escape\\x1b[2J.md\`, ${expected}`,
    `claims/line\\nbreak.md:1:1 error file-name Unexpected file name \`line break.md\`, ${expected}`,
    `claims/turned\\u202edm.md:1:1 error file-name Unexpected file name \`turned\\u202edm.md\`, ${expected}`,
    `claims/two words.md:1:1 error file-name Unexpected file name \`two words.md\`, ${expected}`,
    '6 errors in 11 files read',
  ]);
});

test('two names that differ only in composed and decomposed letters have the same address', {
  skip: onWindows,
}, async () => {
  const other = CLAIM.replace('There were flights.', 'Cafés are closed.');
  const report = await reportAfter(async () => {}, {
    'claims/caf\u00e9.md': CLAIM,
    'claims/cafe\u0301.md': other,
    'claims/flights.md': undefined,
  });
  assert.deepEqual(report, [
    'claims/caf\u00e9.md:1:1 error duplicate-slug Unexpected second file named `caf\u00e9.md`, expected a unique name: `claims/cafe\u0301.md` has the same address, although its accented letters are encoded differently',
    '1 error in 5 files read',
  ]);
});

test('a file that no longer exists when it is read is an error', { skip: onWindows }, async () => {
  // Node returns a name that is not valid UTF-8 as a different name.
  const report = await reportAfter(async (root) =>
    writeFile(Buffer.concat([Buffer.from(`${root}/claims/a`), Buffer.from([0xff]), Buffer.from('.md')]), CLAIM),
  );
  assert.deepEqual(report, [
    'claims/a\ufffd.md:1:1 error unreadable Missing file, expected a readable one: it was deleted, or its name is not valid UTF-8',
    '1 error in 5 files read',
  ]);
});

test('workers read all of more than 400 files if one of them is hostile', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 450 }, (_, n) => [
      `claims/claim-${n}.md`,
      CLAIM.replace('There were flights.', `Lamp ${n} of ${n * 7} is lit by ${n * 13}.`),
    ]),
  );
  const report = await reportAfter(async () => {}, {
    ...many,
    'site.yaml': SITE,
    'claims/claim-7.md': `${CLAIM.replace('There were flights.', 'Nobody flew.')}${'- '.repeat(2000)}a\n`,
  });
  assert.deepEqual(report, [
    'claims/claim-7.md:17:1 error too-large Unexpected nesting of lists or quotations, expected at most 10 levels: nest them less deeply',
    '1 error in 454 files read',
  ]);
});
