const WHITE = '#fff';

/**
 * Converts a drawing or a picture to a square PNG. It is placed on white, because home screens fill transparent icons with black.
 * The converter is loaded only if a site has an icon.
 */
export async function squarePng(image: string | Uint8Array, side: number): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp');
  const isDrawing = typeof image === 'string';
  return sharp(isDrawing ? Buffer.from(atSide(image, side)) : image)
    .resize(side, side, { fit: 'contain', background: WHITE })
    .flatten({ background: WHITE })
    .png({ palette: isDrawing, compressionLevel: 9 })
    .toBuffer() as Promise<Buffer<ArrayBuffer>>;
}

/** A clean drawing at the size that it is rendered at: small ones are not blurred, and large ones do not exceed a limit. */
function atSide(svg: string, side: number): string {
  return svg.replace(/<svg [^>]*>/, (tag) =>
    tag.replace(/([\w:-]+)="[^"]*"/g, (attribute, name) =>
      name === 'width' || name === 'height' ? `${name}="${side}"` : attribute,
    ),
  );
}
