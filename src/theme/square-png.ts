const WHITE = '#fff';

/**
 * Converts a drawing or a picture to a square PNG. It is placed on white, because home screens fill transparent icons with black.
 * The converter is loaded only if a site has an icon.
 */
export async function squarePng(image: string | Uint8Array, side: number): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp');
  const isDrawing = typeof image === 'string';
  // Drawings are rendered at the size that they are scaled to, so that small ones are not blurred.
  return sharp(isDrawing ? Buffer.from(image) : image)
    .resize(side, side, { fit: 'contain', background: WHITE })
    .flatten({ background: WHITE })
    .png({ palette: isDrawing, compressionLevel: 9 })
    .toBuffer() as Promise<Buffer<ArrayBuffer>>;
}
