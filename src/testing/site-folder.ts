import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LIST, pathsIn } from '../cli/site-folder/file-list.ts';
import { openTarget } from '../cli/site-folder/target.ts';

export type Files = Record<string, string>;

/** The previous site. */
export const OLD: Files = {
  'index.html': 'old home',
  'claims/kept/index.html': 'old claim',
  'claims/gone/index.html': 'a claim that goes',
  'pagefind/pagefind-entry.json': 'old entry',
  'search/index.json': 'old index',
  'search/0123456789ab/words.bin': 'old words',
  'search/0123456789ab/forms.bin': 'forms of words',
};
/** The new site. */
export const NEW: Files = {
  'index.html': 'new home',
  'claims/kept/index.html': 'new claim',
  'claims/added/index.html': 'a claim that comes',
  'pagefind/pagefind-entry.json': 'new entry',
  'search/index.json': 'new index',
  'search/ba9876543210/words.bin': 'new words',
  'search/ba9876543210/forms.bin': 'forms of words',
};
/** The path that a file of the new site has in the previous one. */
export const FORMER: Files = { 'search/ba9876543210/forms.bin': 'search/0123456789ab/forms.bin' };
/** Files in the same folder that no build wrote. */
export const THEIRS: Files = {
  CNAME: 'facts.example',
  '.nojekyll': '',
  '.git/HEAD': 'ref: refs/heads/pages',
  '.well-known/security.txt': 'Contact: desk',
  'photos/pier.jpg': 'a photo',
  'claims/gone/notes.txt': 'in a folder of ours',
};

/** Runs a test in a temporary folder. */
export function inFolder<Result extends void | Promise<void>>(work: (folder: string) => Result): Result {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'assay-target-')));
  const remove = () => rmSync(folder, { recursive: true });
  let result: Result | undefined;
  try {
    result = work(folder);
    return (result instanceof Promise ? result.finally(remove) : result) as Result;
  } finally {
    if (!(result instanceof Promise)) remove();
  }
}

/** Writes files into a folder and returns the folder. */
export function write(folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The files of a folder, except links and the list of the site's files. */
export function read(folder: string): Files {
  const paths = pathsIn(folder).filter((path) => path !== LIST && !lstatSync(join(folder, path)).isSymbolicLink());
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/**
 * Writes a site into a folder as a build does, with the former paths of some of its files, and returns the paths of the files
 * that it had to write.
 */
export function build(target: string, files: Files, states?: string, inputs?: string, former: Files = {}): string[] {
  const opened = openTarget(target, states);
  try {
    const site = opened.newSite();
    const written: string[] = [];
    const writing = (path: string, text: string) => () => {
      written.push(path);
      return text;
    };
    for (const [path, text] of Object.entries(files))
      site.put(path, hash('sha256', text, 'hex'), writing(path, text), former[path]);
    opened.commit(site, inputs);
    return written.sort();
  } finally {
    opened.close();
  }
}

/** Asserts that a build is refused and changes nothing, and returns the message. */
export function refusal(target: string, files: Files, shown = target): string {
  const before = read(target);
  let message = '';
  assert.throws(
    () => build(shown, files),
    (error: Error) => {
      message = error.message.replaceAll(shown, 'SITE');
      return error.name === 'Stop';
    },
  );
  assert.deepEqual(read(target), before);
  return message;
}
