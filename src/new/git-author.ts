import { execFile } from 'node:child_process';

/** The name under which git would commit in a folder; undefined where git is missing or knows none. */
export function gitAuthor(folder: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('git', ['config', 'user.name'], { cwd: folder }, (error, name) => {
      resolve(error ? undefined : name.trim() || undefined);
    });
  });
}
