import { fold } from '../text/fold.ts';
import type { Answer } from './request.ts';

/** Titles of the pages with which protection services let only browsers through. */
const TITLES = [
  'just a moment',
  'attention required',
  'access denied',
  'ddos guard',
  'security check',
  'security check required',
  'verify you are human',
  'verifying you are human',
  'are you a robot',
  'robot or human',
  'captcha',
  'please wait',
  'please wait while your request is being verified',
  'checking your browser',
];
const SERVICES = ['cloudflare', 'ddos guard', 'recaptcha'];

/** What separates a title from the name of the site. */
const SEPARATOR = /\s+[|–—·-]+\s+|\s*[|:]\s*/;
/** What Cloudflare adds to a title. */
const ADDED = /\s+(?:used cloudflare to restrict access)$|\s+before (?:accessing|you access)\s.*/;

/**
 * Whether an answer lets only browsers through. The whole title must say so, apart from the name of the site or of a service:
 * articles have titles that begin like that.
 */
export function isChallenge({ address, header, body }: Answer): boolean {
  if (header('cf-mitigated') === 'challenge') return true;
  const [, title] = /<title[^>]*>([^<]*)<\/title/i.exec(Buffer.from(body.subarray(0, 8192)).toString('utf8')) ?? [];
  if (title === undefined) return false;
  const names = namesOf(new URL(address));
  const parts = title.toLowerCase().replace(ADDED, '').split(SEPARATOR).map(wordsOf);
  const others = parts.filter((part) => !TITLES.includes(part));
  return (
    others.length < parts.length && others.every((part) => SERVICES.includes(part) || names.includes(joined(part)))
  );
}

/** `news.paper.example` is named `newspaperexample`, `news`, `paper`, and `example`. */
function namesOf({ hostname }: URL): string[] {
  const labels = hostname
    .replace(/^www\./, '')
    .split('.')
    .map(joined);
  return ['', ...labels, labels.join(''), `www${labels.join('')}`];
}

/** The words of a text without punctuation, which is often written as references to characters. */
function wordsOf(text: string): string {
  const words = fold(text.replace(/&#?\w+;/g, ' ')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join(' ');
}

function joined(text: string): string {
  return wordsOf(text).replaceAll(' ', '');
}
