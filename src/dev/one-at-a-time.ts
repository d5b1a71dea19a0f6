/**
 * Makes work run only once at a time. Any number of calls during a run cause one more run afterwards, which sees everything that
 * happened in the meantime.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let isRequested = false;
  let running: Promise<void> | undefined;
  async function runAll(): Promise<void> {
    try {
      while (isRequested) {
        isRequested = false;
        await work();
      }
    } finally {
      running = undefined;
    }
  }
  return () => {
    isRequested = true;
    running ??= runAll();
    return running;
  };
}
