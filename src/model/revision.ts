import type { Correction } from './claim.ts';
import type { LocalizedText } from './fields.ts';

/**
 * The kinds of revisions of a fact-check, as readers need them. `address` is a rename without other changes, `formatting` a
 * change that readers cannot see, and `broken` a version that was never published, because it had errors.
 */
const REVISION_KINDS = [
  'published',
  'verdict',
  'correction',
  'update',
  'clarification',
  'withdrawn',
  'removed',
  'republished',
  'sources',
  'text',
  'address',
  'formatting',
  'broken',
] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** A published version of a fact-check in the history of the repository, or the end of one. */
export interface Revision {
  /** The full hash. */
  commit: string;
  /**
   * The day on which it was published, in UTC: that of the commit, or of `publishAt` if that is later. It is never before that
   * of an earlier revision, nor after today, whatever date the commit has.
   */
  day: string;
  /** The time of the commit, with its time zone (ISO 8601). */
  time: string;
  /** Absent unless the site shows authors. */
  author?: string;
  /** The file, below the content folder. */
  path: string;
  /** The object with its contents; absent if the file was deleted. */
  blob?: string;
  kind: RevisionKind;
  changes: RevisionChanges;
  /** Why this version cannot be displayed; absent if it can. */
  broken?: BrokenVersion;
  /** The names of verdicts as of this version that are not those of today. */
  names?: VerdictNames;
  /** The names of the verdicts that its changes mention, as readers saw them, if they are not those of today. */
  mentioned?: VerdictNames;
}

/** Names of verdicts, by their ids. */
export type VerdictNames = Readonly<Record<string, LocalizedText>>;

/** What a reader of the fact-check sees that is different. Whatever did not change is absent. */
export interface RevisionChanges {
  verdict?: { from: string; to: string };
  /** The parts that changed, in the order of the page. */
  parts?: EditedPart[];
  /** Digests of wordings that changed, so that one that comes back is recognised. */
  wording?: Partial<Record<'claim' | 'summary', { from: string; to: string }>>;
  sources?: ItemChanges;
  appearances?: ItemChanges;
  /** Archived copies of sources and appearances that did not change otherwise. */
  archived?: ItemChanges;
  corrections?: { added: Correction[]; removed: Correction[]; changed: { before: Correction; after: Correction }[] };
  /** The part of the address that it had before. */
  formerSlug?: string;
  /** The file before it was moved to another folder, which readers do not see. */
  movedFrom?: string;
  /** The newest earlier version that it is the same as. */
  sameAs?: { commit: string; day: string };
  /** How it left or came back to the site. */
  presence?: Presence;
}

/** The last two are of corrections, and the others of files. */
export type Presence = 'deleted' | 'hidden' | 'restored' | 'withdrawn' | 'reinstated';

/** Numbers of items of a list. */
export interface ItemChanges {
  added: number;
  removed: number;
  changed: number;
}

/** Parts of a fact-check, in the order in which a sentence names them. */
export const EDITED_PARTS = [
  'title',
  'claim',
  'claimTranslation',
  'claimant',
  'claimDate',
  'summary',
  'body',
  'citations',
  'links',
  'media',
  'published',
  'updated',
  'authors',
  'topics',
  'dossier',
  'related',
  'language',
] as const;
export type EditedPart = (typeof EDITED_PARTS)[number];

/** Why a version cannot be displayed. */
const BROKEN_CAUSES = ['missing', 'binary', 'encoding', 'conflict', 'large', 'link', 'yaml', 'fields'] as const;

export interface BrokenVersion {
  cause: (typeof BROKEN_CAUSES)[number];
  /** In English, as `check` says it. */
  detail: string;
}
