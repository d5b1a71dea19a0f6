import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, copyOf, inTemporaryFolder, npmRun, npmStart, projectRoot } from './commands.ts';
import { freePort } from './free-port.ts';
import { expectSame } from './pages.ts';
import { testSites } from './site.ts';

// How a build treats its target folder, other builds and previews.
test.describe.configure({ mode: 'default', timeout: 180_000 });

/** A build as a direct child process, which can be killed. */
function startBuild(content: string, outDir: string): ChildProcess {
  const program = join(projectRoot, 'src', 'cli', 'build.ts');
  return spawn(process.execPath, [program, '--outDir', outDir], {
    cwd: projectRoot,
    env: { ...process.env, ASSAY_CONTENT: content },
    stdio: 'ignore',
  });
}

/** The work folder of a build, once a path in it exists. */
async function workOf(build: ChildProcess, ...path: string[]): Promise<string> {
  const workshop = join(projectRoot, '.astro');
  let found = '';
  await expect
    .poll(
      () => {
        const names = existsSync(workshop) ? readdirSync(workshop) : [];
        found = join(workshop, names.find((name) => name.includes(`-${build.pid}-`)) ?? 'none', ...path);
        return existsSync(found) || build.exitCode !== null;
      },
      { timeout: 60_000, intervals: [20] },
    )
    .toBe(true);
  return found;
}

test('a build keeps files that are not its own and a symbolic link, and a killed build leaves nothing behind', async () => {
  await inTemporaryFolder(async (folder) => {
    const { small, hard } = testSites();
    const site = join(folder, 'site');
    await cp(hard.folder, site, { recursive: true });
    const theirs = ['CNAME', join('.git', 'HEAD'), join('photos', 'pier.jpg'), join('claims', 'notes.txt')];
    for (const name of theirs) {
      await mkdir(join(site, name, '..'), { recursive: true });
      await writeFile(join(site, name), name);
    }
    await symlink('site', join(folder, 'link'));
    const killed = startBuild(small.content, join(folder, 'link'));
    const work = await workOf(killed);
    const stage = join(site, '.assay-build', 'new', 'claims');
    await expect.poll(() => existsSync(stage), { timeout: 60_000, intervals: [20] }).toBe(true);
    killed.kill('SIGKILL');
    await once(killed, 'close');
    await build(small.content, join(folder, 'link'));
    expect(await readlink(join(folder, 'link'))).toBe('site');
    for (const name of theirs) {
      expect(await readFile(join(site, name), 'utf8')).toBe(name);
      await rm(join(site, name));
    }
    expectSame(site, small.folder);
    expect(existsSync(work), work).toBe(false);
    expect(existsSync(join(site, '.assay-build'))).toBe(false);
  });
});

test('simultaneous builds each create a site from one state of the content, and not in the same folder', async () => {
  await inTemporaryFolder(async (folder) => {
    const content = await copyOf('own-scale', folder);
    const [early, late, alone] = ['early', 'late', 'alone'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const first = startBuild(content, early);
    // It has read the content.
    await expect
      .poll(() => existsSync(join(early, '.assay-build', 'new')), { timeout: 60_000, intervals: [5] })
      .toBe(true);
    // Otherwise it may be done before the second one starts.
    first.kill('SIGSTOP');
    // Replaces the whole file at once, as editors do.
    const claim = join(content, 'claims', 'o-sino-toca.md');
    await writeFile(`${claim}.part`, (await readFile(claim, 'utf8')).replace('verdict: holds', 'verdict: folklore'));
    await rename(`${claim}.part`, claim);
    const refused = await npmRun('build', content, ['--outDir', early]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(
      `Another build is writing ${early} (process ${first.pid}). Wait until it has ended`,
    );
    first.kill('SIGCONT');
    await Promise.all([build(content, late), first.exitCode === null ? once(first, 'close') : undefined]);
    expect(first.exitCode).toBe(0);
    await build(content, alone);
    expectSame(early, testSites().small.folder);
    expectSame(late, alone);
    expect(await readFile(join(late, 'claims', 'o-sino-toca', 'index.html'), 'utf8')).toContain('Folklore');
  });
});

test('the search of a running preview still works after a build', async ({ page }) => {
  await inTemporaryFolder(async (folder) => {
    const content = await copyOf('own-scale', folder);
    const port = await freePort();
    const address = `http://localhost:${port}/`;
    const preview = await npmStart('dev', content, ['--port', String(port)], `Preview running at ${address} `);
    try {
      await page.goto(`${address}search/?q=sino`);
      await expect(page.locator('#results > li')).toHaveCount(1);
      await build(content, join(folder, 'site'));
      const fresh = await page.context().browser()?.newPage();
      await fresh?.goto(`${address}search/?q=sino`);
      await expect(fresh?.locator('#results > li') ?? page.locator('none')).toHaveCount(1);
      await fresh?.close();
    } finally {
      await preview.stop();
    }
  });
});
