import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileType } from '../formats/file-type.ts';
import { getPreview } from '../library/dev.ts';
import { basePath } from '../model/site.ts';
import { decoded } from '../model/site-path.ts';

/** Serves the files that are published as they are. */
export async function staticFiles(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  const address = decoded((request.url ?? '').replace(/[?#].*$/s, ''));
  // Pages and modules of the preview: nothing to look up.
  if (address === undefined || address.endsWith('/')) return next();
  try {
    const { site, statics } = await getPreview();
    const base = decodeURI(basePath(site));
    const file = address.startsWith(base) ? statics.get(address.slice(base.length)) : undefined;
    if (file === undefined) return next();
    response.setHeader('content-type', fileType(file));
    createReadStream(file)
      .once('error', () => response.destroy())
      .pipe(response);
  } catch (error) {
    next(error);
  }
}
