import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chanceOf } from '../chance.ts';
import { randomNumbers } from '../random.ts';
import { type Desk, startDesk } from './desk.ts';
import { EDITS, edited, PROGRAM_EDITS, UNSEEN_EDITS } from './edits.ts';
import type { ProjectCopy } from './project-copy.ts';
import { differences } from './trees.ts';
import { buildFresh, makeWorkplace, type Result, type Workplace } from './workplace.ts';

/** One edit of a sequence. Its choices depend on its own seed, so that it stays the same if others are left out. */
export interface Step {
  edit: string;
  seed: number;
}

export interface Failure {
  /** What was edited up to the build that is wrong. */
  edits: string[];
  /** How the site, or what was printed, differs from that of a build from scratch. */
  problems: string[];
}

/** A sequence that depends only on a seed. No kind of edit comes twice before every other kind has come once. */
export function sequenceOf(seed: number, length: number, kinds: readonly string[] = Object.keys(EDITS)): Step[] {
  const random = randomNumbers(seed);
  const steps: Step[] = [];
  let deck: string[] = [];
  while (steps.length < length) {
    if (deck.length === 0) deck = [...kinds];
    const [edit = ''] = deck.splice(random(deck.length), 1);
    steps.push({ edit, seed: random(2 ** 30) });
  }
  return steps;
}

/**
 * Builds a desk, then again after each edit, and compares every site, and everything printed, with a build from scratch. Returns
 * the first failure.
 */
export async function play(project: ProjectCopy, steps: readonly Step[]): Promise<Failure | undefined> {
  const workplace = makeWorkplace(project);
  const edits: string[] = [];
  try {
    let desk = startDesk();
    workplace.write(desk);
    let before = await workplace.build(desk);
    if (before.built.code !== 0) return { edits, problems: [before.built.output] };
    for (const [n, step] of steps.entries()) {
      const next = edited(desk, step.edit, chanceOf(step.seed));
      desk = next.desk;
      edits.push(next.what);
      workplace.write(desk, step.edit in UNSEEN_EDITS);
      const [warm, cold] = await buildBoth(project, workplace, { desk, step, andCheck: n === steps.length - 1 });
      const problems = problemsOf(warm, cold, before);
      if (problems.length > 0) return { edits, problems };
      before = warm;
    }
    return undefined;
  } finally {
    workplace.remove();
    project.setEditions({});
  }
}

async function buildBoth(
  project: ProjectCopy,
  workplace: Workplace,
  { desk, step, andCheck }: { desk: Desk; step: Step; andCheck: boolean },
): Promise<[warm: Result, cold: Result]> {
  project.setEditions(desk.program);
  if (!(step.edit in PROGRAM_EDITS))
    return Promise.all([workplace.build(desk, andCheck), buildFresh(project, desk, { andCheck, like: workplace })]);
  const warm = await workplace.build(desk, andCheck);
  // A build from scratch compiles the pages, too.
  rmSync(join(project.caches, 'bundles'), { recursive: true, force: true });
  return [warm, await buildFresh(project, desk, { andCheck, like: workplace })];
}

/** What is wrong with a build. One that fails must leave the previous site as it was. */
function problemsOf(warm: Result, cold: Result, before: Result): string[] {
  const expected = cold.built.code === 0 ? cold.tree : before.tree;
  return [
    ...differentOutcomes('build', warm.built, cold.built),
    ...differentOutcomes('check', warm.checked, cold.checked),
    ...differences(warm.tree, expected),
  ];
}

function differentOutcomes(command: string, warm: Result['checked'], cold: Result['checked']): string[] {
  if (warm?.code === cold?.code && warm?.output === cold?.output) return [];
  return [`${command} ended with ${warm?.code}:\n${warm?.output}\nexpected ${cold?.code}:\n${cold?.output}`];
}

/** A sequence that still fails, without edits that are not needed for it, and its failure. */
export async function shrunk(project: ProjectCopy, steps: readonly Step[], failure: Failure): Promise<Failure> {
  let [kept, found] = [steps.slice(0, failure.edits.length), failure];
  for (let n = kept.length - 2; n >= 0; n--) {
    const without = kept.filter((_, index) => index !== n);
    const still = await play(project, without);
    if (still) [kept, found] = [without.slice(0, still.edits.length), still];
  }
  return found;
}

/** A failure in lines: what was done, and what was wrong after it. */
export function described({ edits, problems }: Failure): string {
  return [...edits.map((edit, n) => `  ${n + 1}. ${edit}`), ...problems.map((line) => `  ${line}`)].join('\n');
}
