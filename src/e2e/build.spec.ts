import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, copyOf, fixtures, inTemporaryFolder, npmRun, npmStart, projectRoot } from './commands.ts';
import { expectSame, filesOf } from './pages.ts';
import { testSites } from './site.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

const BROKEN = join(fixtures, 'broken');
const PROBLEMS = [
  'claims/dates-and-sources.md:6:12 error impossible-date',
  'claims/dates-and-sources.md:12:36 error undeclared-source',
  'claims/dates-and-sources.md:14:6 error raw-html',
  'claims/dates-and-sources.md:14:13 error raw-html',
  'claims/keys-and-verdicts.md:4:10 error unknown-verdict',
  'claims/keys-and-verdicts.md:5:1 error unknown-key',
  'pages/about.md:5:3 error link-address',
];

/** Place, level and rule of each error in the output of a command. */
function problemsIn(output: string): string[] {
  const lines = output.matchAll(/^src\/e2e\/fixtures\/broken\/(\S+:\d+:\d+ error \S+) \S/gm);
  return [...lines].map((line) => line[1] ?? '');
}

function digestsOf(folder: string): [string, string][] {
  return [...filesOf(folder)].map(([path, bytes]) => [path, bytes.toString('base64')]);
}

test('a build with errors lists all of them and keeps the previous site', async () => {
  await inTemporaryFolder(async (folder) => {
    const site = join(folder, 'site');
    await cp(testSites().small.folder, site, { recursive: true });
    const before = digestsOf(site);
    const { code, stdout, stderr } = await npmRun('build', BROKEN, ['--outDir', site]);
    expect(code).toBe(1);
    expect(problemsIn(stdout + stderr)).toEqual(PROBLEMS);
    expect(stderr, 'same report as check').toContain((await npmRun('check', BROKEN)).stdout);
    expect(stderr).toContain(`The build failed for the reason above. ${site} was not changed.`);
    expect(digestsOf(site)).toEqual(before);
    expect(await readdir(folder)).toEqual(['site']);
  });
});

test('a site without claims is not built', async () => {
  await inTemporaryFolder(async (folder) => {
    const { code, stderr } = await npmRun('build', join(fixtures, 'empty'), ['--outDir', join(folder, 'site')]);
    expect(code).toBe(1);
    expect(stderr).toContain('site.yaml:1:1 error no-claims No claims found');
    expect(await readdir(folder)).toEqual([]);
  });
});

test('an unfinished draft does not stop a build, even if there is nothing else', async () => {
  await inTemporaryFolder(async (folder) => {
    const content = await copyOf('own-scale', folder);
    const fresh = ['--title', 'Is the bell cracked?', '--claim', 'The bell is cracked.'];
    expect((await npmRun('new', content, fresh)).code).toBe(0);
    expect(await npmRun('check', content)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/\/is-the-bell-cracked\.md:\d+:\d+ error empty-field .* \(draft\)\n/),
    });
    const both = join(folder, 'both');
    expect(await npmRun('build', content, ['--outDir', both])).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/5 errors in unpublished files \(they do not stop a build\)/),
    });
    const traces = (site: string) =>
      [...filesOf(site)].filter(([path, bytes]) => path.includes('cracked') || bytes.includes('cracked'));
    expect(traces(both)).toEqual([]);
    expect(existsSync(join(both, 'claims', 'o-sino-toca', 'index.html'))).toBe(true);
    await rm(join(content, 'claims', 'o-sino-toca.md'));
    const alone = join(folder, 'alone');
    await build(content, alone);
    expect(traces(alone)).toEqual([]);
  });
});

test('a folder with other files is refused as the target of a build', async () => {
  await inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'thesis.txt'), 'Years of work.');
    const { code, stderr } = await npmRun('build', testSites().small.content, ['--outDir', folder]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      `${folder} is not empty and does not contain a site built by Assay, so it was not changed.`,
    );
    expect(await readdir(folder)).toEqual(['thesis.txt']);
    expect(await readFile(join(folder, 'thesis.txt'), 'utf8')).toBe('Years of work.');
  });
});

test('a folder that contains the project or its content is refused as the target of a build', async () => {
  const content = testSites().small.content;
  for (const outDir of ['.', '..', content, fixtures]) {
    const { code, stderr } = await npmRun('build', content, ['--outDir', outDir]);
    expect(code, outDir).toBe(1);
    expect(stderr, outDir).toContain('Choose another --outDir.');
  }
});

