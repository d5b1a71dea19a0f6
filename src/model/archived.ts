/** A page as a file describes it; any part may be missing. */
interface Archived {
  archived?: string | readonly (string | undefined)[] | undefined;
}

/** The addresses of all archived copies of a page, in the order of the file. */
export function archivedCopies({ archived }: Archived): string[] {
  const all = typeof archived === 'string' ? [archived] : (archived ?? []);
  return all.filter((address) => address !== undefined);
}

/** The domains of archive.today, all of which show the same copies. */
const ARCHIVE_TODAY =
  /^(?:archive\.(?:today|ph|is|li|fo|vn|md)|archiveiya74codqgiixo33q62qlrqtkgmcitqx5u2oeqnmn5bpcbiyd\.onion)$/;

/** Whether an address is on archive.today, under any of its domains. */
export function isOnArchiveToday(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const host = new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '');
  return ARCHIVE_TODAY.test(host);
}

/**
 * The archived copies as published data: `archived` is the first, as it always was; `archivedCopies` has all, if there are
 * several.
 */
export function archivedAsData<Page extends Archived>(page: Page): Page | (Page & { archivedCopies: string[] }) {
  if (page.archived === undefined || typeof page.archived === 'string') return page;
  const copies = archivedCopies(page);
  return { ...page, archived: copies[0], ...(copies.length > 1 && { archivedCopies: copies }) };
}
