import { diffArrays, diffWords } from 'diff';
import { asRead } from '../history/as-read.ts';
import type { DiffBlock, DiffRun } from '../model/shown-history.ts';

/** Longer paragraphs, and those with more changes, are not compared word by word. */
const LONGEST = 20_000;
const MOST_CHANGES = 400;
/** The number of paragraphs of which each is compared with each. */
const MOST_PAIRS = 900;
/** How many of its words a paragraph must have kept for its changes to be shown word by word. */
const ALIKE = 0.35;

/** Compares two texts paragraph by paragraph, and those that changed word by word. Unchanged ones are left out. */
export function compareBlocks(before: readonly string[], after: readonly string[], lang: string): DiffBlock[] {
  const [was, is] = [before.map(readBlock), after.map(readBlock)];
  const hunks = diffArrays(was, is, { comparator: (a, b) => a.read === b.read, maxEditLength: MOST_CHANGES }) ?? [
    { value: was, removed: true },
    { value: is, added: true },
  ];
  const blocks: DiffBlock[] = [];
  let removed: string[] = [];
  const flush = (added: readonly string[] = []) => {
    blocks.push(...comparePairs(removed, added, lang));
    removed = [];
  };
  for (const { value, ...hunk } of hunks) {
    if (hunk.removed) removed = value.map(({ text }) => text);
    else if (hunk.added) flush(value.map(({ text }) => text));
    else {
      flush();
      blocks.push(null);
    }
  }
  flush();
  return blocks.every((block) => block === null) ? [] : blocks;
}

/** A paragraph on one line, and as readers take it in. */
function readBlock(block: string): { text: string; read: string } {
  return { text: plain(block), read: asRead(block) };
}

/** Compares a text word by word, as the language divides words. Long unchanged passages are shortened. */
export function compareWords(before: string, after: string, lang: string): DiffRun[] {
  const [was, is] = [plain(before), plain(after)];
  const whole = [...run(was, 'removed'), ...run(is, 'added')];
  if (was.length > LONGEST || is.length > LONGEST) return whole;
  const words = diffWords(was, is, { intlSegmenter: segmenterFor(lang), maxEditLength: MOST_CHANGES });
  const runs = words?.flatMap(({ value, added, removed }) =>
    run(value, added ? 'added' : removed ? 'removed' : undefined),
  );
  return shortened(runs ?? whole, lang);
}

/** A text as one run that was added or removed, or did not change. */
export function run(text: string, change?: DiffRun['change']): DiffRun[] {
  return text === '' ? [] : [{ text, ...(change && { change }) }];
}

/** A text on one line, with composed letters. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Compares paragraphs that were removed with those that came in their place. */
function comparePairs(removed: readonly string[], added: readonly string[], lang: string): DiffBlock[] {
  const blocks: DiffBlock[] = [];
  const canPair = removed.length * added.length <= MOST_PAIRS;
  const wordsOf = new Map((canPair ? [...removed, ...added] : []).map((text) => [text, wordSet(text, lang)]));
  let next = 0;
  const drop = (until: number) => {
    for (; next < until; next++) blocks.push(run(removed[next] ?? '', 'removed'));
  };
  for (const text of added) {
    const partner = canPair
      ? removed.findIndex((one, index) => index >= next && similarity(wordsOf.get(one), wordsOf.get(text)) >= ALIKE)
      : -1;
    if (partner === -1) {
      // What has no partner replaces the paragraph in the same place.
      if (removed.length === added.length) drop(Math.min(next + 1, removed.length));
      blocks.push(run(text, 'added'));
      continue;
    }
    drop(partner);
    next = partner + 1;
    blocks.push(compareWords(removed[partner] ?? '', text, lang));
  }
  drop(removed.length);
  return blocks.filter((block) => block === null || block.length > 0);
}

const NONE: ReadonlySet<string> = new Set();

function similarity(some: ReadonlySet<string> = NONE, others: ReadonlySet<string> = NONE): number {
  const shared = [...some].filter((word) => others.has(word)).length;
  return (2 * shared) / Math.max(1, some.size + others.size);
}

function wordSet(text: string, lang: string): ReadonlySet<string> {
  const segments = [...segmenterFor(lang).segment(text.slice(0, LONGEST))];
  return new Set(segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment.toLowerCase()));
}

/** Characters of an unchanged passage that are shown next to a change. */
const AROUND = 70;

/** Shortens the unchanged runs of a paragraph. */
function shortened(runs: readonly DiffRun[], lang: string): DiffRun[] {
  if (runs.every(({ change }) => change === undefined)) return [...runs];
  return runs.map((one, index) => {
    if (one.change) return one;
    const [isFirst, isLast] = [index === 0, index === runs.length - 1];
    const kept = (isFirst ? 0 : AROUND) + (isLast ? 0 : AROUND);
    if (one.text.length <= kept + AROUND) return one;
    const segments = segmenterFor(lang).segment(one.text);
    const start = isFirst ? '' : one.text.slice(0, segments.containing(AROUND)?.index);
    const end = isLast ? '' : one.text.slice(segments.containing(one.text.length - AROUND)?.index);
    return { text: [start.trimEnd(), '…', end.trimStart()].filter((text) => text !== '').join(' ') };
  });
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, known);
  return known;
}
