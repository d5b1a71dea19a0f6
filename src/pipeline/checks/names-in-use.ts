import { basename } from 'node:path';
import type { ContentFile } from '../content-folder.ts';
import { addProblem } from '../report.ts';
import { placeIn, type WholeSet } from './set-check.ts';

/** The first part of an address that the site itself uses. No page may take one. */
export const RESERVED = [
  '404',
  'assets',
  'claimants',
  'claims',
  'corrections',
  'data',
  'dossiers',
  'index',
  'media',
  'pagefind',
  'search',
  'sources',
  'topics',
  'verdicts',
];

/** No two files and no alias lead to the same address, and no page takes one that the site uses. */
export async function namesInUse(set: WholeSet): Promise<void> {
  for (const kind of ['claims', 'dossiers', 'pages'] as const) twoFiles(set, kind);
  for (const file of set.paths) {
    if (file.kind === 'pages' && RESERVED.includes(slugOf(file))) {
      const reason = `Unexpected page name \`${slugOf(file)}\`, expected another: the site itself uses this address`;
      addProblem(set.fileOf(file.path), 'error', 'reserved-name', reason, { line: 1, column: 1 });
    }
  }
  await aliases(set);
}

function twoFiles(set: WholeSet, kind: ContentFile['kind']): void {
  const seen = new Map<string, ContentFile>();
  for (const file of set.paths.filter((path) => path.kind === kind)) {
    const slug = slugOf(file).toLowerCase();
    const other = seen.get(slug);
    if (other) {
      const reason = `Unexpected second file named \`${basename(file.path)}\`, expected a name of its own: \`${other.path}\` has the same address`;
      addProblem(set.fileOf(file.path), 'error', 'duplicate-slug', reason, { line: 1, column: 1 });
    } else seen.set(slug, file);
  }
}

async function aliases({ root, content, paths, fileOf }: WholeSet): Promise<void> {
  const taken = new Map(paths.filter((file) => file.kind === 'claims').map((file) => [slugOf(file), file.path]));
  for (const claim of content.claims) {
    for (const [index, alias] of claim.data.aliases.entries()) {
      const other = taken.get(alias);
      if (other === undefined) taken.set(alias, claim.path);
      else {
        const reason = `Unexpected alias \`${alias}\`, expected an address that nothing else has: \`${other}\` has it`;
        addProblem(
          fileOf(claim.path),
          'error',
          'alias-in-use',
          reason,
          await placeIn(root, claim.path, ['aliases', index]),
        );
      }
    }
  }
}

function slugOf(file: ContentFile): string {
  return basename(file.path, '.md');
}
