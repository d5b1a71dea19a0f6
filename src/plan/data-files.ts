import { hash } from 'node:crypto';
import type { Group } from '../library/groups.ts';
import type { Library } from '../library/make-library.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { inLanguage } from '../model/fields.ts';
import type { Site } from '../model/site.ts';
import { verdictById } from '../model/verdicts.ts';
import { claimReviewFeed } from '../open-data/claim-review-feed.ts';
import { claimJson, claimsCsv, claimsJson, type Subject } from '../open-data/claims.ts';
import { efcsnJson } from '../open-data/efcsn.ts';
import { searchShard } from '../open-data/search-shards.ts';
import { sourcesCsv, sourcesJson } from '../open-data/sources.ts';
import { dataSetFiles } from './data-set.ts';
import { type ListingFile, listingFile, type MadeFile } from './made-file.ts';
import { withoutHidden } from './without-hidden.ts';

/** The data of the site: all claims, each claim, and each list. */
export function dataFiles(library: Library): (MadeFile | ListingFile)[] {
  const shown = withoutHidden(library);
  return [...wholeSite(shown), ...ofClaims(shown), ...ofLists(shown), ...ofPublishers(shown)];
}

function wholeSite(library: Library): (MadeFile | ListingFile)[] {
  const { claims, site, pages } = library;
  const desk = pages.map(({ slug }) => ({ slug }));
  const years = [...Map.groupBy(claims, ({ data }) => data.published.slice(0, 4))].sort(([a], [b]) => (a > b ? -1 : 1));
  return [
    ...dataSetFiles(library, digestOf(claims)),
    listingFile('data/claimreview.json', [desk, site.publisher.logo ?? ''], claimReviewFeed(claims, site, desk)),
    listingFile('data/efcsn.json', '', efcsnJson(claims, site)),
    ...years.map(([year, ofYear], index) => {
      const older = years[index + 1]?.[0];
      const made = () => searchShard(ofYear, site, older);
      return { path: `data/claims-search/${year}.json`, from: [digestOf(ofYear), older ?? ''], make: made };
    }),
  ];
}

function ofClaims({ claims, site }: Library): MadeFile[] {
  return claims.map((claim) => ({
    path: `claims/${claim.slug}.json`,
    from: claim,
    make: () => claimJson(claim, site),
  }));
}

/** Next to the list of each topic, claimant, verdict and dossier. */
function ofLists(library: Library): (MadeFile | ListingFile)[] {
  const { site, topics, claimants, verdicts, dossiers, byDossier } = library;
  const named = (list: string, groups: ReadonlyMap<string, Group>) =>
    [...groups.values()].flatMap(({ slug, label, claims }) =>
      listFiles(claims, site, { title: label, path: `${list}/${slug}/` }),
    );
  return [
    ...named('topics', topics),
    ...named('claimants', claimants),
    ...[...verdicts.values()].flatMap(({ slug, claims }) => {
      const title = inLanguage(verdictById(site.verdicts, slug).label, site.lang, site.lang);
      return listFiles(claims, site, { title, path: `verdicts/${slug}/` });
    }),
    ...dossiers.flatMap(({ slug, data: { title } }) =>
      listFiles(byDossier.get(slug) ?? [], site, { title, path: `dossiers/${slug}/` }),
    ),
  ];
}

function listFiles(claims: readonly ClaimEntry[], site: Site, subject: Subject): (MadeFile | ListingFile)[] {
  const file = subject.path.slice(0, -1);
  return [
    listingFile(`${file}.json`, '', claimsJson(claims, site, subject)),
    listingFile(`${file}.csv`, '', claimsCsv(claims, site)),
  ];
}

function ofPublishers({ publishers, site }: Library): MadeFile[] {
  return [...publishers.values()].flatMap(({ slug, label, sources }): MadeFile[] => {
    const subject = { title: label, path: `sources/${slug}/` };
    const from = [label, digestOf(sources.flatMap(({ claims }) => claims))];
    return [
      { path: `sources/${slug}.json`, from, make: () => sourcesJson(sources, site, subject) },
      { path: `sources/${slug}.csv`, from, make: () => sourcesCsv(sources, site) },
    ];
  });
}

/** Stands for a list of claims: it changes with any of them, and with their order. */
function digestOf(claims: readonly ClaimEntry[]): string {
  return hash('sha256', claims.map(({ digest }) => digest).join(), 'hex');
}
