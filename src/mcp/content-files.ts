import { statSync } from 'node:fs';
import { join } from 'node:path';
import { makeLibrary } from '../library/make-library.ts';
import { claimJson, claimsJson, scaleJson } from '../open-data/claims.ts';
import { textOf } from '../open-data/listing.ts';
import { listContent } from '../pipeline/folder/content-folder.ts';
import { entryLines } from '../pipeline/read/entries-file.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { isPublishable } from '../pipeline/report/report.ts';
import { withoutHidden } from '../plan/without-hidden.ts';
import { INDEX_FOLDER } from '../search/match/index-files.ts';
import { makeIndex } from '../search/match/make-index.ts';
import { CannotRead, type Published, type ReadFile } from './published.ts';

/** The content folder, and how to read it. `report` is called with content that has errors. */
export interface ContentSource {
  root: string;
  read: () => Promise<Content>;
  report: (content: Content) => void;
}

/** What a build of a content folder would publish today, as far as it is needed here. */
export function contentFiles({ root, read, report }: ContentSource): Published {
  return {
    stamp: async () => stampOf(root),
    open: async () => {
      const content = await read();
      if (isPublishable(content.files)) return filesOf(content);
      report(content);
      throw new CannotRead('The content has errors, so it cannot be published or read. `npm run check` lists them.');
    },
  };
}

/** The state of all files, and the day, which decides what is published. */
function stampOf(root: string): string {
  const paths = [join(root, 'site.yaml'), ...listContent(root).files.map(({ absolute }) => absolute)];
  const states = paths.map((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    return `${path} ${found?.mtimeMs} ${found?.size} ${found?.ino}`;
  });
  return [new Date().toISOString().slice(0, 10), ...states].join('\n');
}

async function filesOf(content: Content): Promise<ReadFile> {
  const { site, claims, bySlug } = withoutHidden(makeLibrary([...entryLines(content, 'readers')]));
  const index = await makeIndex(claims, site);
  const make = (path: string): string | Uint8Array<ArrayBuffer> | undefined => {
    if (path === 'data/claims.json')
      return textOf(claimsJson(claims, site, { title: site.title, path: 'claims/' }, scaleJson(site)));
    const [folder, name = ''] = path.split(/\/(.*)/s);
    if (folder === INDEX_FOLDER) return index.get(name);
    const claim = bySlug.get(name.replace(/\.json$/, ''));
    return claim && claimJson(claim, site);
  };
  return async (path) => {
    const made = make(path);
    if (made === undefined) throw new Error(`No file ${path}`);
    return typeof made === 'string' ? new TextEncoder().encode(made) : made;
  };
}
