/**
 * Makes work run once at a time. Asking while it runs leads to one more run afterwards, however often it was asked: that run
 * sees everything that happened meanwhile.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let asked = false;
  let running: Promise<void> | undefined;
  async function runAll(): Promise<void> {
    try {
      while (asked) {
        asked = false;
        await work();
      }
    } finally {
      running = undefined;
    }
  }
  return () => {
    asked = true;
    running ??= runAll();
    return running;
  };
}
