import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { projectRoot } from '../pipeline/folder/project.ts';
import { print } from './print.ts';
import { Stop } from './run.ts';

const APT = '/usr/bin/apt-get';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A way to come by a browser: where it is then, or undefined where this way leads to none. */
type Way = { name: string; find(): string | undefined };

/**
 * Finds a Chromium for the tests, or installs one: the one that Playwright brings, one of this system, Playwright's
 * download, and for root Debian's package. Returns its path. Throws `Stop` with the command to run where none is found.
 * What is installed already comes before a download, so that a second run needs no network.
 */
export function findBrowser(): string {
  for (const { name, find } of WAYS) {
    const path = find();
    if (path && starts(path)) {
      print(`Browser for the tests: ${path} (${name})\n`);
      return path;
    }
  }
  throw new Stop(
    `No browser for the tests: none is installed, and none could be downloaded. Install Chromium or Chrome and run again${hint()}`,
  );
}

const WAYS: Way[] = [
  { name: 'brought by Playwright before', find: () => existing(chromium.executablePath()) },
  { name: 'of this system', find: ofThisSystem },
  { name: 'downloaded by Playwright', find: download },
  { name: 'from Debian', find: fromDebian },
];

function ofThisSystem(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'google-chrome'].map((name) => join(folder, name)));
  return [process.env.ASSAY_CHROMIUM ?? '', ...INSTALLED, ...onPath].map(existing).find(Boolean);
}

function download(): string | undefined {
  print('Asking Playwright for a browser …\n');
  const command = join(projectRoot, 'node_modules/@playwright/test/cli.js');
  // Where downloads are not allowed this should fail soon rather than hang.
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  spawnSync(process.execPath, [command, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000, env });
  return existing(chromium.executablePath());
}

/** The command that installs one, where it is known. */
function hint(): string {
  return existsSync(APT) ? ', for example with `sudo apt-get install chromium`' : '';
}

/** Only root may install packages, and a test never asks for a password. */
function fromDebian(): string | undefined {
  if (!existsSync(APT) || process.getuid?.() !== 0) return undefined;
  print('Installing the package chromium …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ])
    spawnSync(APT, words, { stdio: 'inherit', timeout: 600_000, env });
  return existing('/usr/bin/chromium');
}

function existing(path: string): string | undefined {
  return path !== '' && existsSync(path) ? path : undefined;
}

/** A browser that lacks a library of the system is there and does not start. */
function starts(path: string): boolean {
  const { status } = spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 });
  return status === 0;
}
