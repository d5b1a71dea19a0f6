/** The most bytes of a share picture. */
export const MOST_BYTES = 30_000;

/**
 * The same picture with fewer colours, if it is too large: that of a long claim, which is full of small letters. Their edges become a
 * little less smooth.
 */
export async function compact(png: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (png.length <= MOST_BYTES) return png;
  const { default: sharp } = await import('sharp');
  const options = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 };
  return sharp(png).png(options).toBuffer() as Promise<Buffer<ArrayBuffer>>;
}
