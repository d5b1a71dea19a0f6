import type { SharePicture } from '../discovery/meta-tags.ts';
import type { Library } from '../library/make-library.ts';
import { hasSourcesPage } from '../model/dossier.ts';
import type { DossierEntry } from '../model/entry.ts';
import { hasList } from '../model/lists.ts';
import { embedPath } from '../share/codes.ts';
import { publisherPages } from './claim-pages.ts';
import { type ClaimCount, claimCount, type VerdictCount, verdictCounts } from './counts.ts';
import { type ListedDossier, listedDossiers } from './home.ts';
import { type ListedClaim, listed } from './listed-claim.ts';
import { type Offline, offlineOf } from './offline.ts';
import type { Page } from './page.ts';
import { sharePictureOf } from './share-pictures.ts';

/** What the list of dossiers shows. */
export interface DossierListProps {
  dossiers: ListedDossier[];
}

/** What the page of a dossier shows. */
export interface DossierProps {
  dossier: DossierEntry;
  /** In the order of the document. */
  claims: ListedClaim[];
  total: ClaimCount;
  verdicts: VerdictCount[];
  publisherPages: (string | undefined)[];
  /** Its sources, and the document, if they are gone. */
  offline: Offline;
  sharePicture: SharePicture | undefined;
}

/** What other sites show of a dossier in a frame. */
export type DossierEmbedProps = Omit<DossierProps, 'publisherPages' | 'offline'>;

/** What the page of a dossier's sources shows, if it has one. */
export interface DossierSourcesProps {
  dossier: DossierEntry;
  publisherPages: (string | undefined)[];
  /** Its sources, and the document, if they are gone. */
  offline: Offline;
}

type DossierListPage = Page<'DossierList', DossierListProps>;
type DossierPage =
  | Page<'Dossier', DossierProps>
  | Page<'DossierEmbed', DossierEmbedProps>
  | Page<'DossierSources', DossierSourcesProps>;

/** The list of dossiers, if the site has one, and each dossier. */
export function dossierPages(library: Library): (DossierListPage | DossierPage)[] {
  const props = { dossiers: listedDossiers(library) };
  const list: DossierListPage = { path: 'dossiers/', view: 'DossierList', props };
  return [
    ...(hasList(library.site, 'dossiers') ? [list] : []),
    ...library.dossiers.flatMap((dossier) => pagesOfDossier(dossier, library)),
  ];
}

function pagesOfDossier(dossier: DossierEntry, library: Library): DossierPage[] {
  const claims = library.byDossier.get(dossier.slug) ?? [];
  const path = `dossiers/${dossier.slug}/`;
  const { document, sources: cited } = dossier.data;
  const offline = offlineOf(document ? [document, ...cited] : cited, library);
  const shared = { dossier, publisherPages: publisherPages(dossier.data.sources, library), offline };
  const embedded = {
    dossier,
    claims: claims.map(listed),
    total: claimCount(claims),
    verdicts: verdictCounts(claims, library.site),
    sharePicture: sharePictureOf(dossier, library),
  };
  const sources: DossierPage = { path: `${path}sources/`, view: 'DossierSources', props: shared };
  return [
    { path, view: 'Dossier', props: { ...embedded, ...shared } },
    { path: embedPath(path), view: 'DossierEmbed', props: embedded },
    ...(hasSourcesPage(dossier.data) ? [sources] : []),
  ];
}
