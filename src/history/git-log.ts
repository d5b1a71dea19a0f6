import { streamGit } from '../git/run-git.ts';

/** A commit that changed claims or `site.yaml`. */
export interface Commit {
  hash: string;
  /** When it was committed, with its time zone (ISO 8601). */
  time: string;
  /** The same as the site counts days: in UTC. */
  day: string;
  /** As `.mailmap` names them. */
  author: string;
  subject: string;
  /** Those of files of the claims folder. */
  changes: FileChange[];
  /** How `site.yaml` changed; absent if it did not. */
  site?: FileChange;
}

/** A change of a file, as the objects with its contents. */
export interface FileChange {
  /** Below the content folder. */
  path: string;
  /** Absent if the file is new. */
  before?: string;
  /** Absent if the file was deleted. */
  after?: string;
  /** Whether it is a symbolic link now. */
  isLink?: true;
}

const FORMAT = '--format=%x00commit %H%x00%cI%x00%aN%x00%s%x00';

/**
 * Nothing in the configuration of the repository may change the output. Renames are found by other means: git would compare the
 * texts of all files of a commit.
 */
const OPTIONS = [
  '--first-parent',
  '-m',
  '--reverse',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-notes',
  '--no-show-signature',
  '--no-decorate',
  '--encoding=UTF-8',
  '-O/dev/null',
  '--ignore-submodules=all',
  '--no-relative',
  FORMAT,
];

/** Where a content folder is in its repository. */
export interface RepositoryFolder {
  /** The top folder of the working tree. */
  top: string;
  /** The path of the content folder below it, with a slash at its end; empty if it is the top. */
  prefix: string;
}

/**
 * The commits of a range that changed claims or `site.yaml`, oldest first. Only first parents are followed: a merge is one
 * revision with everything that it changed on the branch that readers saw, whatever happened on the other branch before.
 */
export async function readLog({ top, prefix }: RepositoryFolder, range: readonly string[]): Promise<Commit[]> {
  const parser = logParser(prefix);
  // Limited to a path, git would compare each tree three times, and ten thousand claims are a large tree.
  await streamGit(top, ['log', ...OPTIONS, ...range, '--'], parser.add);
  return parser.end();
}

/** Takes the output of git in pieces. */
function logParser(prefix: string) {
  const commits: Commit[] = [];
  const waiting: string[] = [];
  let rest: Buffer = Buffer.of();
  const use = (token: string) => {
    waiting.push(token);
    if (isComplete(waiting)) addTo(commits, waiting.splice(0), prefix);
  };
  return {
    add(bytes: Buffer) {
      const all = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
      let from = 0;
      for (let to = all.indexOf(0); to !== -1; from = to + 1, to = all.indexOf(0, from))
        use(all.toString('utf8', from, to));
      rest = all.subarray(from);
    },
    end: () => commits.filter(({ changes, site }) => changes.length > 0 || site),
  };
}

/** Between commits, git writes a line break or an empty text. */
const BETWEEN = /^\n*$/;
const HEAD = /^\n*commit /;
const RAW = /^\n*:(\d+) (\d+) (\w+) (\w+) (\w)\d*$/;

/** Whether texts are a whole commit head (four of them) or a whole change of a file (two). */
function isComplete([first = '', ...others]: readonly string[]): boolean {
  if (BETWEEN.test(first)) return true;
  return others.length === (HEAD.test(first) ? 3 : 1);
}

function addTo(commits: Commit[], [first = '', ...others]: readonly string[], prefix: string): void {
  if (BETWEEN.test(first)) return;
  if (HEAD.test(first)) commits.push(commitFrom(first.replace(HEAD, ''), others));
  else {
    const change = changeFrom(first, others[0] ?? '', prefix);
    const commit = commits.at(-1);
    if (!commit || !change) return;
    if (change.path === SITE) commit.site = change;
    else commit.changes.push(change);
  }
}

function commitFrom(hash: string, [time = '', author = '', subject = '']: readonly string[]): Commit {
  return { hash, time, day: dayOf(time), author, subject, changes: [] };
}

/** A commit can have any date, even one that no calendar has. */
function dayOf(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '1970-01-01' : date.toISOString().slice(0, 10);
}

const SITE = 'site.yaml';
const SUBMODULE = '160000';
const LINK = '120000';
const NONE = /^0+$/;

function changeFrom(raw: string, path: string, prefix: string): FileChange | undefined {
  const [, , mode, before = '', after = ''] = RAW.exec(raw) ?? [];
  if (mode === undefined) throw new Error(`Unexpected output of git log: ${JSON.stringify(raw.slice(0, 100))}`);
  const isRead = path.startsWith(`${prefix}claims/`) || path === prefix + SITE;
  if (mode === SUBMODULE || !isRead) return undefined;
  return {
    path: path.slice(prefix.length),
    ...(!NONE.test(before) && { before }),
    ...(!NONE.test(after) && { after }),
    ...(mode === LINK && { isLink: true as const }),
  };
}
