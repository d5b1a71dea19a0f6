import { KINDS } from '../folder/content-folder.ts';
import { RULES } from '../rules/index.ts';
import type { PlainResult } from './plain-result.ts';

// Written by hand: a schema would take a tenth of the time that the cache saves for ten thousand files.

/**
 * Whether a value from the cache has the parts of a result that the program relies on, other than the large parts of its entry.
 */
export function isLightResult(value: unknown): value is PlainResult {
  if (!isMapping(value)) return false;
  const { kind, path, entry, broken, digests, references, messages, facts } = value;
  const isOfAKind = KINDS.some((one) => one === kind) && isText(path) && isText(facts);
  return (
    isOfAKind &&
    isEntry(entry) &&
    isBroken(broken) &&
    areDigests(digests) &&
    isListOf(references, isReference) &&
    isListOf(messages, isMessage)
  );
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isEntry(value: unknown): boolean {
  return value === undefined || (isMapping(value) && isText(value.digest) && isBroken(value));
}

function isBroken(value: unknown): boolean {
  if (value === undefined) return true;
  return isMapping(value) && isMapping(value.data) && [value.slug, value.path].every(isText);
}

function areDigests(value: unknown): boolean {
  return value === undefined || (areOfBytes(value) && (value.unix === undefined || areOfBytes(value.unix)));
}

function areOfBytes(value: unknown): value is Record<string, unknown> {
  return (
    isMapping(value) && isText(value.sha256) && isMapping(value.git) && [value.git.sha1, value.git.sha256].every(isText)
  );
}

function isReference(value: unknown): boolean {
  const isOfAKind = isMapping(value) && (value.kind === 'link' || value.kind === 'image');
  return isOfAKind && isText(value.typed) && isText(value.target) && isPlace(value.place);
}

function isMessage(value: unknown): boolean {
  if (!isMapping(value) || !isText(value.reason) || !Object.hasOwn(RULES, String(value.ruleId))) return false;
  const { fatal, key, line, place } = value;
  const isPlaced = line === undefined ? place === undefined : isPlace(value) && isRange(place);
  return isPlaced && (key === undefined || isText(key)) && (fatal === undefined || typeof fatal === 'boolean');
}

function isRange(value: unknown): boolean {
  return value === undefined || (isMapping(value) && isPlace(value.start) && isPlace(value.end));
}

function isPlace(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const isPoint = Number.isInteger(value.line) && Number.isInteger(value.column);
  return isPoint && (value.end === undefined || isPlace(value.end));
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
