import type { Reference } from '../../model/entry.ts';
import type { ContentFile, Kind } from '../folder/content-folder.ts';
import type { Message } from '../report/report.ts';
import type { BrokenEntry, ReadFile } from './read-file.ts';

/** A file to read, with its text and the key of its result. */
export interface OpenFile {
  file: Pick<ContentFile, 'kind' | 'path'>;
  text: string;
  key: string;
}

/** The result of reading and checking a file, as plain data for workers and the cache. */
export interface PlainResult {
  kind: Kind;
  path: string;
  /** If the file has no error. */
  entry?: NonNullable<ReadFile['entry']>;
  /** If it has one. */
  broken?: BrokenEntry;
  references: Reference[];
  messages: Message[];
}

export function plainResult(
  { kind, path }: Pick<ContentFile, 'kind' | 'path'>,
  { entry, broken, references, file }: ReadFile,
): PlainResult {
  // Only `addProblem` adds messages.
  const messages = file.messages as Message[];
  return { kind, path, ...(entry && { entry }), ...(broken && { broken }), references, messages };
}
