import type { BrokenVersion, RevisionChanges } from '../model/revision.ts';
import { type Blob, readBlobs } from './blobs.ts';
import type { Facts, Version } from './facts.ts';
import type { Repository } from './repository-state.ts';

/** What is known of a version on its own. Absent values are the defaults. */
export interface VersionFacts {
  draft?: true;
  publishAt?: string;
  aliases?: string[];
}

/** Whether a version can be compared and displayed. */
export interface Readability {
  isComparable: boolean;
  broken?: BrokenVersion;
}

/** What was found out about versions, by the objects with their contents. All of it depends on nothing else. */
export interface KnownVersions {
  facts: Map<string, VersionFacts>;
  readable: Map<string, Readability>;
  /** What changed between two versions, by both of their objects. */
  changes: Map<string, RevisionChanges>;
  /** Versions whose contents are not on this machine. Nothing is known of them, and the next run may find them. */
  missing: Set<string>;
}

export function nothingKnown(): KnownVersions {
  return { facts: new Map(), readable: new Map(), changes: new Map(), missing: new Set() };
}

export const pairKey = (before: string, after: string) => `${before} ${after}`;

/** Words without which a file cannot have facts that differ from the defaults, so that it need not be parsed. */
const WORDS = ['draft', 'publishAt', 'aliases'];

/** Finds the facts of versions that are not known yet. */
export async function learnFacts(repository: Repository, blobs: Iterable<string>, known: KnownVersions): Promise<void> {
  const unknown = [...new Set(blobs)].filter((blob) => !known.facts.has(blob));
  const open = new Map<string, Blob>();
  await readBlobs(repository, unknown, (hash, blob) => {
    if (blob === 'missing') known.missing.add(hash);
    else if (mayHaveFacts(blob)) open.set(hash, Buffer.from(blob as Uint8Array));
    else known.facts.set(hash, {});
  });
  if (open.size === 0) return;
  // Loading the readers of YAML and Markdown takes longer than all the rest if nothing has to be parsed.
  const { factsOf } = await import('./facts.ts');
  for (const [hash, blob] of open) known.facts.set(hash, versionFacts(factsOf(blob)));
}

function mayHaveFacts(blob: Blob): boolean {
  return (
    typeof blob !== 'string' &&
    WORDS.some((word) => Buffer.from(blob.buffer, blob.byteOffset, blob.length).includes(word))
  );
}

function versionFacts({ facts }: Version): VersionFacts {
  const { draft, publishAt, aliases = [] } = facts?.data ?? {};
  const names = aliases.filter((alias) => alias !== undefined);
  return {
    ...(draft === true && { draft }),
    ...(publishAt !== undefined && { publishAt }),
    ...(names.length > 0 && { aliases: names }),
  };
}

/** A sequence of versions of one claim, oldest first. */
type Versions = readonly string[];

/**
 * Compares each version of each claim with the comparable one before it, if that is not known yet, and finds out whether it can be
 * displayed.
 */
export async function learnChanges(
  repository: Repository,
  claims: readonly Versions[],
  known: KnownVersions,
): Promise<void> {
  const open = claims.filter((versions) => !isKnown(versions, known));
  if (open.length === 0) return;
  const [{ versionReader }, { changesBetween }] = await Promise.all([
    import('./version-reader.ts'),
    import('./changes-between.ts'),
  ]);
  const collect = collector(open, (versions, blobs) => {
    const facts = new Map<string, Facts | undefined>();
    const readVersion = versionReader();
    for (const [hash, blob] of blobs) {
      const { facts: read, broken } = readVersion(blob);
      facts.set(hash, read);
      known.readable.set(hash, { isComparable: read !== undefined, ...(broken && { broken }) });
    }
    for (const [before, after] of comparedPairs(versions, known)) {
      const [was, is] = [facts.get(before), facts.get(after)];
      if (was && is) known.changes.set(pairKey(before, after), changesBetween(was, is));
    }
  });
  await readBlobs(repository, open.flat(), collect);
}

function isKnown(versions: Versions, known: KnownVersions): boolean {
  if (versions.some((blob) => !known.readable.has(blob))) return false;
  return comparedPairs(versions, known).every(([before, after]) => known.changes.has(pairKey(before, after)));
}

/** Each version with the comparable one before it. */
export function comparedPairs(versions: Versions, { readable }: KnownVersions): [string, string][] {
  const comparable = versions.filter((blob) => readable.get(blob)?.isComparable);
  return comparable
    .slice(1)
    .map((blob, index): [string, string] => [comparable[index] ?? blob, blob])
    .filter(([before, after]) => before !== after);
}

/** Collects the contents of one claim after the other, so that those of all claims are never in memory together. */
function collector(claims: readonly Versions[], use: (versions: Versions, blobs: Map<string, Blob>) => void) {
  let [claim, blobs, count] = [0, new Map<string, Blob>(), 0];
  return (hash: string, blob: Blob) => {
    const versions = claims[claim] ?? [];
    // The bytes are part of a larger buffer, which is reused.
    blobs.set(hash, typeof blob === 'string' ? blob : Buffer.from(blob));
    count += 1;
    if (count < versions.length) return;
    use(versions, blobs);
    [claim, blobs, count] = [claim + 1, new Map(), 0];
  };
}
