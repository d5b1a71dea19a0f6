import type { ClaimReceipt, Manifest } from './manifest.ts';
import { MANIFEST, RECEIPT, readManifest, readReceipt, sha256, UNLISTED } from './manifest.ts';

/** A published or downloaded copy of a site. */
export interface Copy {
  /** The contents of a file; undefined if there is none. Throws if it cannot be read. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** All its files; absent if they cannot be listed, as on the web. */
  paths?: readonly string[];
  /** Its links to other files and folders, which are not among its files. A built site has none. */
  links?: readonly string[];
  /** Whether hosts keep a file to themselves. */
  isHidden(path: string): boolean;
}

/** What the repository has. */
export interface Sources {
  hasCommit(commit: string): Promise<boolean>;
  /** Whether it is a partial clone, which may lack what the full repository has. */
  isPartial: boolean;
  /** The contents of files of the content folder as of commits, in the order asked for; undefined if there is none. */
  read(files: readonly { commit: string; path: string }[]): Promise<(Uint8Array | undefined)[]>;
}

/** A difference between a copy and what it should be. */
export interface Difference {
  kind: 'receipt' | 'manifest' | 'missing' | 'altered' | 'added' | 'link' | 'commit' | 'source';
  path: string;
  reason: string;
}

export interface Verification {
  differences: Difference[];
  /** The commit of the site, if it names one. */
  commit?: string;
  files: number;
  /** The fact-checks whose source is in the repository exactly as the manifest says. */
  sources: number;
}

/** Fetches what a partial clone lacks. */
const FETCH_ALL = '`git fetch --refetch --no-filter`';

/** Files that are read at the same time. */
const AT_ONCE = 8;

/**
 * Checks a copy of a site: whether the manifest is the one that the receipt names, whether the files are those of the manifest,
 * and whether the fact-checks were made from what is in the repository.
 */
export async function verifyCopy(copy: Copy, sources: Sources): Promise<Verification> {
  const opened = await openManifest(copy);
  if ('reason' in opened) return { differences: [opened], files: 0, sources: 0 };
  const { manifest, commit, differences } = opened;
  const claims = Object.values(manifest.claims);
  const found = [
    ...differences,
    ...(await fileDifferences(copy, manifest)),
    ...addedFiles(copy, manifest),
    ...linksIn(copy),
    ...(commit !== undefined && (await sources.hasCommit(commit)) ? [] : [unknownCommit(commit)]),
    ...(await sourceDifferences(claims, commit, sources)),
    ...withoutSource(manifest),
  ];
  const wrong = new Set(found.flatMap(({ kind, path }) => (kind === 'source' ? [path] : [])));
  return {
    differences: found,
    ...(commit !== undefined && { commit }),
    files: Object.keys(manifest.files).length,
    sources: claims.filter(({ source }) => !wrong.has(source)).length,
  };
}

type Opened = { manifest: Manifest; commit: string | undefined; differences: Difference[] };

async function openManifest(copy: Copy): Promise<Opened | Difference> {
  const receipt = readReceipt(textOf(await copy.read(RECEIPT)));
  if (!receipt) return { kind: 'receipt', path: RECEIPT, reason: 'is missing or damaged, so this copy proves nothing' };
  const bytes = (await copy.read(MANIFEST)) ?? new Uint8Array();
  const manifest = readManifest(textOf(bytes));
  if (!manifest) return { kind: 'manifest', path: MANIFEST, reason: 'is missing or damaged' };
  const isSame = sha256(bytes) === receipt.sha256 && manifest.commit === receipt.commit;
  const reason = `is not the one that ${RECEIPT} names: it was edited, or is from another commit`;
  const differences: Difference[] = isSame ? [] : [{ kind: 'manifest', path: MANIFEST, reason }];
  return { manifest, commit: receipt.commit, differences };
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}

async function fileDifferences(copy: Copy, { files }: Manifest): Promise<Difference[]> {
  const links = new Set(copy.links);
  const open = Object.entries(files).filter(([path]) => !copy.isHidden(path) && !isBelow(path, links));
  const found: Difference[] = [];
  const next = async (): Promise<void> => {
    for (let one = open.pop(); one; one = open.pop()) {
      const [path, digest] = one;
      const bytes = await copy.read(path);
      if (!bytes) found.push({ kind: 'missing', path, reason: 'is missing' });
      else if (sha256(bytes) !== digest)
        found.push({ kind: 'altered', path, reason: 'is not what the manifest says: it was altered' });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function addedFiles({ paths = [] }: Copy, { files }: Manifest): Difference[] {
  const added = paths.filter((path) => !Object.hasOwn(files, path) && !UNLISTED.has(path));
  return added.map((path) => ({ kind: 'added', path, reason: 'is not in the manifest: it was added' }));
}

/** Whether a path is that of a link, or leads through one. */
function isBelow(path: string, links: ReadonlySet<string>): boolean {
  if (links.size === 0) return false;
  const names = path.split('/');
  return names.some((_, index) => links.has(names.slice(0, index + 1).join('/')));
}

function linksIn({ links = [] }: Copy): Difference[] {
  return links.map((path) => ({
    kind: 'link',
    path,
    reason: 'is a link, and a site has none: what it leads to was not read',
  }));
}

function unknownCommit(commit: string | undefined): Difference {
  if (commit === undefined)
    return { kind: 'commit', path: RECEIPT, reason: 'names no commit that the site was built from' };
  const reason = `names commit ${commit}, which the repository does not have: fetch it, or its history was rewritten`;
  return { kind: 'commit', path: RECEIPT, reason };
}

/** Pages of fact-checks whose source nobody can look up in the repository. */
function withoutSource({ files, claims }: Manifest): Difference[] {
  const uncommitted = Object.values(claims).filter(({ commit }) => commit === undefined);
  const pages = Object.keys(files).filter((path) => isPageOfClaim(path, claims));
  return [
    ...uncommitted.map(({ source }): Difference => {
      return { kind: 'source', path: source, reason: 'was not committed when the site was built' };
    }),
    ...pages.map((path): Difference => {
      return { kind: 'source', path, reason: 'is a fact-check, and the manifest does not say what it was made from' };
    }),
  ];
}

/**
 * Whether a file is the page of a fact-check that the manifest does not name. Lists and pages of old addresses have no data
 * file.
 */
function isPageOfClaim(path: string, claims: Manifest['claims']): boolean {
  const slug = /^claims\/([^/.]+)\.json$/.exec(path)?.[1];
  return slug !== undefined && !Object.hasOwn(claims, slug);
}

/** A source must be what the manifest says as of the commit that it names, and still be so in the commit of the site. */
async function sourceDifferences(
  claims: readonly ClaimReceipt[],
  siteCommit: string | undefined,
  sources: Sources,
): Promise<Difference[]> {
  const asked = claims.flatMap(({ commit, source, sha256: digest }) =>
    commit === undefined ? [] : [commit, siteCommit ?? commit].map((one) => ({ commit: one, path: source, digest })),
  );
  const contents = await sources.read(asked);
  const wrong = new Map<string, Difference>();
  for (const [index, { commit, path, digest }] of asked.entries()) {
    const bytes = contents[index];
    if (wrong.has(path) || (bytes && sha256(bytes) === digest)) continue;
    const found = bytes ? 'is not what the manifest says' : 'is not in the repository';
    const hint = bytes || !sources.isPartial ? '' : `, which is a partial clone: run ${FETCH_ALL}`;
    wrong.set(path, { kind: 'source', path, reason: `${found} as of commit ${commit.slice(0, 12)}${hint}` });
  }
  return [...wrong.values()];
}
