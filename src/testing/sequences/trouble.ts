import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cacheFolder } from '../../pipeline/folder/project.ts';
import { type Chance, chanceOf } from '../chance.ts';
import { build, ended, kill, type Outcome, start } from './commands.ts';
import { damageSome, replaceSome } from './damage.ts';
import { type Desk, startDesk } from './desk.ts';
import { edited } from './edits.ts';
import type { ProjectCopy } from './project-copy.ts';
import type { Failure } from './sequence.ts';
import { differences, type Tree, treeOf } from './trees.ts';
import { buildFresh, makeWorkplace, type Result, type Workplace } from './workplace.ts';

// Builds in trouble: killed, at the same time, from damaged state, while their content changes. Whatever happens, the next build
// must give the site that a build from scratch gives.

/** One round of trouble. */
interface Round {
  project: ProjectCopy;
  /** A desk on the disk, and its site. */
  workplace: Workplace;
  /** Another one. */
  other: Workplace;
  chance: Chance;
  /** The desk that is on the disk. */
  desk(): Desk;
  /** Puts a desk on the disk that differs in many files, or in one. */
  turn(to?: Desk): Desk;
  fresh(desk: Desk): Promise<Result>;
}

/** Makes trouble. Returns what it did, and what went wrong already. */
type Trouble = (round: Round) => Promise<{ what: string; problems?: string[] }>;

/** How long a build takes at most until it is killed or its content changes, in milliseconds. */
const LONGEST = 3000;

/** Every kind of trouble by its name. */
export const TROUBLES: Readonly<Record<string, Trouble>> = {
  'killed at a moment': async ({ workplace, chance, turn }) => {
    const run = workplace.run(turn());
    const child = start('build', run, ['--outDir', workplace.site]);
    const done = ended(child, run);
    const [moment, isGroup] = [chance.below(LONGEST), chance.below(3) > 0];
    await Promise.race([wait(moment), done]);
    if (isGroup) await kill(child);
    else child.kill('SIGKILL');
    await done;
    return { what: `after ${moment} ms${isGroup ? '' : ', only the first process'}` };
  },
  'killed at a change to the disk': async ({ workplace, other, chance, turn }) => {
    const run = workplace.run(turn());
    const counted = join(other.content, '..', `changes-${chance.below(1e9)}`);
    await build({ ...run, environment: { ASSAY_TEST_COUNT: counted } }, other.site);
    const changes = Math.max(...readFileSync(counted, 'utf8').trim().split('\n').map(Number));
    const change = chance.below(changes);
    await build({ ...run, environment: { ASSAY_TEST_KILL: String(change) } }, workplace.site);
    return { what: `before the change ${change} of ${changes}` };
  },
  'damaged state': async ({ project, workplace, chance, turn }) => {
    if (chance.below(2) === 0) turn();
    return { what: damageSome(stateOf(project, workplace), chance).join(', ') };
  },
  'state of another owner': async ({ project, workplace, other, chance, turn }) => {
    if (chance.below(2) === 0) turn();
    return { what: replaceSome(stateOf(project, workplace), stateOf(project, other), chance).join(', ') };
  },
  'damaged site': async ({ workplace, chance, turn }) => {
    if (chance.below(2) === 0) turn();
    // A damaged list of files, or a file or folder that no build wrote, stops the next build.
    return { what: damageSome(workplace.site, chance, ['assay-files.json', 'a folder']).join(', ') };
  },
  'content changed during the build': async ({ workplace, chance, desk, turn, fresh }) => {
    const [before, run] = [desk(), workplace.run(desk())];
    const child = start('build', run, ['--outDir', workplace.site]);
    const done = ended(child, run);
    const moment = chance.below(LONGEST);
    await Promise.race([wait(moment), done]);
    const after = turn(edited(before, 'body', chance).desk);
    const outcome = await done;
    const possible = [await fresh(before), await fresh(after)].map(({ tree }) => tree);
    return { what: `after ${moment} ms`, problems: unlessOneOf(outcome, treeOf(workplace.site), possible) };
  },
  'two builds into one folder': async ({ workplace, turn, fresh }) => {
    const desk = turn();
    const outcomes = await Promise.all([1, 2].map(() => build(workplace.run(desk), workplace.site)));
    const unexpected = outcomes.filter((outcome) => outcome.code !== 0 && !isRefused(outcome));
    const both = outcomes.every(isRefused) ? ['both builds were refused'] : [];
    const wrong = differences(treeOf(workplace.site), (await fresh(desk)).tree);
    return { what: '', problems: [...unexpected.map(({ output }) => output), ...both, ...wrong] };
  },
  'two builds of one content folder': async ({ workplace, other, turn, fresh }) => {
    const desk = turn();
    const run = workplace.run(desk);
    const outcomes = await Promise.all([build(run, workplace.site), build(run, other.site)]);
    const { tree } = await fresh(desk);
    return { what: '', problems: outcomes.flatMap((one) => unlessOneOf(one, treeOf(other.site), [tree])) };
  },
  'two builds of different content': async ({ workplace, other, desk, turn, fresh }) => {
    const before = desk();
    other.write(before);
    const after = turn();
    const [, outcome] = await Promise.all([
      build(workplace.run(after), workplace.site),
      build(other.run(before), other.site),
    ]);
    return { what: '', problems: unlessOneOf(outcome, treeOf(other.site), [(await fresh(before)).tree]) };
  },
};

