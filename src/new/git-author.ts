import { execFile } from 'node:child_process';
import { hiddenSigns } from '../text/hidden-characters.ts';

/** The name under which git would commit in a folder; undefined where git is missing or knows none. */
export function gitAuthor(folder: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('git', ['config', 'user.name'], { cwd: folder }, (error, name) => {
      // What steers a terminal is nobody's name.
      resolve(error || hiddenSigns(name.trim()).length > 0 ? undefined : name.trim() || undefined);
    });
  });
}
