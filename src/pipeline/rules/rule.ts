import type { ClaimData, Source } from '../../model/claim.ts';
import type { DossierData, PageData } from '../../model/dossier.ts';
import type { Citation, Reference } from '../../model/entry.ts';
import type { Lists } from '../../model/lists.ts';
import type { ContentFile } from '../folder/content-folder.ts';
import type { Picture } from '../folder/picture-file.ts';
import type { DeepPartial } from './deep-partial.ts';
import type { Files } from './valid-folder.ts';

/** The severity of a problem. Only an error in a published file stops a build. */
export type Level = 'error' | 'warning' | 'note';

/** A rule and its documentation. Every list of rules is generated from this. */
export interface Rule {
  level: Level;
  /** What the rule requires, and why, unless that is obvious. */
  demands: string;
  /** How to fix what breaks the rule. */
  fix: string;
  /** For rules about the history: the folder as it was published before both examples, in the same form. */
  published?: Files;
  /** For rules about a site that was published before: in the incorrect example, its history was rewritten since. */
  rewritten?: true;
  /** A folder that breaks the rule, as its differences from `valid-folder.ts`. `reports.json` has the report. */
  fails: Files;
  /** A folder that only just complies, in the same form. */
  passes: Files;
}

/** A problem at a key or value of one file. */
export interface Finding {
  /** What was found, what was expected, how to fix it. */
  reason: string;
  path: readonly PropertyKey[];
  part?: 'key' | 'value';
}

/** What a rule about one claim gets. Any part of the claim may be missing. */
export interface OneClaim {
  claim: DeepPartial<ClaimData>;
  /** Where the body cites sources. */
  citations: readonly Citation[];
  site: SiteContext;
  /** The value at a path as typed, whether or not it is valid. */
  typed(path: readonly PropertyKey[]): unknown;
}

/** What a rule about the sources of a claim or dossier gets. */
export type OneList = Pick<OneClaim, 'citations' | 'typed'> & { sources: readonly (DeepPartial<Source> | undefined)[] };

/** A rule about the sources of a claim or dossier. It reports and changes nothing. */
export interface SourceRule extends Rule {
  check(one: OneList): Finding[];
}

/** What rules depend on in `site.yaml`, as plain data for workers. */
export interface SiteContext {
  publisher: string;
  lang: string;
  /** The languages that content may use in addition to `lang`; empty if it may use any. */
  languages: readonly string[];
  /** The verdict scale; empty if it is unknown. */
  verdicts: readonly { id: string; labels: Readonly<Record<string, string>> }[];
}

/** A rule about one claim. It reports and changes nothing. */
export interface ClaimRule extends Rule {
  check(one: OneClaim): Finding[];
}

/** Keys of the front matter that no rule about all files reads: after a change to one of them, no such rule is applied again. */
export const UNSEEN = ['title', 'summary'] as const;
type Unseen = (typeof UNSEEN)[number];

/** A claim as the rules about all files see it. */
export interface SeenClaim {
  slug: string;
  path: string;
  data: Omit<DeepPartial<ClaimData>, Unseen>;
}

/** A dossier or page as the rules about all files see it. */
export interface SeenOther {
  path: string;
  data: Omit<DeepPartial<DossierData & PageData>, Unseen>;
}

/** What a rule about all files gets. */
export interface WholeSet {
  /** The content folder. */
  root: string;
  /** The language of claims that do not set one. */
  lang: string;
  /** The ids of the scale; empty if it is unknown. */
  verdicts: readonly string[];
  /** `lists` in `site.yaml`. */
  lists: Lists | undefined;
  /** `sharePictures` in `site.yaml`. */
  sharePictures: boolean | undefined;
  /** The body of a file as HTML, by its path below the content folder; empty if it could not be read. */
  htmlOf(path: string): string;
  /** The claims, published ones first. */
  claims: readonly SeenClaim[];
  /** The dossiers and pages. */
  others: readonly SeenOther[];
  /** All Markdown files, including those with errors, published ones first. */
  files: readonly ContentFile[];
  /** Paths of the unpublished files: drafts and scheduled files. */
  hidden: ReadonlySet<string>;
  /** The existing pictures that files refer to, by their paths below the content folder. */
  pictures: ReadonlyMap<string, Picture>;
  /** Paths below the site of the files that are published as they are. */
  statics: readonly string[];
  /** The links and images of each file, by its path. */
  references: ReadonlyMap<string, readonly Reference[]>;
  /** The current day, YYYY-MM-DD, UTC. */
  today: string;
}

/** A problem found by comparing files, and the path of its file below the content folder. */
export interface SetFinding {
  file: string;
  reason: string;
  /** The path of the key or value. Without it, the problem is about the whole file. */
  path?: readonly PropertyKey[];
  /** The place in the file, if it is already known. */
  place?: Reference['place'];
}

/** A rule about all files together. It reports and changes nothing. */
export interface SetRule extends Rule {
  check(set: WholeSet): SetFinding[];
  /**
   * Whether it reads HTML: then it is applied every time. The findings of other rules are kept until what they see has changed.
   */
  readsHtml?: true;
}
