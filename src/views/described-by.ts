import { pathOfPage } from '../citations/cited-item.ts';
import { CITATION_FILES } from '../citations/files.ts';
import type { Description } from '../discovery/meta-tags.ts';
import { addressOf } from '../formats/addresses.ts';
import type { ClaimEntry, DossierEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';

/** The files that describe a fact-check or dossier to programs: its data, and references to it. */
export function describedBy(page: ClaimEntry | DossierEntry, site: Site): Description[] {
  const files = [{ extension: 'json', type: 'application/json' }, ...CITATION_FILES.filter(({ name }) => name)];
  return files.map(({ extension, type }) => ({ address: addressOf(site, `${pathOfPage(page)}.${extension}`), type }));
}
