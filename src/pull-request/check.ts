import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ClaimData } from '../model/claim.ts';
import { isPublished } from '../model/entry.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { readBytes } from '../pipeline/folder/read-bytes.ts';
import type { DeepPartial } from '../pipeline/rules/deep-partial.ts';
import type { Problem } from './problem.ts';

/** A claim file of one side: what of it can be read. An error somewhere in a file hides nothing of the rest. */
export interface Check {
  slug: string;
  /** Below the content folder. */
  path: string;
  data: DeepPartial<ClaimData>;
  html: string;
  /** What is known of it where it has an error; absent where it has none. */
  broken?: {
    /** Equal for equal files; undefined where the bytes cannot be had. */
    digest: string | undefined;
    /** Why its verdict, and whether it is withdrawn, cannot be read; absent where they can. */
    unread: Problem | undefined;
  };
}

/** A file whose bytes cannot be had is like no other, not even like itself before. */
export function digestOf(root: string, path: string): string | undefined {
  const bytes = readBytes(join(root, path));
  return bytes instanceof Uint8Array ? createHash('sha256').update(bytes).digest('hex') : undefined;
}

/** The keys that say what readers are told of a claim, as far as they cannot be read. */
export function unreadKeys({ verdict, corrections }: DeepPartial<ClaimData>): ('verdict' | 'corrections')[] {
  const areRead = corrections?.every((one) => one?.kind !== undefined);
  return [...(verdict === undefined ? ['verdict' as const] : []), ...(areRead ? [] : ['corrections' as const])];
}

/** Whether it is told that a check is withdrawn; undefined where that cannot be read. */
export function isWithdrawn({ data }: Check): boolean | undefined {
  return unreadKeys(data).includes('corrections') ? undefined : withdrawalOf(data) !== undefined;
}

/** Whether readers see a check on a day; undefined where that cannot be read. */
export function isShown({ data: { draft, publishAt } }: Check, today: string): boolean | undefined {
  return draft === undefined ? undefined : isPublished({ draft, publishAt }, today);
}

/** Whether two values are known, and not the same. */
export function differ<Value>(before: Value | undefined, after: Value | undefined): boolean {
  return before !== undefined && after !== undefined && before !== after;
}

/** The same check before and after. */
export interface Pair {
  before: Check;
  after: Check;
}
