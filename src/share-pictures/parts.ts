import type { Node } from '@takumi-rs/core';
import type { Colours } from './colours.ts';
import type { Fitted } from './fit.ts';
import { paragraph, type Style } from './paragraph.ts';
import type { Stamp } from './picture.ts';
import type { Pen } from './renderer.ts';
import { WIDTH } from './size.ts';

export const MARGIN = 64;
export const INNER = WIDTH - 2 * MARGIN;
export const GAP = 24;

export const SMALL: Omit<Style, 'colour'> = { base: 'sans', size: 28, weight: 400 };

/** What parts of a picture are made with. */
export interface Maker {
  pen: Pen;
  colours: Colours;
  /** Where lines in the language of the fact-check begin. */
  side: 'ltr' | 'rtl';
  /** The height between the line above and the name of the site. */
  height: number;
}

type Side = Maker['side'];
type Box = NonNullable<Node['style']>;

export function column(children: Node[], style: Box): Node {
  return { type: 'container', style: { display: 'flex', flexDirection: 'column', ...style }, children };
}

export function row(children: Node[], side: Side, style: Box): Node {
  const flexDirection = side === 'rtl' ? 'row-reverse' : 'row';
  return { type: 'container', style: { display: 'flex', flexDirection, ...style }, children };
}

export function ofFitted({ text, size }: Fitted, base: Style['base'], colour: string, weight = 400, side?: Side): Node {
  return paragraph(text, { base, size, weight, colour }, side);
}

export function stampMark({ tone, mark }: Stamp, size: number, colours: Colours, top = 0): Node {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}"><path fill="${colours[tone]}" fill-rule="evenodd" d="${mark}"/></svg>`;
  const style: Box = { width: size, height: size, flexShrink: 0, marginTop: top };
  return { type: 'image', src: Buffer.from(svg), width: size, height: size, style };
}
