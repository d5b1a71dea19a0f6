import { parseArgs } from 'node:util';
import { print } from '../../cli/print.ts';
import { run, Stop, UsageError } from '../../cli/run.ts';
import { EDITS_IN_GIT } from './edits.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { described, play, sequenceOf, shrunk } from './sequence.ts';
import { makeTrouble } from './trouble.ts';

const USAGE = `npm run test:sequences -- [N] [OPTIONS]

Edits a small desk at random, builds it after each edit with the real command, and compares every site, and everything printed,
with a build from scratch. Then makes trouble: kills builds, damages what they keep, runs two at once, changes content meanwhile.

  N              number of sequences; default: 10
  --seed S       seed of the first sequence; the next has S + 1; default: 1
  --edits K      number of edits in each; default: 8
  --trouble R    number of rounds of trouble; default: as many as sequences`;

/** The words of the command line. */
interface Wanted {
  count: number;
  seed: number;
  edits: number;
  trouble: number;
}

await run(async (args) => {
  const wanted = readWords(args);
  const project = copyProject();
  try {
    const failures = (await playAll(project, wanted)) + (await troubleAll(project, wanted));
    if (failures > 0) throw new Stop(`${failures} failed`);
  } finally {
    project.remove();
  }
}, USAGE);

function readWords(args: string[]): Wanted {
  const text = { type: 'string' } as const;
  const options = { seed: text, edits: text, trouble: text };
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const count = numberIn('N', positionals[0] ?? '10');
  return {
    count,
    seed: numberIn('--seed', values.seed ?? '1'),
    edits: numberIn('--edits', values.edits ?? '8'),
    trouble: numberIn('--trouble', values.trouble ?? String(count)),
  };
}

function numberIn(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`Unexpected ${name} \`${value}\`, expected a whole number`);
  return Number(value);
}

async function playAll(project: ProjectCopy, { count, seed, edits }: Wanted): Promise<number> {
  let failed = 0;
  for (let n = seed; n < seed + count; n++) {
    const steps = n % 3 === 0 ? sequenceOf(n, edits, EDITS_IN_GIT) : sequenceOf(n, edits);
    const failure = await play(project, steps);
    print(`Sequence ${n}: ${failure ? 'failed' : `${edits} edits, equal`}\n`);
    if (!failure) continue;
    failed++;
    print(`${described(failure)}\nLeaving out edits that are not needed:\n`);
    print(`${described(await shrunk(project, steps, failure))}\nRepeat it: npm run test:sequences -- 1 --seed ${n}`);
    print(` --edits ${edits} --trouble 0\n`);
  }
  return failed;
}

/** Rounds of trouble, nine for each seed. */
async function troubleAll(project: ProjectCopy, { seed, trouble }: Wanted): Promise<number> {
  let failed = 0;
  for (let left = trouble, n = seed; left > 0; left -= 9, n++) {
    const rounds = Math.min(left, 9);
    const failure = await makeTrouble(project, n, rounds);
    print(`Trouble ${n}: ${failure ? 'failed' : `${rounds} rounds, equal`}\n`);
    if (!failure) continue;
    failed++;
    print(`${described(failure)}\nRepeat it: npm run test:sequences -- 0 --seed ${n} --trouble ${rounds}\n`);
  }
  return failed;
}
