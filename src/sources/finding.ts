import { samePage } from '../model/same-page.ts';
import type { QuoteResult } from '../model/visit.ts';
import { isChallenge } from './challenge.ts';
import { isFindable, quoteFinder } from './find-quote.ts';
import { isFrontPage } from './front-page.ts';
import { pageTextInTime } from './page-text-in-time.ts';
import type { Answer } from './request.ts';
import type { Reached, Unreached } from './web.ts';

/** What one visit shows. `failed` is a sign that the page is gone; `skipped` says nothing at all. */
export interface Finding {
  outcome: 'live' | 'moved' | 'blocked' | 'failed' | 'unclear' | 'skipped';
  reason?: string;
  movedTo?: string;
  quote?: QuoteResult;
  /** The quotes that are not on the page. */
  missing?: string[];
}

const TROUBLE: Record<Unreached['kind'], Finding['outcome']> = {
  dns: 'failed',
  robots: 'blocked',
  closed: 'skipped',
  private: 'unclear',
  address: 'unclear',
  redirects: 'unclear',
  timeout: 'unclear',
  tls: 'unclear',
  network: 'unclear',
};

/**
 * Judges a visit to an address. `quotes` are the passages that should be on the page, `time` is how long it may take to read
 * it, in milliseconds.
 */
export async function findingOf(
  address: string,
  result: Reached | Unreached,
  { quotes, time }: { quotes: readonly string[]; time: number },
): Promise<Finding> {
  const judged = 'kind' in result ? { outcome: TROUBLE[result.kind], reason: result.text } : judge(address, result);
  if (quotes.length === 0 || 'kind' in result) return judged;
  if (judged.outcome !== 'live' && judged.outcome !== 'moved' && !isAtFrontPage(judged)) return judged;
  const found = await quotesIn(result.answer, quotes, time);
  // A page with the quote is the right page, wherever it is.
  if (isAtFrontPage(judged)) return found.quote === 'yes' ? { outcome: 'live', ...found } : judged;
  return { ...judged, ...found };
}

const GONE = [404, 410];
/** Refused to this program, but perhaps not to readers. LinkedIn answers 999. */
const BLOCKED = [401, 402, 403, 407, 429, 451, 999];
const FRONT_PAGE = 'redirects to the front page';
const OTHER_FRONT_PAGE = 'redirects to the front page of another site';

function isAtFrontPage({ reason }: Finding): boolean {
  return reason === FRONT_PAGE || reason === OTHER_FRONT_PAGE;
}

function judge(address: string, { answer, movedTo }: Reached): Finding {
  const { status } = answer;
  if (isChallenge(answer)) return { outcome: 'blocked', reason: 'challenge page' };
  if (BLOCKED.includes(status)) return { outcome: 'blocked', reason: String(status) };
  if (GONE.includes(status)) return { outcome: 'failed', reason: String(status) };
  if (status < 200 || status > 299) return { outcome: 'unclear', reason: String(status) };
  const from = new URL(address);
  const to = new URL(answer.address);
  if (!isFrontPage(from) && isFrontPage(to)) {
    if (hostOf(from) === hostOf(to)) return { outcome: 'failed', reason: FRONT_PAGE };
    // A page can be the front page of its own site, but so are sign-in pages and notices. Only a permanent redirect says which.
    if (movedTo === undefined || samePage(movedTo) !== samePage(to.href))
      return { outcome: 'unclear', reason: OTHER_FRONT_PAGE };
  }
  if (!isSignIn(from) && isSignIn(to)) return { outcome: 'blocked', reason: 'asks to sign in' };
  return movedTo === undefined || samePage(movedTo) === samePage(address)
    ? { outcome: 'live' }
    : { outcome: 'moved', movedTo };
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}

function isSignIn({ pathname }: URL): boolean {
  return /\/(?:log[-_]?in|sign[-_]?in)(?:\/|\.\w+|$)/i.test(pathname);
}

async function quotesIn(
  answer: Answer,
  quotes: readonly string[],
  time: number,
): Promise<Pick<Finding, 'quote' | 'missing'>> {
  const findable = quotes.filter(isFindable);
  const text = findable.length === 0 ? undefined : await pageTextInTime(answer, time);
  if (text === undefined) return { quote: 'not read' };
  const isOnPage = quoteFinder(text);
  const missing = findable.filter((quote) => !isOnPage(quote));
  if (missing.length === 0) return { quote: 'yes' };
  // The rest of the page may have it, and a page without text fills itself in with a script.
  return answer.isWhole && isWritten(text) ? { quote: 'no', missing } : { quote: 'not read' };
}

function isWritten(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= 200;
}
