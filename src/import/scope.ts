import type { Node } from './leaves.ts';
import type { Mapping } from './mapping.ts';
import type { SourceFile } from './source-file.ts';
import type { SourceFolder } from './source-folder.ts';

/** Where keys of a mapping are looked for: one file, or one item of a list in it. */
export interface Scope {
  folder: SourceFolder;
  mapping: Mapping;
  file: SourceFile;
  /** What the names in the pattern of its path stand for. */
  parts: Readonly<Record<string, string>>;
  /** The item of a list, where the mapping says `each`. */
  item?: Node | undefined;
  /** The ids of sources that were made, by the item that each was made from. */
  sourceIds: ReadonlyMap<string, string>;
  /** Names of the mapping that are being looked up, which then mean keys of theirs. */
  open: readonly string[];
}

/** A text that a mapping found. */
export interface Found {
  text: string;
  /** The values it was made from, each as `path#key`. */
  from: string[];
  /** What the text no longer shows of them. */
  dropped: string[];
}

/** How a value of a file is named among all values of the folder. */
export function placeOf(file: SourceFile, node: Node): string {
  return `${file.path}#${node.path}`;
}

/** The scopes for each item of a list of theirs; the scope itself where there is no list. */
export function eachIn(scope: Scope, items: readonly Node[] | undefined): Scope[] {
  return items ? items.map((item) => ({ ...scope, item })) : [scope];
}
