import { setTimeout as sleep } from 'node:timers/promises';

/** Lets one request at a time through to each host, with a pause between them. */
export interface Gate {
  run<Result>(host: string, request: () => Promise<Result>): Promise<Result>;
  /** Keeps requests to a host back for at least some time from now. */
  pause(host: string, wait: number): void;
  /** Sets the pause between requests to a host, if it is longer than the usual one. */
  slow(host: string, delay: number): void;
}

export function makeGate(delay: number): Gate {
  const ends = new Map<string, Promise<unknown>>();
  const free = new Map<string, number>();
  const delays = new Map<string, number>();
  const pause = (host: string, wait: number) =>
    void free.set(host, Math.max(free.get(host) ?? 0, performance.now() + wait));
  const take = async <Result>(host: string, request: () => Promise<Result>): Promise<Result> => {
    for (let wait = Infinity; wait > 0; ) {
      wait = (free.get(host) ?? 0) - performance.now();
      if (wait > 0) await sleep(wait);
    }
    try {
      return await request();
    } finally {
      pause(host, delays.get(host) ?? delay);
    }
  };
  return {
    pause,
    slow: (host, own) => void delays.set(host, Math.max(delay, own)),
    run(host, request) {
      const before = ends.get(host) ?? Promise.resolve();
      const mine = before.then(() => take(host, request));
      ends.set(
        host,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}
