import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileType } from '../formats/file-type.ts';
import { getPreview, type Preview } from '../library/dev.ts';
import { makeLibrary } from '../library/make-library.ts';
import { contentsOf, type PlannedFile } from '../plan/files.ts';
import { planSite } from '../plan/site-plan.ts';
import { askedPath } from './asked-path.ts';

/** What Vite serves, and pages. Of the paths that end with a slash, only cards are files. */
const NO_FILE = /^(?:@|src\/|node_modules\/|$)|(?<!\/embed)\/$/;

/** Serves the files of the site that are neither pages nor published as they are. */
export async function plannedFiles(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  try {
    const preview = await getPreview();
    const asked = askedPath(request, preview.site);
    if (asked === undefined || NO_FILE.test(asked)) return next();
    const path = asked.replace(/\/$/, '/index.html');
    const files = filesOf(preview);
    const file = files.find((other) => other.path === path);
    if (!file) return next();
    const contents = await contentsOf(file, files);
    response.setHeader('content-type', fileType(path));
    response.end(contents);
  } catch (error) {
    next(error);
  }
}

let latest: { of: Preview; files: readonly PlannedFile[] } | undefined;

/** Planned when one is asked for: a page does without them, and those of ten thousand claims take a second. */
function filesOf(preview: Preview): readonly PlannedFile[] {
  if (latest?.of !== preview)
    latest = { of: preview, files: planSite({ ...makeLibrary(preview.lines), preview }).files };
  return latest.files;
}
