import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileType } from '../formats/file-type.ts';
import { getPreview } from '../library/dev.ts';
import { askedPath } from './asked-path.ts';

/** Serves the files that are published as they are. */
export async function staticFiles(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  // Pages say themselves what is wrong if the content cannot be read.
  if (/\/(?:[?#]|$)/.test(request.url ?? '')) return next();
  try {
    const { site, statics } = await getPreview();
    const file = statics.get(askedPath(request, site) ?? '');
    if (file === undefined) return next();
    response.setHeader('content-type', fileType(file));
    createReadStream(file)
      .once('error', () => response.destroy())
      .pipe(response);
  } catch (error) {
    next(error);
  }
}
