import { hash } from 'node:crypto';
import { type BlobNames, blobNames } from '../../git/blob-name.ts';
import type { Reference } from '../../model/entry.ts';
import type { ContentFile, Kind } from '../folder/content-folder.ts';
import type { Message } from '../report/report.ts';
import { UNSEEN } from '../rules/rule.ts';
import type { BrokenEntry, ReadFile } from './read-file.ts';

/** Digests of some bytes, in hexadecimal. */
export interface ByteDigests {
  sha256: string;
  git: BlobNames;
}

/** Digests of the bytes that were read. The file may have changed since. */
export interface FileDigests extends ByteDigests {
  /** Those of the bytes with the line ends of Unix, as git stores them, if the file has those of Windows. */
  unix?: ByteDigests;
}

export function fileDigests(bytes: Uint8Array): FileDigests {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Latin-1 keeps every byte.
  const unix = text.includes('\r\n') && Buffer.from(text.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return { ...byteDigests(bytes), ...(unix && { unix: byteDigests(unix) }) };
}

function byteDigests(bytes: Uint8Array): ByteDigests {
  return { sha256: hash('sha256', bytes), git: blobNames(bytes) };
}

/** A file to read, with its text and the key of its result. */
export interface OpenFile {
  file: Pick<ContentFile, 'kind' | 'path'>;
  text: string;
  digests: FileDigests;
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
  /** If its bytes are text. */
  digests?: FileDigests;
  references: Reference[];
  messages: Message[];
  /** A digest of everything that rules about all files see of it, except the HTML. */
  facts: string;
}

export function plainResult(
  { kind, path }: Pick<ContentFile, 'kind' | 'path'>,
  { entry, broken, references, file }: ReadFile,
): PlainResult {
  // Only `addProblem` adds messages.
  const messages = file.messages as Message[];
  const facts = factsOf({ kind, path, data: (entry ?? broken)?.data, references });
  return { kind, path, ...(entry && { entry }), ...(broken && { broken }), references, messages, facts };
}

function factsOf({
  data = {},
  ...other
}: Pick<PlainResult, 'kind' | 'path' | 'references'> & { data?: object | undefined }) {
  const seen = Object.entries(data).filter(([key]) => !UNSEEN.some((one) => one === key));
  return hash('sha256', JSON.stringify([other, seen]), 'base64');
}
