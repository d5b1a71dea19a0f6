import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SITE } from '../pipeline/rules/valid-folder.ts';

/** A repository whose commits have fixed dates, for one test. */
export interface DatedRepository {
  root: string;
  content: string;
  git(...words: string[]): string;
  /**
   * Writes files of the content folder, deletes those that are undefined, and commits everything on a day. Returns the commit.
   */
  on(day: string, files: DatedFiles, message?: string): Promise<string>;
  /** Runs git with the dates of a day, for merges and reverts. */
  gitOn(day: string, ...words: string[]): string;
}

type DatedFiles = Readonly<Record<string, string | Uint8Array | undefined | { link: string }>>;

/** Creates an empty repository with a content folder below it (`''` for the repository itself). It is removed afterwards. */
export async function withDatedRepository<Result>(
  use: (repository: DatedRepository) => Promise<Result>,
  folder = 'content',
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'assay-dated-'));
  try {
    runGit(root, NEUTRAL, ['init', '--quiet', '--initial-branch=main']);
    return await use(open(root, folder));
  } finally {
    await rm(root, { recursive: true });
  }
}

function open(root: string, folder: string): DatedRepository {
  const content = join(root, folder);
  const gitOn = (day: string, ...words: string[]) => runGit(root, { ...NEUTRAL, ...datesOf(day) }, words);
  return {
    root,
    content,
    git: (...words) => runGit(root, NEUTRAL, words),
    gitOn,
    async on(day, files, message = 'A change') {
      for (const [path, contents] of Object.entries(files)) await put(join(content, path), contents);
      gitOn(day, 'add', '--all');
      gitOn(day, 'commit', '--quiet', '--allow-empty', '--message', message);
      return gitOn(day, 'rev-parse', 'HEAD');
    },
  };
}

async function put(path: string, contents: DatedFiles[string]): Promise<void> {
  await rm(path, { force: true });
  if (contents === undefined) return;
  await mkdir(dirname(path), { recursive: true });
  if (typeof contents === 'object' && 'link' in contents) await symlink(contents.link, path);
  else await writeFile(path, contents);
}

/** The settings of the machine's user do not affect tests. */
const NEUTRAL = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'An editor',
  GIT_AUTHOR_EMAIL: 'editor@desk.example',
  GIT_COMMITTER_NAME: 'An editor',
  GIT_COMMITTER_EMAIL: 'editor@desk.example',
};

/** Noon of a day. */
function datesOf(day: string): Record<string, string> {
  return { GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
}

/** Runs git in a folder, with the dates of a day, and without the settings of the machine's user. */
export function gitOnDay(folder: string, day: string, ...words: string[]): string {
  return runGit(folder, { ...NEUTRAL, ...datesOf(day) }, words);
}

function runGit(folder: string, env: Record<string, string>, words: string[]): string {
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env }, stdio: 'pipe' } as const;
  return execFileSync('git', words, options).trimEnd();
}

/** What a claim file of the scripted history says. */
interface Told {
  verdict?: string;
  summary?: string;
  body?: string;
  /** Ids of its sources. */
  sources?: string[];
  /** More lines of front matter. */
  more?: string[];
}

/** The text of a claim file about something. */
export function told(
  about: string,
  { verdict = 'true', summary, body, sources = ['plan'], more = [] }: Told = {},
): string {
  const lines = [
    `title: Is the ${about} old?`,
    `claim: The ${about} is old.`,
    `verdict: ${verdict}`,
    `summary: ${summary ?? `It was built in 1900, says the plan.`}`,
    'published: 2026-01-01',
    ...more,
    'sources:',
    ...sources.flatMap((id) => [`  - id: ${id}`, `    title: The ${id} of the ${about}`]),
  ];
  const text = body ?? `The ${about} was built in 1900.`;
  return `---\n${lines.join('\n')}\n---\n\n${text} ${sources.map((id) => `[@${id}]`).join(' ')}\n`;
}

