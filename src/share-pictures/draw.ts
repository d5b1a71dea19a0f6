import { direction } from '../i18n/index.ts';
import type { Colours } from './colours.ts';
import { compact } from './compact.ts';
import { dossierMiddle } from './dossier.ts';
import { type Fitted, fit } from './fit.ts';
import { column, GAP, INNER, MARGIN, type Maker, ofFitted, row, SMALL, stampMark } from './parts.ts';
import type { ClaimPicture, Picture, Text } from './picture.ts';
import { quoted } from './quotes.ts';
import { type Pen, penFor } from './renderer.ts';
import { HEIGHT, WIDTH } from './size.ts';

const TOP = 48;
const BOTTOM = 44;
/** The space between the lines at the top and bottom and what is between them. */
const CLOSE = 14;

/**
 * Draws a share picture as PNG. Colours and typefaces are the same on every machine. A claim that does not fit at the smallest
 * size is cut, and its verdict left out: the missing words could turn its meaning.
 */
export async function drawPicture(picture: Picture, colours: Colours): Promise<Uint8Array<ArrayBuffer>> {
  const pen = await penFor(picture);
  const side = direction(picture.above.lang);
  const [above, site] = await Promise.all([oneLine(picture.above, colours, pen), oneLine(picture.site, colours, pen)]);
  const height = HEIGHT - TOP - BOTTOM - 2 * CLOSE - above.height - site.height;
  const maker = { pen, colours, side, height };
  const middle = 'rows' in picture ? await dossierMiddle(picture, maker) : await claimMiddle(picture, maker);
  const soft = colours['ink-soft'];
  const sheet = column(
    [
      ofFitted(above, 'sans', soft, 600, side),
      column(middle, { flexGrow: 1, gap: GAP }),
      ofFitted(site, 'sans', soft, 400, side),
    ],
    {
      width: WIDTH,
      height: HEIGHT,
      padding: `${TOP}px ${MARGIN}px ${BOTTOM}px`,
      gap: CLOSE,
      backgroundColor: colours.paper,
    },
  );
  return compact(await pen.png(sheet, WIDTH, HEIGHT));
}

async function oneLine(text: Text, colours: Colours, { measure }: Pen): Promise<Fitted> {
  const style = { base: 'sans', weight: 600, colour: colours.ink } as const;
  return fit(text, style, { width: INNER, height: 1.9 * SMALL.size, sizes: [SMALL.size] }, measure);
}

async function claimMiddle({ claim, stamp }: ClaimPicture, { pen, colours, side, height }: Maker) {
  const tone = colours[stamp.tone];
  const word = await fit(
    stamp.word,
    { base: 'sans', weight: 650, colour: tone },
    { width: INNER - 80, height: 130, sizes: [48, 40, 34, 28, 24] },
    pen.measure,
  );
  const box = row([stampMark(stamp, word.size * 1.05, colours), ofFitted(word, 'sans', tone, 650, side)], side, {
    alignItems: 'center',
    gap: 20,
    padding: '20px 0',
    borderTop: `2px solid ${colours.ink}`,
    borderBottom: `2px solid ${colours.ink}`,
  });
  const words = await fit(
    { ...claim, text: quoted(claim.text, claim.lang) },
    { base: 'serif', weight: 400, colour: colours.ink },
    { width: INNER, height: height - word.height - 44 - GAP, sizes: [84, 76, 68, 60, 54, 48, 42, 37, 33], cut: 48 },
    pen.measure,
  );
  const isHidden = word.isCut || (words.isCut && !stamp.isWithdrawn);
  return [column([ofFitted(words, 'serif', colours.ink)], { flexGrow: 1 }), ...(isHidden ? [] : [box])];
}
