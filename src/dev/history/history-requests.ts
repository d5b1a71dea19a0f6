import type { IncomingMessage, ServerResponse } from 'node:http';
import { decoded } from '../../model/site-path.ts';

/** The pages of a claim and of its history. */
const PAGE = /\/claims\/([^/?#]+)\/(history\/(?:[\da-f]{40,64}\/)?)?(?:[?#]|$)/;

/** What is done before pages are made. */
export interface Asked {
  /** A page of the history of a claim is wanted. Settled when the preview has that page. */
  history(slug: string): Promise<void>;
  /** The page of a claim is wanted, which also mentions its history. */
  claim(): Promise<void>;
  /** A response is waited for. */
  waiting(response: ServerResponse): void;
}

/** How long the page of a claim waits for the first reading of the history. Later the page is loaded again. */
const MAX_WAIT = 500; // milliseconds

/** Has the history read before a page that shows it is made. */
export function historyRequests(asked: Asked) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const [, slug, history] = PAGE.exec(request.url ?? '') ?? [];
    const name = slug === undefined ? undefined : decoded(slug)?.normalize('NFC');
    if (name === undefined) {
      next();
      return;
    }
    asked.waiting(response);
    const ready = history === undefined ? Promise.race([asked.claim(), afterWait()]) : asked.history(name);
    ready.then(() => next(), next);
  };
}

function afterWait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, MAX_WAIT).unref());
}
