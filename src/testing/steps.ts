import assert from 'node:assert/strict';
import { Session } from 'node:inspector/promises';

/**
 * How much work a function does, independent of the machine: the blocks of JavaScript that run, counted by V8, and the
 * characters and items that built-in functions walk through.
 */
export async function stepsOf(work: () => unknown): Promise<number> {
  const profiler = await counting();
  await profiler.post('Profiler.takePreciseCoverage');
  const walked = await walkedIn(work);
  const { result } = await profiler.post('Profiler.takePreciseCoverage');
  return result
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, walked);
}

/** Asserts that twice the input takes about twice the work. Quadratic work would be four times as much. */
export async function assertLinear(work: (size: number) => unknown, size: number, name: string): Promise<void> {
  // The first run loads and creates what later runs share.
  await work(size);
  const once = await stepsOf(() => work(size));
  const twice = await stepsOf(() => work(size * 2));
  assert.ok(twice < once * 2.5 + 1000, `${name}: ${once} steps for ${size}, ${twice} for ${size * 2}`);
}

let session: Promise<Session> | undefined;

/** One session for the whole process, because code that was optimised before counting starts is not counted in full. */
function counting(): Promise<Session> {
  session ??= start();
  return session;
}

async function start(): Promise<Session> {
  const profiler = new Session();
  profiler.connect();
  await profiler.post('Profiler.enable');
  await profiler.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return profiler;
}

/** Functions that walk through a whole text or list, or up to the first match. */
const WALKING = [
  [String.prototype, ['matchAll', 'split', 'normalize', 'replaceAll', 'toLowerCase', 'indexOf', 'includes']],
  [Array.prototype, ['indexOf', 'lastIndexOf', 'includes', 'find', 'findIndex', 'some']],
] as const;

type Walking = Record<string, (...args: unknown[]) => unknown>;

/** How many characters and items these functions walk through during `work`. */
async function walkedIn(work: () => unknown): Promise<number> {
  let walked = 0;
  const undo = [
    countedExec((count) => {
      walked += count;
    }),
  ];
  for (const [owner, names] of WALKING)
    for (const name of names) {
      const methods = owner as unknown as Walking;
      const known = methods[name];
      if (!known) continue;
      methods[name] = function (this: { length: number }, ...args) {
        const found = known.apply(this, args);
        const from = typeof args[1] === 'number' ? args[1] : 0;
        walked += Math.max(0, (typeof found === 'number' && found >= 0 ? found + 1 : this.length) - from);
        return found;
      };
      undo.push(() => {
        methods[name] = known;
      });
    }
  try {
    await work();
  } finally {
    for (const one of undo) one();
  }
  return walked;
}

/** Counts the characters that a pattern walks through: from its start to the end of the match or the text. */
function countedExec(add: (count: number) => void): () => void {
  const known = RegExp.prototype.exec;
  RegExp.prototype.exec = function (input) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = known.call(this, input);
    if (!this.sticky || found) add((found ? found.index + found[0].length : input.length) - from);
    return found;
  };
  return () => {
    RegExp.prototype.exec = known;
  };
}
