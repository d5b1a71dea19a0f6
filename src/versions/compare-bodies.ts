import { readTheSame } from '../history/as-read.ts';
import type { ComparedPart, DiffBlock } from '../model/shown-history.ts';
import { type PlainText, plainBlocks } from '../pipeline/markdown/plain-blocks.ts';
import { compareBlocks } from './compare-texts.ts';

/** What readers see that is different between two Markdown texts: their words, or else their citations and links. */
export function compareBodies(was: string, is: string, lang: string): [ComparedPart, DiffBlock[]][] {
  if (was === is) return [];
  const [before, after] = differingBlocks(was, is) ?? [plainBlocks(was), plainBlocks(is)];
  if (!readTheSame(before.blocks, after.blocks)) return [['body', compareBlocks(before.blocks, after.blocks, lang)]];
  return (['citations', 'links'] as const).map((part) => [part, compareBlocks(before[part], after[part], lang)]);
}

/**
 * What is not over at the next empty line, or gives a meaning to something elsewhere: indented lines, HTML, fences of code, and
 * definitions. The items of a list are, as long as no line of them is indented.
 */
const REACHES_FURTHER = /^[ \t<]|```|~~~|\]:/m;

/** Stands for all the paragraphs that both texts have above or below those that differ. */
const SHARED = '…';

/**
 * The blocks of two texts that differ, found without parsing those that do not: parsing takes most of the time. Undefined if a
 * part of either text could depend on another, or if the words are the same.
 */
function differingBlocks(was: string, is: string): [PlainText, PlainText] | undefined {
  if (REACHES_FURTHER.test(was) || REACHES_FURTHER.test(is)) return undefined;
  const [before, after] = [was, is].map((text) => text.split(/\n{2,}/)) as [string[], string[]];
  const most = Math.min(before.length, after.length);
  let above = 0;
  while (above < most && before[above] === after[above]) above++;
  let below = 0;
  while (below < most - above && before.at(-1 - below) === after.at(-1 - below)) below++;
  const parsed = [before, after].map((parts) => plainBlocks(parts.slice(above, parts.length - below).join('\n\n')));
  const [old, current] = parsed.map((text) => ({
    ...text,
    blocks: [...(above > 0 ? [SHARED] : []), ...text.blocks, ...(below > 0 ? [SHARED] : [])],
  })) as [PlainText, PlainText];
  return readTheSame(old.blocks, current.blocks) ? undefined : [old, current];
}
