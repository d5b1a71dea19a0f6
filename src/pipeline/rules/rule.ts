import type { ClaimData, Source } from '../../model/claim.ts';
import type { DossierData, PageData } from '../../model/dossier.ts';
import type { Citation, Reference } from '../../model/entry.ts';
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
  /** Where the text cites sources. */
  citations: readonly Citation[];
  site: SiteContext;
  /** What was typed at a place, whether or not it is sound. */
  typed(path: readonly PropertyKey[]): unknown;
}

/** What a rule about the sources of a claim or dossier gets. */
export type OneList = Pick<OneClaim, 'citations' | 'typed'> & { sources: readonly (DeepPartial<Source> | undefined)[] };

/** A rule about the sources of a claim or dossier. It says what it found and changes nothing. */
export interface SourceRule extends Rule {
  check(one: OneList): Finding[];
}

/** What rules need to know of the site. Plain data, so that it can go to a worker. */
export interface SiteContext {
  publisher: string;
  lang: string;
  /** The languages that content may be in, beside `lang`; empty where it may be in any. */
  languages: readonly string[];
  /** Empty where the scale is not known. */
  verdicts: readonly { id: string; labels: Readonly<Record<string, string>> }[];
}

/** A rule about one claim. It says what it found and changes nothing. */
export interface ClaimRule extends Rule {
  check(one: OneClaim): Finding[];
}

/** A claim as the rules about all files see it. */
export interface SeenClaim {
  slug: string;
  path: string;
  data: DeepPartial<ClaimData>;
}

/** A dossier or page as the rules about all files see it. */
export interface SeenOther {
  path: string;
  data: DeepPartial<DossierData & PageData>;
}

/** What a rule about all files gets. */
export interface WholeSet {
  /** The content folder. */
  root: string;
  /** The language of claims that name none. */
  lang: string;
  /** The ids of the scale; none where it is not known. */
  verdicts: readonly string[];
  /** The text of a file as HTML, by its path below the content folder; empty where it could not be read. */
  htmlOf(path: string): string;
  /** What is published stands before what is not. */
  claims: readonly SeenClaim[];
  /** The dossiers and pages. */
  others: readonly SeenOther[];
  /** Every Markdown file of the folder, those with errors included; what is published stands before what is not. */
  files: readonly ContentFile[];
  /** Paths of the files that readers cannot see on that day: drafts, and what is to be published later. */
  hidden: ReadonlySet<string>;
  /** The pictures that texts name and that exist, by their paths below the content folder. */
  pictures: ReadonlyMap<string, Picture>;
  /** The links and images of every text, by the path of the file. */
  references: ReadonlyMap<string, readonly Reference[]>;
  /** The day of this reading, YYYY-MM-DD, UTC. */
  today: string;
}

/** A problem that only the whole set shows, in the file at a path below the content folder. */
export interface SetFinding {
  file: string;
  reason: string;
  /** The way to the key or value; the top of the file without. */
  path?: readonly PropertyKey[];
  /** Where the place is known already. */
  place?: Reference['place'];
}

/** A rule about all files together. It says what it found and changes nothing. */
export interface SetRule extends Rule {
  check(set: WholeSet): SetFinding[];
}
