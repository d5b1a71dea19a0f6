import type { BrokenVersion, EditedPart, ItemChanges, Presence, RevisionKind } from '../model/revision.ts';
import type { Forms } from './count.ts';

/** How a language describes the revisions of a fact-check. A sentence consists of clauses, each of which could stand alone. */
export interface RevisionTexts {
  kind: Record<RevisionKind, string>;
  /** Between two clauses. */
  separator: string;
  published: string;
  formatting: string;
  cannotBeDisplayed: `${string}{reason}${string}`;
  cause: Record<BrokenVersion['cause'], string>;
  verdict: `${string}{from}${string}{to}${string}`;
  /** `{parts}` is a list of `part`. */
  edited: `${string}{parts}${string}`;
  part: Record<EditedPart, string>;
  sources: Record<keyof ItemChanges, Forms>;
  appearances: Record<keyof ItemChanges, Forms>;
  archived: Record<keyof ItemChanges, Forms>;
  corrections: Record<keyof ItemChanges, Forms>;
  address: `${string}{slug}${string}`;
  sameAs: `${string}{day}${string}`;
  presence: Record<Presence, string>;
}