test('the same content gives the same bytes, wherever content and site are', async () => {
  await inTemporaryFolder(async (folder) => {
    const content = await copyOf('content', folder);
    await build(content, join(folder, 'deep', 'site'));
    expectSame(join(folder, 'deep', 'site'), testSites().hard.folder);
  });
});

test('a site contains the parts of Pagefind that its search loads, without Pagefind’s own interfaces', async () => {
  const scripts = (await readdir(join(testSites().hard.folder, 'pagefind'))).filter((name) => /\.(js|css)$/.test(name));
  expect(scripts.sort()).toEqual(['pagefind-worker.js', 'pagefind.js']);
});

test('a site completely replaces another', async () => {
  await inTemporaryFolder(async (folder) => {
    const site = join(folder, 'site');
    await cp(testSites().hard.folder, site, { recursive: true });
    await build(testSites().small.content, site);
    expectSame(site, testSites().small.folder);
    expect(await readdir(folder)).toEqual(['site']);
  });
});

test('old versions of renamed and changed files are gone after the next build', async () => {
  await inTemporaryFolder(async (folder) => {
    const content = await copyOf('own-scale', folder);
    const site = join(folder, 'site');
    await cp(testSites().small.folder, site, { recursive: true });
    const old = join(content, 'claims', 'o-sino-toca.md');
    await writeFile(old, (await readFile(old, 'utf8')).replaceAll('sino', 'gongo'));
    await rename(old, join(content, 'claims', 'o-gongo-toca.md'));
    await build(content, site);
    const files = filesOf(site);
    expect([...files.keys()].filter((path) => path.includes('sino'))).toEqual([]);
    expect(files.get(join('claims', 'o-gongo-toca', 'index.html'))?.toString()).toContain('Ouvimos o gongo');
    for (const [path, bytes] of files)
      if (path.endsWith('.html')) expect(bytes.includes('o-sino-toca'), path).toBe(false);
  });
});

test('an unknown option gives exit code 2 and a list of the known ones', async () => {
  for (const command of ['build', 'check', 'dev']) {
    const { code, stderr } = await npmRun(command, testSites().small.content, ['--nonsense']);
    expect(code, command).toBe(2);
    expect(stderr, command).toContain('Unknown option `--nonsense`; expected one of ');
  }
});

test('`npm run check` exits with 0 for valid content, 1 for errors and 2 for usage errors', async () => {
  const sound = await npmRun('check', testSites().hard.content);
  expect(sound).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/\n\d+ warnings, \d+ notes in \d+ files read\n$/),
  });
  const broken = await npmRun('check', BROKEN);
  expect(broken.code).toBe(1);
  expect(problemsIn(broken.stdout)).toEqual(PROBLEMS);
  expect(broken.stdout).toContain('7 errors, 7 warnings, 3 notes in 5 files read');
  expect((await npmRun('check', BROKEN, ['--format', 'sonnet'])).code).toBe(2);
});

test('a missing content folder is reported', async () => {
  const missing = join(projectRoot, 'no-such-folder');
  for (const command of ['check', 'build']) {
    const { code, stderr } = await npmRun(command, missing);
    expect(code, command).toBe(1);
    expect(stderr, command).toContain(`There is no content folder \`${missing}\`.`);
  }
});

test('`npm run preview` serves a built site at the address it prints', async () => {
  const { small } = testSites();
  const preview = await npmStart('preview', small.content, ['--outDir', small.folder], 'Site running at ');
  try {
    const address = /running at (\S+)/.exec(preview.output())?.[1] ?? '';
    expect(await (await fetch(address)).text()).toMatch(/<h1[^>]*>Two verdicts<\/h1>/);
    expect((await fetch(`${address}nothing/here/`)).status).toBe(404);
  } finally {
    await preview.stop();
  }
});

test('`npm run preview` reports that no site has been built', async () => {
  await inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'empty'));
    const { code, stderr } = await npmRun('preview', testSites().small.content, ['--outDir', join(folder, 'empty')]);
    expect(code).toBe(1);
    expect(stderr).toContain('Build one with `npm run build`.');
  });
});
