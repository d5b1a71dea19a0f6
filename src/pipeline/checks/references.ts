import { basename } from 'node:path';
import type { ContentFile } from '../content-folder.ts';
import { nearest } from '../nearest.ts';
import { addProblem } from '../report.ts';
import { placeIn, type WholeSet } from './set-check.ts';

/** What a claim names as `related` and `dossier` exists. */
export async function references({ root, content, paths, fileOf }: WholeSet): Promise<void> {
  const names = (kind: ContentFile['kind']) =>
    new Set(paths.filter((file) => file.kind === kind).map((file) => basename(file.path, '.md')));
  const claims = names('claims');
  const dossiers = names('dossiers');
  for (const { path, data } of content.claims) {
    for (const [index, slug] of data.related.entries()) {
      if (claims.has(slug)) continue;
      const place = await placeIn(root, path, ['related', index]);
      addProblem(fileOf(path), 'error', 'unknown-claim', unknown('claim', slug, claims), place);
    }
    if (data.dossier !== undefined && !dossiers.has(data.dossier)) {
      const place = await placeIn(root, path, ['dossier']);
      addProblem(fileOf(path), 'error', 'unknown-dossier', unknown('dossier', data.dossier, dossiers), place);
    }
  }
}

function unknown(what: 'claim' | 'dossier', slug: string, known: Set<string>): string {
  const near = nearest(slug, [...known]);
  const hint = near ? `did you mean \`${near}\`?` : `expected the name of a file in \`${what}s/\` without \`.md\``;
  return `Unknown ${what} \`${slug}\`; ${hint}`;
}
