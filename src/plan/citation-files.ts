import { itemsOf } from '../citations/cited-item.ts';
import { CITATION_FILES } from '../citations/files.ts';
import type { Library } from '../library/make-library.ts';
import type { MadeFile } from './made-file.ts';
import { pathsOf } from './paths-of.ts';
import { withoutHidden } from './without-hidden.ts';

/** The references of each fact-check and each dossier, in every format. */
export function citationFiles(library: Library): MadeFile[] {
  const { claims, dossiers, site } = withoutHidden(library);
  return [...claims, ...dossiers].flatMap((page) =>
    pathsOf(page).flatMap((path) =>
      CITATION_FILES.map(({ extension, write }) => ({
        path: `${path}.${extension}`,
        from: page,
        make: () => write(itemsOf(page, site)),
      })),
    ),
  );
}