const corrected = (...entries: { date: string; kind: string; from?: string }[]) => [
  'corrections:',
  ...entries.flatMap(({ date, kind, from }) => [
    `  - date: ${date}`,
    `    kind: ${kind}`,
    `    note: It said something else.`,
    ...(from === undefined ? [] : [`    from: ${from}`]),
  ]),
];

/**
 * Commits to a repository whatever can happen to a claim, one commit on each day of 2026 from 1 January. `src/history` knows what
 * came of it.
 */
export async function playHistory({ on, git, gitOn }: DatedRepository): Promise<void> {
  let count = 0;
  const nextDay = () => new Date(Date.UTC(2026, 0, ++count)).toISOString().slice(0, 10);
  const then = (message: string, files: DatedFiles) => on(nextDay(), files, message);

  await then('Publish', {
    'site.yaml': SITE,
    'claims/tower.md': told('tower'),
    'claims/mill.md': told('mill'),
    'claims/gate.md': told('gate'),
    'claims/bridge.md': told('bridge', { more: ['draft: true'] }),
    'claims/river.md': told('river', { more: ['publishAt: 2026-01-10'] }),
    'claims/cave.md': told('cave'),
  });
  await then('Correct a typo', { 'claims/tower.md': told('tower', { body: 'The old tower was built in 1900.' }) });
  const quoted = { body: 'The “old” tower was built in 1900.' };
  await then('Quote a word', { 'claims/tower.md': told('tower', quoted) });
  await then('Use straight quotation marks, and another order of keys', {
    'claims/tower.md': told('tower', { body: 'The *"old"*\ntower was built in 1900.' }).replace(
      /(title: .*\n)(claim: .*\n)/,
      (_, title: string, claim: string) => `${claim}${title.replace(': ', ': "').replace('\n', '"\n')}`,
    ),
  });
  const verdict = { ...quoted, verdict: 'false' };
  const first = corrected({ date: '2026-01-05', kind: 'verdict', from: 'true' });
  await then('Change a verdict with an entry', {
    'claims/tower.md': told('tower', { ...verdict, summary: 'It was built in 1990.', more: first }),
  });
  const changed = await then('Change a verdict without an entry', {
    'claims/mill.md': told('mill', { verdict: 'mostly-false' }),
  });
  await then('Edit a draft and a scheduled fact-check', {
    'claims/bridge.md': told('bridge', { more: ['draft: true'], body: 'The bridge is from 1900.' }),
    'claims/river.md': told('river', { more: ['publishAt: 2026-01-10'], body: 'The river is from 1900.' }),
  });
  await then('Publish the draft', { 'claims/bridge.md': told('bridge', { body: 'The bridge is from 1900.' }) });
  const sources = ['plan', 'map', 'deed'];
  const summary = 'It was built in 1990.';
  await then('Add two sources', { 'claims/tower.md': told('tower', { ...verdict, summary, sources, more: first }) });
  const archived = told('tower', { ...verdict, summary, sources, more: first }).replace(
    'The map of the tower',
    'The map of the tower\n    archived: https://web.archive.org/web/2026/https://maps.example/',
  );
  await then('Add an archived copy', { 'claims/tower.md': archived });
  const gate = told('gate', { more: ['aliases: [gate]'] });
  await then('Rename with an alias', { 'claims/gate.md': undefined, 'claims/city-gate.md': gate });
  await then('Move to another folder', { 'claims/city-gate.md': undefined, 'claims/2026/city-gate.md': gate });
  gitOn(nextDay(), 'revert', '--no-edit', changed);

  git('switch', '--quiet', '--create', 'work');
  await then('Begin on a branch', { 'claims/mill.md': told('mill', { body: 'The mill is from 1900, or 1901.' }) });
  await then('Finish on the branch', {
    'claims/mill.md': told('mill', { body: 'The mill is from 1901.', sources: ['plan', 'map'] }),
  });
  git('switch', '--quiet', 'main');
  await then('Something else', { 'pages/about.md': '---\ntitle: About\n---\n\nWe check.\n' });
  gitOn(nextDay(), 'merge', '--quiet', '--no-ff', '--no-edit', 'work');
  git('switch', '--quiet', '--create', 'other');
  const picked = await then('Improve on another branch', {
    'claims/river.md': told('river', { body: 'The river is very old.' }),
  });
  git('switch', '--quiet', 'main');
  gitOn(nextDay(), 'cherry-pick', '--allow-empty', picked);

  const withdrawn = corrected({ date: '2026-01-20', kind: 'withdrawal' });
  await then('Withdraw', { 'claims/cave.md': told('cave', { more: withdrawn }) });
  const back = corrected({ date: '2026-01-21', kind: 'update' }, { date: '2026-01-20', kind: 'withdrawal' });
  await then('Publish it again', { 'claims/cave.md': told('cave', { body: 'The cave is older.', more: back }) });
  await then('Delete', { 'claims/mill.md': undefined });
  gitOn(nextDay(), 'revert', '--no-edit', 'HEAD');

  const mill = told('mill', { body: 'The mill is from 1901.', sources: ['plan', 'map'] });
  await then('Break the front matter', { 'claims/mill.md': mill.replace('claim: The', 'claim: "The') });
  await then('Leave the markers of a conflict', {
    'claims/mill.md': mill.replace('The mill is from 1901.', '<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> work'),
  });
  await then('Replace it with a picture', { 'claims/mill.md': Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1') });
  await then('Save it as UTF-16', { 'claims/mill.md': Buffer.from(`\ufeff${mill}`, 'utf16le') });
  await then('Save it as Latin-1', { 'claims/mill.md': Buffer.from(mill.replace('mill is', 'mill está'), 'latin1') });
  await then('Replace it with a link', { 'claims/mill.md': { link: 'tower.md' } });
  await then('Leave out the claim', { 'claims/mill.md': mill.replace(/^claim:.*\n/m, '') });
  await then('Misspell a key', { 'claims/mill.md': mill.replace('sources:', 'topcis: [mills]\nsources:') });
  await then('Repair it', {
    'claims/mill.md': mill.replace('sources:', 'topics: [mills]\nsources:').replace('1900, says', '1901, says'),
  });

  await then('Use Windows line ends', { 'claims/tower.md': archived.replaceAll('\n', '\r\n') });
  const stream = told('river', { body: 'The river is very old.' });
  await then('Rename without an alias', { 'claims/river.md': undefined, 'claims/stream.md': stream });
  await then('Rename and rewrite', {
    'claims/bridge.md': undefined,
    'claims/old-bridge.md': told('bridge', { body: 'The bridge is from 1901.' }),
  });
  await then('Add the alias that was forgotten', {
    'claims/old-bridge.md': told('bridge', { body: 'The bridge is from 1901.', more: ['aliases: [bridge]'] }),
  });
  await then('Rename it back', {
    'claims/old-bridge.md': undefined,
    'claims/bridge.md': told('bridge', { body: 'The bridge is from 1901.', more: ['aliases: [old-bridge]'] }),
  });
  await then('Make it a draft again', {
    'claims/bridge.md': told('bridge', { body: 'The bridge is from 1901.', more: ['draft: true'] }),
  });
  await then('Publish it again', {
    'claims/bridge.md': told('bridge', { body: 'The bridge is from 1901.', more: ['aliases: [old-bridge]'] }),
  });
  await then('Remove an entry of the corrections', {
    'claims/tower.md': told('tower', { ...verdict, summary, sources }),
  });
  await then('Copy to another folder', {
    'claims/copies/cave.md': told('cave', { body: 'The cave is older.', more: back }),
  });
  await then('Delete the first', { 'claims/cave.md': undefined });
  await then('Delete the river for good', { 'claims/stream.md': undefined });
}
