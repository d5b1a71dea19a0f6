import type { RevisionChanges } from '../model/revision.ts';
import type { VerdictName } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { type Blob, readBlobs } from './blobs.ts';
import type { Versions } from './compare-batch.ts';
import type { Readability } from './compare-claim.ts';
import { compareClaims } from './compare-claims.ts';
import { comparedPairs } from './compared-pairs.ts';
import type { Version } from './facts.ts';
import type { Repository } from './repository-state.ts';

type Top = Pick<Repository, 'top'>;

/** What is known of a version on its own. Absent values are the defaults. */
export interface VersionFacts {
  draft?: true;
  publishAt?: string;
  aliases?: string[];
  withdrawn?: true;
}

/** What was found out about versions, by the objects with their contents. All of it depends on nothing else. */
export interface KnownVersions {
  facts: Map<string, VersionFacts>;
  readable: Map<string, Readability>;
  /** What changed between two versions, by both of their objects. */
  changes: Map<string, RevisionChanges>;
  /** The names in versions of `site.yaml`; null if it could not be read. */
  names: Map<string, VerdictName[] | null>;
  /** Versions whose contents are not on this machine. Nothing is known of them, and the next run may find them. */
  missing: Set<string>;
}

export function nothingKnown(): KnownVersions {
  return { facts: new Map(), readable: new Map(), changes: new Map(), names: new Map(), missing: new Set() };
}

/** Words without which a file cannot have facts that differ from the defaults, so that it need not be parsed. */
const WORDS = ['draft', 'publishAt', 'aliases', 'withdrawal'];

/** Finds the facts of versions that are not known yet. */
export async function learnFacts(repository: Top, blobs: Iterable<string>, known: KnownVersions): Promise<void> {
  const unknown = [...new Set(blobs)].filter((blob) => !known.facts.has(blob));
  const open = new Map<string, Blob>();
  const learn = (hash: string, blob: Blob) => {
    if (blob === 'missing') known.missing.add(hash);
    else if (mayHaveFacts(blob)) open.set(hash, Buffer.from(blob as Uint8Array));
    else known.facts.set(hash, {});
  };
  await Promise.all(halvesOf(unknown).map((half) => readBlobs(repository, half, learn)));
  if (open.size === 0) return;
  // Loading the readers of YAML takes longer than all the rest if nothing has to be parsed.
  const { factsOf } = await import('./facts.ts');
  for (const [hash, blob] of open) known.facts.set(hash, versionFacts(factsOf(blob)));
}

/** With fewer versions, a second process takes longer to start than it saves. */
const WORTH_TWO = 2_000;

/** A long list in two parts, because git reads objects on one core. */
function halvesOf(blobs: readonly string[]): (readonly string[])[] {
  if (blobs.length < WORTH_TWO) return [blobs];
  const middle = Math.ceil(blobs.length / 2);
  return [blobs.slice(0, middle), blobs.slice(middle)];
}

/** Reads the names in versions of `site.yaml` that are not known yet. */
export async function learnNames(repository: Top, blobs: Iterable<string>, known: KnownVersions): Promise<void> {
  const unknown = [...new Set(blobs)].filter((blob) => !known.names.has(blob));
  if (unknown.length === 0) return;
  const { namesIn } = await import('./names-in.ts');
  await readBlobs(repository, unknown, (hash, blob) => {
    if (blob !== 'missing') known.names.set(hash, (typeof blob !== 'string' && namesIn(blob)) || null);
  });
}

function mayHaveFacts(blob: Blob): boolean {
  return (
    typeof blob !== 'string' &&
    WORDS.some((word) => Buffer.from(blob.buffer, blob.byteOffset, blob.length).includes(word))
  );
}

function versionFacts({ parts = {} }: Version): VersionFacts {
  const { draft, publishAt, aliases = [] } = parts;
  const names = aliases.filter((alias) => alias !== undefined);
  return {
    ...(draft === true && { draft }),
    ...(publishAt !== undefined && { publishAt }),
    ...(names.length > 0 && { aliases: names }),
    ...(withdrawalOf(parts) && { withdrawn: true as const }),
  };
}

/**
 * Compares each version of each claim with the comparable one before it, if that is not known yet, and finds out whether it can
 * be displayed.
 */
export async function learnChanges({ top }: Top, claims: readonly Versions[], known: KnownVersions): Promise<void> {
  const open = claims.filter(({ versions }) => !isKnown(versions, known));
  await compareClaims(top, open, ({ readable, changes }) => {
    for (const [blob, one] of readable) known.readable.set(blob, one);
    for (const [key, one] of changes) known.changes.set(key, one);
  });
}

function isKnown(versions: readonly string[], { readable, changes }: KnownVersions): boolean {
  if (versions.some((blob) => !readable.has(blob))) return false;
  return comparedPairs(versions, readable).every(({ key }) => changes.has(key));
}
