/** The most bytes of a share picture. */
export const MOST_BYTES = 30_000;

/** Numbers of colours. Small letters need few; a picture full of emoji shows that it has fewer. */
const COLOURS = [16, 12, 8, 6, 4] as const;

/**
 * The same picture with fewer colours, if it is too large: that of a long claim, which is full of small letters. Their edges
 * become a little less smooth.
 */
export async function compact(png: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (png.length <= MOST_BYTES) return png;
  const { default: sharp } = await import('sharp');
  let smaller = png;
  for (const colours of COLOURS) {
    const options = { palette: true, colours, dither: 0, effort: 1, compressionLevel: 9 };
    smaller = (await sharp(png).png(options).toBuffer()) as Buffer<ArrayBuffer>;
    if (smaller.length <= MOST_BYTES) break;
  }
  return smaller;
}
