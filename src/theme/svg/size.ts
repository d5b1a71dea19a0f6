/** A size, in pixels of CSS. */
export interface Size {
  width: number;
  height: number;
}

/** Pixels in each unit. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

/** The size of a drawing, and the part of its plane that it shows; undefined if its outermost tag does not say. */
export function sizeOf(attributes: ReadonlyMap<string, string>): (Size & { viewBox: string }) | undefined {
  const box = (attributes.get('viewBox') ?? '').trim().split(/[\s,]+/);
  const [, , width, height] = box.map(Number);
  const inBox = box.length === 4 && isSize(width) && isSize(height) ? { width, height } : undefined;
  const given = { width: pixels(attributes.get('width')), height: pixels(attributes.get('height')) };
  const size = isSize(given.width) && isSize(given.height) ? { width: given.width, height: given.height } : inBox;
  return size && { ...size, viewBox: inBox ? box.join(' ') : `0 0 ${size.width} ${size.height}` };
}

function pixels(length = ''): number | undefined {
  const [, value, unit = ''] = /^\s*\+?(\d*\.?\d+)([a-z]*)\s*$/.exec(length) ?? [];
  return value === undefined ? undefined : Number(value) * (UNITS[unit] ?? Number.NaN);
}

function isSize(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value > 0;
}
