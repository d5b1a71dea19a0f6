import { shorten } from '../text/shorten.ts';

/** A text as it can be shown on a line of a terminal: without what could steer it, and no longer than it may be. */
export function oneLine(text: string, longest = 160): string {
  return shorten(text.replace(/[\s\p{C}]+/gu, ' ').trim(), longest);
}
