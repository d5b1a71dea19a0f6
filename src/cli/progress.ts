import { stderr } from 'node:process';

/** Shows the progress of long work: one line that is rewritten in a terminal, a line every few seconds elsewhere. */
export interface Progress {
  show(text: string): void;
  /** Clears the line. */
  end(): void;
}

const QUIET_MS = 5000;

export function makeProgress(stream: NodeJS.WriteStream = stderr): Progress {
  // Work that takes only seconds needs no line in a log.
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
