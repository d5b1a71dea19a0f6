import type { Node } from '@takumi-rs/core';
import { wordsFor } from '../i18n/index.ts';
import { fit } from './fit.ts';
import { paragraph } from './paragraph.ts';
import { column, GAP, INNER, type Maker, ofFitted, row, SMALL, stampMark } from './parts.ts';
import type { DossierPicture, StampedClaim } from './picture.ts';
import { quoted } from './quotes.ts';

/** The sizes of claims; large ones only if there are few claims. */
const SIZES = { few: [36, 31, 26], many: [26] } as const;
const FEW = 4;
/** The width of a mark and the word next to it. */
const STAMP = 290;
const PADDING = 12;
/** The height of the line that says how many claims are not shown. */
const REST = 45;

/** The title of a dossier and its first claims, each whole and with its verdict. A claim that is too long is not shown. */
export async function dossierMiddle(picture: DossierPicture, maker: Maker): Promise<Node[]> {
  const { pen, colours } = maker;
  const title = await fit(
    picture.title,
    { base: 'serif', weight: 650, colour: colours.ink },
    { width: INNER, height: 150, sizes: [56, 50, 44, 38] },
    pen.measure,
  );
  const rows = await rowsIn(picture, maker.height - title.height - GAP, maker);
  return [ofFitted(title, 'serif', colours.ink, 650), column([...rows, ...rest(picture, rows.length, maker)], {})];
}

function rest({ above, total }: DossierPicture, shown: number, { colours, side }: Maker): Node[] {
  if (shown === 0 || shown === total) return [];
  const text = wordsFor(above.lang).andMore(total - shown);
  return [paragraph({ text, lang: above.lang }, { ...SMALL, size: 26, colour: colours['ink-soft'] }, side)];
}

async function rowsIn(picture: DossierPicture, height: number, maker: Maker): Promise<Node[]> {
  let rows: Node[] = [];
  for (const size of picture.total > FEW ? SIZES.many : SIZES.few) {
    rows = await rowsOfSize(picture, size, height, maker);
    if (rows.length === picture.total) break;
  }
  return rows;
}

async function rowsOfSize({ rows, total }: DossierPicture, size: number, height: number, maker: Maker) {
  const shown: Node[] = [];
  let left = height;
  for (const one of rows) {
    const isLast = shown.length === total - 1;
    const fitted = await rowOf(one, size, left - (isLast ? 0 : REST), maker);
    if (!fitted) continue;
    shown.push(fitted.node);
    left -= fitted.height;
  }
  return shown;
}

/** A claim with its verdict, if all of it has room. */
async function rowOf({ claim, stamp }: StampedClaim, size: number, height: number, maker: Maker) {
  const { pen, colours, side } = maker;
  const tone = colours[stamp.tone];
  const room = { height: height - 2 * PADDING, sizes: [size] } as const;
  const text = { ...claim, text: quoted(claim.text, claim.lang) };
  const word = await fit(
    stamp.word,
    { base: 'sans', weight: 650, colour: tone },
    { ...room, width: STAMP - size - 30 },
    pen.measure,
  );
  const words = await fit(
    text,
    { base: 'serif', weight: 400, colour: colours.ink },
    { ...room, width: INNER - STAMP },
    pen.measure,
  );
  if (word.isCut || words.isCut) return undefined;
  const cell = (width: number, children: Node[]) => row(children, side, { width, flexShrink: 0, gap: 14 });
  const mark = stampMark(stamp, size, colours, size * 0.18);
  const node = row(
    [
      cell(STAMP, [mark, ofFitted(word, 'sans', tone, 650, side)]),
      cell(INNER - STAMP, [ofFitted(words, 'serif', colours.ink)]),
    ],
    side,
    { padding: `${PADDING}px 0`, borderTop: `1px solid ${colours['line-strong']}` },
  );
  return { node, height: Math.max(word.height, words.height) + 2 * PADDING + 1 };
}