/** Nothing if a build succeeded and its site is one of some sites. */
function unlessOneOf({ code, output }: Outcome, found: Tree, possible: readonly Tree[]): string[] {
  if (code !== 0) return [`build ended with ${code}:\n${output}`];
  const wrong = possible.map((tree) => differences(found, tree));
  return wrong.some((lines) => lines.length === 0) ? [] : (wrong.at(-1) ?? []);
}

function isRefused({ code, output }: Outcome): boolean {
  return code === 1 && output.includes('Another build is writing');
}

/** Where builds of a content folder keep what they may use again. */
function stateOf(project: ProjectCopy, { content }: Workplace): string {
  return join(project.caches, basename(cacheFolder(content)));
}

/**
 * Makes trouble in rounds, each followed by a build that is compared with one from scratch. No kind of trouble comes twice before
 * every other has come once. Returns the first failure.
 */
export async function makeTrouble(project: ProjectCopy, seed: number, rounds: number): Promise<Failure | undefined> {
  const [workplace, other] = [makeWorkplace(project), makeWorkplace(project)];
  const chance = chanceOf(seed);
  const [round, done]: [Round, string[]] = [roundOf({ project, workplace, other, chance }), []];
  try {
    other.write(round.turn());
    await Promise.all([workplace.build(round.desk()), other.build(round.desk())]);
    let deck: string[] = [];
    for (let n = 0; n < rounds; n++) {
      if (deck.length === 0) deck = Object.keys(TROUBLES);
      const [name = ''] = deck.splice(chance.below(deck.length), 1);
      const made = await TROUBLES[name]?.(round);
      done.push(`${name} ${made?.what}`);
      // A correction may follow before the next build.
      if (chance.below(3) === 0) round.turn();
      const [after, expected] = [await workplace.build(round.desk()), await round.fresh(round.desk())];
      const wrong = differences(after.tree, expected.tree);
      const problems = [...(made?.problems ?? []), ...(after.built.code === 0 ? [] : [after.built.output]), ...wrong];
      if (problems.length > 0) return { edits: done, problems };
    }
    return undefined;
  } finally {
    workplace.remove();
    other.remove();
  }
}

/** Edits that together change all kinds of pages. */
const MANY = ['title', 'body', 'verdict', 'picture', 'delete', 'new claim', 'rename', 'static file', 'page title'];

function roundOf({
  project,
  workplace,
  other,
  chance,
}: Pick<Round, 'project' | 'workplace' | 'other' | 'chance'>): Round {
  const far = MANY.reduce((desk, name) => edited(desk, name, chance).desk, startDesk());
  const known = new Map<string, Promise<Result>>();
  // One more edit may have changed a body.
  const isFar = (desk: Desk) => Object.keys(desk.texts).join() === Object.keys(far.texts).join();
  let current = startDesk();
  workplace.write(current);
  return {
    project,
    workplace,
    other,
    chance,
    desk: () => current,
    turn(to) {
      current = to ?? (isFar(current) ? startDesk() : far);
      workplace.write(current);
      return current;
    },
    fresh(desk) {
      const key = JSON.stringify(desk);
      const result = known.get(key) ?? buildFresh(project, desk);
      known.set(key, result);
      return result;
    },
  };
}
