import type { ClaimReceipt, Manifest } from './manifest.ts';
import { MANIFEST, RECEIPT, readManifest, readReceipt, sha256, UNLISTED } from './manifest.ts';

/** A published or downloaded copy of a site. */
export interface Copy {
  /** The contents of a file; undefined if there is none. Throws if it cannot be read. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** All its files; absent if they cannot be listed, as on the web. */
  paths?: readonly string[];
  /** Whether hosts keep a file to themselves. */
  isHidden(path: string): boolean;
}

/** What the repository has. */
export interface Sources {
  hasCommit(commit: string): Promise<boolean>;
  /** The contents of files of the content folder as of commits, in the order asked for; undefined if there is none. */
  read(files: readonly { commit: string; path: string }[]): Promise<(Uint8Array | undefined)[]>;
}

/** A difference between a copy and what it should be. */
export interface Difference {
  kind: 'receipt' | 'manifest' | 'missing' | 'altered' | 'added' | 'commit' | 'source';
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
  /** Fact-checks that name no commit, because their files were not committed. */
  uncommitted: number;
}

/** Files that are read at the same time. */
const AT_ONCE = 8;

/**
 * Checks a copy of a site: whether the manifest is the one that the receipt names, whether the files are those of the manifest, and
 * whether the fact-checks were made from what is in the repository.
 */
export async function verifyCopy(copy: Copy, sources: Sources): Promise<Verification> {
  const opened = await openManifest(copy);
  if ('reason' in opened) return { differences: [opened], files: 0, sources: 0, uncommitted: 0 };
  const { manifest, commit, differences } = opened;
  const claims = Object.values(manifest.claims);
  const found = [
    ...differences,
    ...(await fileDifferences(copy, manifest)),
    ...addedFiles(copy, manifest),
    ...(commit === undefined || (await sources.hasCommit(commit)) ? [] : [unknownCommit(commit)]),
    ...(await sourceDifferences(claims, sources)),
  ];
  const uncommitted = claims.filter((claim) => claim.commit === undefined).length;
  const wrong = found.filter(({ kind }) => kind === 'source').length;
  return {
    differences: found,
    ...(commit !== undefined && { commit }),
    files: Object.keys(manifest.files).length,
    sources: claims.length - uncommitted - wrong,
    uncommitted,
  };
}

type Opened = { manifest: Manifest; commit: string | undefined; differences: Difference[] };

async function openManifest(copy: Copy): Promise<Opened | Difference> {
  const receipt = readReceipt(textOf(await copy.read(RECEIPT)));
  if (!receipt) return { kind: 'receipt', path: RECEIPT, reason: 'is missing or damaged, so this copy proves nothing' };
  const text = textOf(await copy.read(MANIFEST));
  const manifest = readManifest(text);
  if (!manifest) return { kind: 'manifest', path: MANIFEST, reason: 'is missing or damaged' };
  const isSame = sha256(text) === receipt.sha256;
  const reason = `is not the one that ${RECEIPT} names: it was edited, or is from another commit`;
  const differences: Difference[] = isSame ? [] : [{ kind: 'manifest', path: MANIFEST, reason }];
  return { manifest, commit: receipt.commit, differences };
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}

async function fileDifferences(copy: Copy, { files }: Manifest): Promise<Difference[]> {
  const open = Object.entries(files).filter(([path]) => !copy.isHidden(path));
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

function unknownCommit(commit: string): Difference {
  const reason = `names commit ${commit}, which the repository does not have: fetch it, or its history was rewritten`;
  return { kind: 'commit', path: RECEIPT, reason };
}

async function sourceDifferences(claims: readonly ClaimReceipt[], sources: Sources): Promise<Difference[]> {
  const committed = claims.flatMap(({ commit, source, ...claim }) =>
    commit ? [{ ...claim, commit, path: source }] : [],
  );
  const contents = await sources.read(committed);
  return committed.flatMap(({ commit, path, sha256: digest }, index): Difference[] => {
    const bytes = contents[index];
    if (bytes && sha256(bytes) === digest) return [];
    const reason = bytes
      ? `is not what the manifest says as of commit ${commit.slice(0, 12)}`
      : `is not in the repository as of commit ${commit.slice(0, 12)}`;
    return [{ kind: 'source', path, reason }];
  });
}
