import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, directoryOf } from '../../model/directory.ts';
import { projectRoot } from '../folders.ts';
import { decoded, pageAddress } from '../page-address.ts';
import { SITE_FILES } from './reserved.ts';
import type { WholeSet } from './rule.ts';

/** Answers whether an address of the site has something behind it. What takes long to know is worked out when it is asked for. */
export function addressesOfSite(set: WholeSet): (address: string) => boolean {
  const pages = new Set(set.files.map(({ path }) => pageAddress(path).slice(0, -1)));
  const aliases = new Set(set.claims.flatMap(({ data }) => (data.aliases ?? []).map((alias) => `/claims/${alias}`)));
  const lists = listsOf(set);
  return (address) => {
    const path = decoded(address.replace(/[?#].*$/s, ''))?.replace(/\/$/, '');
    if (path === undefined || path.length > LONGEST_PATH) return false;
    if (path === '' || SITE_FILES.includes(path) || pages.has(path) || aliases.has(path)) return true;
    const [first = '', name, ...rest] = path.slice(1).split('/');
    if (first === 'claims' && isOfClaim(path, pages)) return true;
    const list = lists.get(first);
    return list ? list.has(name, rest) : isOfPublicFolder(path);
  };
}

/** No system knows a longer path. */
const LONGEST_PATH = 4_096;

/** What is published of a claim beside its page: `/claims/x.json`, and what became of it below `/claims/x/history/`. */
function isOfClaim(path: string, pages: ReadonlySet<string>): boolean {
  const [, page, history] = /^(\/claims\/[^/]+?)(\.json|\/history(?:\/[^/]+)*)$/.exec(path) ?? [];
  return page !== undefined && history !== undefined && pages.has(page);
}

/** A list of the site: its own address, the names below it, and the numbers of further pages. */
interface List {
  has(name: string | undefined, rest: readonly string[]): boolean;
}

/** Entries on one page of a list; a page number is judged by the longest list that there could be. */
const PAGE_SIZE = 50;

function listsOf({ claims, verdicts }: WholeSet): Map<string, List> {
  const isPage = (number: string, entries: number) =>
    /^[1-9]\d{0,6}$/.test(number) && Number(number) > 1 && Number(number) <= Math.ceil(entries / PAGE_SIZE);
  const entriesOf = (count: (claim: WholeSet['claims'][number]) => number) =>
    claims.reduce((sum, claim) => sum + count(claim), 0);
  let directory: Directory | undefined;
  const group = (kind: keyof Directory, entries: () => number): List => ({
    has(name, [page, ...more]) {
      if (name === undefined) return true;
      directory ??= directoryOf(claims);
      return directory[kind].has(name) && (page === undefined || (more.length === 0 && isPage(page, entries())));
    },
  });
  const single: List = { has: (name) => name === undefined };
  const anything: List = { has: () => true };
  return new Map<string, List>([
    ['claims', { has: (name, rest) => name === undefined || (rest.length === 0 && isPage(name, claims.length)) }],
    ['topics', group('topics', () => claims.length)],
    ['claimants', group('claimants', () => claims.length)],
    ['sources', group('publishers', () => entriesOf(({ data }) => data.sources?.length ?? 0))],
    ['verdicts', verdicts.length > 0 ? verdictList(verdicts, (page) => isPage(page, claims.length)) : anything],
    ['dossiers', single],
    ['corrections', single],
    ['search', single],
    ['data', anything],
    ['media', anything],
  ]);
}

function verdictList(ids: readonly string[], isPage: (page: string) => boolean): List {
  return {
    has: (name, [page, ...more]) =>
      name === undefined || (ids.includes(name) && (page === undefined || (more.length === 0 && isPage(page)))),
  };
}

function isOfPublicFolder(path: string): boolean {
  return !path.includes('..') && existsSync(join(projectRoot, 'public', path));
}
