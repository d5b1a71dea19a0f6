import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { projectRoot } from '../pipeline/folder/project.ts';
import { print } from './print.ts';
import { Stop } from './run.ts';

const APT = '/usr/bin/apt-get';

/** Chromium without a window, in which the browser tests take about two thirds of the time. */
const SHELL = 'chromium-headless-shell';

const INSTALLED = [
  `/usr/bin/${SHELL}`,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A way to get a browser. `find` returns its path, or undefined if there is none. */
type Source = { name: string; find(): string | undefined };

/**
 * Finds a Chromium for the tests or installs one, in this order: Playwright's, one of this system, Playwright's download, and
 * Debian's package if run as root. Returns its path. Throws `Stop` with the command to run if there is none. Installed browsers
 * come before downloads, so that a second run needs no network.
 */
export function findBrowser(): string {
  for (const { name, find } of SOURCES) {
    const path = find();
    if (path && starts(path)) {
      print(`Browser for the tests: ${path} (${name})\n`);
      return path;
    }
  }
  throw new Stop(
    `No browser for the tests: none is installed, and the download failed. Install Chromium or Chrome, then run the tests again${hint()}`,
  );
}

const SOURCES: Source[] = [
  { name: 'installed by Playwright', find: () => existing(chromium.executablePath()) },
  { name: 'installed on this system', find: onThisSystem },
  { name: 'downloaded by Playwright', find: download },
  { name: 'installed from Debian', find: fromDebian },
];

function onThisSystem(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => [SHELL, 'chromium', 'google-chrome'].map((name) => join(folder, name)));
  return [process.env.ASSAY_CHROMIUM ?? '', ...INSTALLED, ...onPath].map(existing).find(Boolean);
}

function download(): string | undefined {
  print('Downloading a browser with Playwright …\n');
  const command = join(projectRoot, 'node_modules/@playwright/test/cli.js');
  // Where downloads are blocked, fail soon instead of hanging.
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  spawnSync(process.execPath, [command, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000, env });
  return existing(chromium.executablePath());
}

/** The command that installs a browser, if known. */
function hint(): string {
  return existsSync(APT) ? ', for example with `sudo apt-get install chromium`' : '';
}

/** Only root may install packages: a test must not ask for a password. */
function fromDebian(): string | undefined {
  if (!existsSync(APT) || process.getuid?.() !== 0) return undefined;
  apt('update', '-qq');
  // Ubuntu does not have the first.
  return packaged(SHELL) ?? packaged('chromium');
}

function packaged(name: string): string | undefined {
  print(`Installing the package ${name} …\n`);
  apt('install', '-y', '-qq', name);
  return existing(`/usr/bin/${name}`);
}

function apt(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(APT, words, { stdio: 'inherit', timeout: 600_000, env });
}

function existing(path: string): string | undefined {
  return path !== '' && existsSync(path) ? path : undefined;
}

/** An installed browser does not start if a system library is missing. */
function starts(path: string): boolean {
  const { status } = spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 });
  return status === 0;
}
