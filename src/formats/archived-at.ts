import { archivedCopies } from '../model/archived.ts';
import { oneOrList } from './json-ld.ts';

/** The archived copies of a page, or else the newsroom's own screenshot, as schema.org's `archivedAt`. */
export function archivedAt(
  page: Parameters<typeof archivedCopies>[0],
  screenshot?: string,
): string | string[] | undefined {
  return oneOrList(archivedCopies(page)) ?? screenshot;
}
