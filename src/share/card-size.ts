import type { ClaimEntry } from '../model/entry.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { lengthOf } from './weight.ts';

/** The width that a card asks for. It can be read from 300 to 700 pixels. */
export const CARD_WIDTH = 600;
/** The height of a frame with a whole dossier, which scrolls. */
export const DOSSIER_HEIGHT = 700;

/** Characters on a line of a card, and the height of a line, in large and in normal type. */
const LARGE = { characters: 44, height: 28 };
const NORMAL = { characters: 56, height: 25 };
/** Claimant, outcome, sources, corrections and the link at the end, each on one or two lines. */
const OTHERS = 250;
const TALLEST = 640;

/** About the height that a card needs at its width; what does not fit can be scrolled to. */
export function cardHeight({ data }: Pick<ClaimEntry, 'data'>): number {
  const linesOf = (text: string, { characters, height }: typeof LARGE) =>
    Math.ceil(lengthOf(text.slice(0, 2_000)) / characters) * height;
  const { claim, claimTranslation = '' } = data;
  const answer = withdrawalOf(data)?.note ?? data.summary;
  const height = OTHERS + linesOf(claim, LARGE) + linesOf(claimTranslation, NORMAL) + linesOf(answer, NORMAL);
  return Math.min(TALLEST, Math.ceil(height / 10) * 10);
}
