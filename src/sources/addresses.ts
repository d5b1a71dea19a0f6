import { archivedCopies, isOnArchiveToday } from '../model/archived.ts';
import type { ClaimEntry, DossierEntry } from '../model/entry.ts';
import type { Visit } from '../model/visit.ts';

/** An address that content names, and what is to be found there. */
export interface Address {
  address: string;
  /** Where it is named: `claims/flights.md, source agency`. */
  uses: string[];
  /** The passages that sources quote from it. */
  quotes: string[];
  /** A day on which the page was as the fact-check describes it. */
  day: string;
  /** Whether it is an archived copy itself. */
  isCopy: boolean;
  /** Whether a file names an archived copy of it. */
  hasCopy: boolean;
}

interface Named {
  url?: string | undefined;
  archived?: string | readonly string[] | undefined;
  quote?: string | undefined;
  day: string;
  use: string;
}

type Entries = { claims: readonly ClaimEntry[]; dossiers: readonly DossierEntry[] };

/** The addresses of all sources, appearances, documents and archived copies, each once, sorted. */
export function addressesIn({ claims, dossiers }: Entries): Address[] {
  const found = new Map<string, Address>();
  for (const { url, archived, quote, day, use } of [...claims.flatMap(ofClaim), ...dossiers.flatMap(ofDossier)]) {
    const copies = archivedCopies({ archived });
    if (url) {
      const address = addTo(found, url, { day, use, isCopy: isInArchive(url) });
      if (quote !== undefined && !address.quotes.includes(quote)) address.quotes.push(quote);
      address.hasCopy ||= copies.length > 0;
    }
    for (const copy of copies) addTo(found, copy, { day, use: `${use}, archived copy`, isCopy: true });
  }
  return [...found.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The addresses in the order in which they were last visited. Those that never were come first. */
export function leastRecentFirst(addresses: readonly Address[], visits: ReadonlyMap<string, Visit>): Address[] {
  const checked = ({ address }: Address) => visits.get(address)?.checked ?? '';
  return addresses.toSorted((a, b) => (checked(a) < checked(b) ? -1 : Number(checked(a) > checked(b))));
}

function addTo(
  found: Map<string, Address>,
  address: string,
  of: { day: string; use: string; isCopy: boolean },
): Address {
  const known = found.get(address) ?? { address, uses: [], quotes: [], day: of.day, isCopy: of.isCopy, hasCopy: false };
  if (!known.uses.includes(of.use)) known.uses.push(of.use);
  found.set(address, known);
  return known;
}

function ofClaim({ path, data }: ClaimEntry): Named[] {
  const appearances = data.appearances.map((one) => ({
    ...one,
    day: wholeDay(data.claimDate) ?? data.published,
    use: `${path}, appearance`,
  }));
  return [...appearances, ...ofSources(path, data.sources, data.published)];
}

function ofDossier({ path, data }: DossierEntry): Named[] {
  const { document, sources, published = '' } = data;
  const named = document
    ? [{ ...document, day: wholeDay(document.published) ?? published, use: `${path}, document` }]
    : [];
  return [...named, ...ofSources(path, sources, published)];
}

function ofSources(path: string, sources: ClaimEntry['data']['sources'], published: string): Named[] {
  return sources.map((source) => ({
    ...source,
    day: source.accessed ?? wholeDay(source.published) ?? published,
    use: `${path}, source ${source.id}`,
  }));
}

/** A month or a year is no day to look for a copy. */
function wholeDay(day: string | undefined): string | undefined {
  return day?.length === 'YYYY-MM-DD'.length ? day : undefined;
}

function isInArchive(address: string): boolean {
  return isOnArchiveToday(address) || new URL(address).hostname === 'web.archive.org';
}
