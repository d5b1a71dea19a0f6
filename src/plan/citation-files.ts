import { itemsOf } from '../citations/cited-item.ts';
import { CITATION_FILES } from '../citations/files.ts';
import type { Library } from '../library/make-library.ts';
import type { MadeFile } from './made-file.ts';
import { withoutHidden } from './without-hidden.ts';

/** The references of each fact-check, in every format. */
export function citationFiles(library: Library): MadeFile[] {
  const { claims, site } = withoutHidden(library);
  return claims.flatMap((claim) =>
    CITATION_FILES.map(({ extension, write }) => ({
      path: `claims/${claim.slug}.${extension}`,
      from: claim,
      make: () => write(itemsOf(claim, site)),
    })),
  );
}
