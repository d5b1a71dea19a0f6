import { plainText } from './markdown.ts';
import { type DateOrder, dayInOrder } from './records/dates.ts';

/** Data that front matter can contain: text, and lists and mappings of it. */
export type SourceData = string | SourceData[] | { [key: string]: SourceData };

/**
 * A value in a source file. In its path, items are counted from 1: `sources[2].url`. The path of the whole front matter is
 * empty.
 */
export interface SourceValue {
  path: string;
  value: SourceData;
}

/** The values of a dotted key. Lists are searched too: `sources.url` finds every address. */
export function valuesAt(value: SourceValue, key: string): SourceValue[] {
  return key
    .split('.')
    .reduce<SourceValue[]>((values, step) => values.flatMap(itemsIn).flatMap((one) => child(one, step)), [value]);
}

/** The items of a list and of lists in it; for any other value, the value itself. */
export function itemsIn(value: SourceValue): SourceValue[] {
  if (!Array.isArray(value.value)) return [value];
  return value.value.flatMap((item, index) => itemsIn({ path: `${value.path}[${index + 1}]`, value: item }));
}

/** Every text in a value that is not blank. */
export function scalarsIn(value: SourceValue): SourceValue[] {
  if (typeof value.value === 'string') return value.value.trim() === '' ? [] : [value];
  if (Array.isArray(value.value)) return itemsIn(value).flatMap(scalarsIn);
  return Object.keys(value.value).flatMap((key) => child(value, key).flatMap(scalarsIn));
}

/** The key in a path, without item numbers: `sources[2].url` becomes `sources.url`. */
export function keyOf(path: string): string {
  return path.replace(/\[\d+\]/g, '');
}

function child({ path, value }: SourceValue, key: string): SourceValue[] {
  if (typeof value === 'string' || Array.isArray(value) || !Object.hasOwn(value, key)) return [];
  return [{ path: path === '' ? key : `${path}.${key}`, value: value[key] ?? '' }];
}

/** A text, and where in the source it comes from. */
export interface FoundText {
  text: string;
  /** The places of the values it was made from. */
  from: string[];
  /** Parts of these values that are not in the text. */
  dropped: string[];
}

/** Identifies a value in the source folder: `path#key`. */
export function placeOf(file: { path: string }, value: SourceValue): string {
  return `${file.path}#${value.path}`;
}

/** The texts of some values of a file. Each item of a list gives a text. */
export function textsOf(file: { path: string }, values: readonly SourceValue[]): FoundText[] {
  return values.flatMap(itemsIn).flatMap((value) => {
    const text = typeof value.value === 'string' ? value.value.trim() : '';
    return text === '' ? [] : [{ text, from: [placeOf(file, value)], dropped: [] }];
  });
}

/** A text that comes from no source file. */
export function fixedText(text: string): FoundText {
  return { text, from: [], dropped: [] };
}

/** Joins texts, without duplicates: with a space after a sentence, otherwise with a semicolon. */
export function joined(found: readonly FoundText[]): string {
  const texts = [...new Set(found.map((one) => one.text))];
  return texts.reduce((all, text) => (/[.!?]$/.test(all) ? `${all} ${text}` : `${all}; ${text}`));
}

/** Converts Markdown to plain text. The addresses of its links are dropped. */
export function asPlainText(found: FoundText): FoundText {
  const { text, addresses } = plainText(found.text);
  return {
    ...found,
    text,
    dropped: [...found.dropped, ...addresses.map((address) => `address of a link: ${address}`)],
  };
}

/**
 * Drops the time of day. The date stays as written, whatever the time zone. A date in another order than ISO's is turned round.
 */
export function asDate(found: FoundText, order?: DateOrder): FoundText {
  if (order !== undefined) return { ...found, text: dayInOrder(found.text, order) ?? found.text };
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})[T ](.*)$/.exec(found.text) ?? [];
  if (date === undefined) return found;
  return { ...found, text: date, dropped: [...found.dropped, `time of day: ${time ?? ''}`] };
}

/** Which values of the source a claim uses. The report lists all others. */
export interface Usage {
  /** Places of values that were imported or that decided something. */
  used: Set<string>;
  /** Parts of used values that were not imported. */
  dropped: { place: string; what: string }[];
}

export function newUsage(): Usage {
  return { used: new Set(), dropped: [] };
}

/** Joins texts for use in a claim, and records where they come from. */
export function use(found: readonly FoundText[], usage: Usage): string | undefined {
  if (found.length === 0) return undefined;
  for (const { from, dropped } of found) {
    for (const place of from) usage.used.add(place);
    for (const what of dropped) usage.dropped.push({ place: from[0] ?? '', what });
  }
  return joined(found);
}

/** The same for a list: keeps texts apart, without duplicates. */
export function useEach(found: readonly FoundText[], usage: Usage): string[] {
  return [...new Set(found.flatMap((one) => use([one], usage) ?? []))];
}
