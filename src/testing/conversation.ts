import { PassThrough, Writable } from 'node:stream';

/** What to type once a question is on the screen. */
export type Step = readonly [question: string, keys: string];

export const KEYS = { enter: '\r', escape: '\u001b', up: '\u001b[A', down: '\u001b[B', left: '\u001b[D', tab: '\t' };

/** Simulates a user at a terminal who waits for each question before typing. `shown` returns everything that was printed. */
export function typist(steps: readonly Step[]): { input: PassThrough; output: Writable; shown(): string } {
  const input = new PassThrough();
  const left = [...steps];
  let screen = '';
  let unread = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      screen += chunk;
      unread += chunk;
      const [question, keys] = left[0] ?? [];
      if (question !== undefined && keys !== undefined && unread.includes(question)) {
        left.shift();
        unread = '';
        // The prompt reads keys once it has finished writing the question.
        setImmediate(() => input.write(keys));
      }
      done();
    },
  });
  return { input, output, shown: () => screen };
}
