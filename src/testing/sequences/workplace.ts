import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitOnDay } from '../scripted-history.ts';
import { build, check, type Outcome, type Run } from './commands.ts';
import { type Content, contentOf, type Desk, type GitStep } from './desk.ts';
import type { ProjectCopy } from './project-copy.ts';
import { type Tree, treeOf } from './trees.ts';

/** A built site, or the messages that say why there is none, and the messages of `check`. */
export interface Result {
  built: Outcome;
  checked: Outcome | undefined;
  tree: Tree;
}

/** A desk on the disk, with the site that is built from it again and again. */
export interface Workplace {
  content: string;
  site: string;
  /** Replaces the content by that of a desk. With `unseen`, changed files keep their time. */
  write(desk: Desk, unseen?: boolean): void;
  /** Takes over the git repository of another one, instead of making commits. */
  copyGit(from: Workplace): void;
  /** How its commands run. */
  run(desk: Desk): Run;
  /** Builds the site, and with `andCheck` runs `check` first. */
  build(desk: Desk, andCheck?: boolean): Promise<Result>;
  remove(): void;
}

export function makeWorkplace(project: ProjectCopy): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'assay-sequence-'));
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  let onDisk: Content = new Map();
  let isInGit = 0;
  const run = (desk: Desk): Run => ({ root: project.root, content, today: desk.today });
  return {
    content,
    site,
    run,
    write(desk, unseen = false) {
      const next = contentOf(desk);
      writeChanges(content, onDisk, next, unseen);
      onDisk = next;
      for (const step of desk.git.slice(isInGit)) doInGit(content, step);
      isInGit = desk.git.length;
    },
    copyGit(from) {
      const its = join(from.content, '.git');
      if (existsSync(its)) cpSync(its, join(content, '.git'), { recursive: true });
      isInGit = Number.POSITIVE_INFINITY;
    },
    async build(desk, andCheck = false) {
      const checked = andCheck ? await check(run(desk)) : undefined;
      const built = await build(run(desk), site);
      mkdirSync(site, { recursive: true });
      return { built, checked, tree: treeOf(site) };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a build of a desk gives that has never been built before, at another place, from the same repository as at one. */
export async function buildFresh(
  project: ProjectCopy,
  desk: Desk,
  { andCheck = false, like }: { andCheck?: boolean; like?: Workplace } = {},
): Promise<Result> {
  const workplace = makeWorkplace(project);
  try {
    if (like) workplace.copyGit(like);
    workplace.write(desk);
    return await workplace.build(desk, andCheck);
  } finally {
    workplace.remove();
  }
}

function doInGit(content: string, { as, day }: GitStep): void {
  const git = (...words: string[]) => gitOnDay(content, day, ...words);
  const isNew = !existsSync(join(content, '.git'));
  if (isNew) git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  const replaced = as === 'amendment' && !isNew ? ['--amend'] : [];
  git('commit', '--quiet', '--allow-empty', '--message', `On ${day}`, ...replaced);
}

function writeChanges(folder: string, before: Content, after: Content, unseen: boolean): void {
  for (const path of before.keys()) if (!after.has(path)) rmSync(join(folder, path));
  for (const [path, bytes] of after) {
    const old = before.get(path);
    if (old && Buffer.compare(old, bytes) === 0) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (unseen && old) writeUnseen(file, bytes);
    else writeAtOnce(file, bytes, `${folder}-written`);
  }
}

function writeUnseen(file: string, bytes: Uint8Array): void {
  const { atimeMs, mtimeMs } = statSync(file);
  writeFileSync(file, bytes);
  utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
}

/** A build that runs meanwhile sees the old file or the new one, never half of it. */
function writeAtOnce(file: string, bytes: Uint8Array, temporary: string): void {
  writeFileSync(temporary, bytes);
  renameSync(temporary, file);
}
