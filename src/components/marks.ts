import type { Tone, Verdict } from '../model/verdicts.ts';

// The hallmarks, struck into a field of 16 by 16. Each verdict has a shape of its own, so that the mark alone tells it:
// in one colour, in forced colours and in print. Paths use the even-odd rule: what overlaps is cut out.

const DISC = 'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z';
const RING = `${DISC}M8 2.6a5.4 5.4 0 1 0 0 10.8 5.4 5.4 0 0 0 0-10.8z`;

const MARKS: Record<string, string> = {
  /** A full disc with a tick. */
  true: `${DISC}M6.9 11.7 12.3 5.6 10.9 4.4 6.8 9 5 7.3 3.7 8.6z`,
  /** A disc that lacks a quarter. */
  'mostly-true': 'M8 .5v7.5h7.5A7.5 7.5 0 1 1 8 .5z',
  /** A ring, half filled. */
  'half-true': 'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM8 2.6v10.8a5.4 5.4 0 0 0 0-10.8z',
  /** A triangle on its point, with a bar. */
  'mostly-false': 'M.6 1.5h14.8L8 15.2zM4.9 4.3l1.2 2.2h3.8l1.2-2.2z',
  /** A square with a cross. */
  false: 'M1 1h14v14H1zM4.9 3.6 3.6 4.9 6.7 8l-3.1 3.1 1.3 1.3L8 9.3l3.1 3.1 1.3-1.3L9.3 8l3.1-3.1-1.3-1.3L8 6.7z',
  /** A lozenge with a crooked slit. */
  misleading: 'M8 .2 15.8 8 8 15.8.2 8zM8.6 3.2 5.6 8.6h2l-.7 4.2 3.5-5.9H8z',
  /** An hourglass. */
  outdated: 'M2.5.8h11v2.4L9.6 8l3.9 4.8v2.4h-11v-2.4L6.4 8 2.5 3.2zM5.2 12.9h5.6L8 9.5z',
  /** An open ring. */
  unproven: 'M8 .5a7.5 7.5 0 0 1 6.9 4.6l-2 .8A5.4 5.4 0 1 0 12.9 10.1l2 .8A7.5 7.5 0 1 1 8 .5z',
};

/** That a check was withdrawn: a ring with a bar. No verdict has it. */
export const WITHDRAWN_MARK = `${RING}M4.8 7h6.4v2H4.8z`;

const BY_RATING: Record<number, string> = {
  5: 'true',
  4: 'mostly-true',
  3: 'half-true',
  2: 'mostly-false',
  1: 'false',
};
const BY_TONE: Record<Tone, string> = { positive: 'true', mixed: 'misleading', negative: 'false', neutral: 'unproven' };

/** The mark of a verdict. A verdict of a site's own scale has the mark of its rating, or else of its tone. */
export function markOf(verdict: Pick<Verdict, 'id' | 'rating' | 'tone'>): string {
  const id = Object.hasOwn(MARKS, verdict.id)
    ? verdict.id
    : ((verdict.rating && BY_RATING[verdict.rating]) ?? BY_TONE[verdict.tone]);
  return MARKS[id] ?? RING;
}
