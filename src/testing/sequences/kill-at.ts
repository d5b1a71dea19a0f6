import fs, { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// For tests: loaded before a command (`node --import`), it kills the command and everything that it started just before one of
// its changes to the disk: that with the number `ASSAY_TEST_KILL`, counted from 0. Without a number, it appends the number of
// changes of each process to the file `ASSAY_TEST_COUNT`.
const { ASSAY_TEST_KILL: last, ASSAY_TEST_COUNT: file } = process.env;
const CHANGES = ['mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'writeFileSync', 'cpSync', 'utimesSync'] as const;
const PROMISED = ['mkdir', 'rename', 'rm', 'writeFile', 'copyFile', 'open'] as const;

if (isMainThread && (last !== undefined || file !== undefined)) {
  let changes = 0;
  const count = (real: (...args: unknown[]) => unknown) =>
    function (this: unknown, ...args: unknown[]): unknown {
      // Its process group.
      if (changes++ === Number(last)) process.kill(0, 'SIGKILL');
      return real.apply(this, args);
    };
  for (const name of CHANGES) Object.assign(fs, { [name]: count(fs[name] as (...args: unknown[]) => unknown) });
  for (const name of PROMISED)
    Object.assign(fs.promises, { [name]: count(fs.promises[name] as (...args: unknown[]) => unknown) });
  syncBuiltinESMExports();
  if (file !== undefined) process.on('exit', () => appendFileSync(file, `${changes}\n`));
}
