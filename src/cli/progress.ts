import { stderr } from 'node:process';

/** Shows how far long work has come: one line that is rewritten on a terminal, a line every few seconds elsewhere. */
export interface Progress {
  show(text: string): void;
  /** Ends the line. */
  end(): void;
}

const QUIET_MS = 5000;

export function makeProgress(stream: NodeJS.WriteStream = stderr): Progress {
  // Work that is done within the first seconds needs no line in a log.
  let last = Date.now();
  let open = false;
  return {
    show(text) {
      if (stream.isTTY) {
        stream.write(`\r\u001b[K${text}`);
        open = true;
      } else if (Date.now() - last > QUIET_MS) {
        last = Date.now();
        stream.write(`${text}\n`);
      }
    },
    end() {
      if (open) stream.write('\r\u001b[K');
      open = false;
    },
  };
}
