import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ClaimData } from '../model/claim.ts';
import { isPublished } from '../model/entry.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { readBytes } from '../pipeline/folder/read-bytes.ts';
import type { DeepPartial } from '../pipeline/rules/deep-partial.ts';
import type { Problem } from './problem.ts';

/** A claim file on one side, as far as it can be read: an error in one place does not hide the rest. */
export interface FactCheck {
  slug: string;
  /** Below the content folder. */
  path: string;
  data: DeepPartial<ClaimData>;
  html: string;
  /** Set if the file has errors. */
  broken?: {
    /** Equal for equal files; undefined if the file cannot be read. */
    digest: string | undefined;
    /** Why its verdict or withdrawal cannot be read; absent if both can. */
    unreadableBecause: Problem | undefined;
  };
}

/** Undefined for a file that cannot be read: it equals no other, not even its earlier self. */
export function digestOf(root: string, path: string): string | undefined {
  const bytes = readBytes(join(root, path));
  return bytes instanceof Uint8Array ? createHash('sha256').update(bytes).digest('hex') : undefined;
}

/** Which of `verdict` and `corrections` cannot be read. */
export function unreadableKeys({ verdict, corrections }: DeepPartial<ClaimData>): ('verdict' | 'corrections')[] {
  const areRead = corrections?.every((one) => one?.kind !== undefined);
  return [...(verdict === undefined ? ['verdict' as const] : []), ...(areRead ? [] : ['corrections' as const])];
}

/** Whether a fact-check is withdrawn; undefined if that cannot be read. */
export function isWithdrawn({ data }: FactCheck): boolean | undefined {
  return unreadableKeys(data).includes('corrections') ? undefined : withdrawalOf(data) !== undefined;
}

/** Whether readers see a fact-check on a day; undefined if that cannot be read. */
export function isShown({ data: { draft, publishAt } }: FactCheck, today: string): boolean | undefined {
  return draft === undefined ? undefined : isPublished({ draft, publishAt }, today);
}

/** Whether both values are known and different. */
export function differ<Value>(before: Value | undefined, after: Value | undefined): boolean {
  return before !== undefined && after !== undefined && before !== after;
}

/** The same fact-check before and after. */
export interface Pair {
  before: FactCheck;
  after: FactCheck;
}
