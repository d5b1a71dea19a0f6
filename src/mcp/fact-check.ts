import * as z from 'zod';
import { inLanguage } from '../model/fields.ts';
import type { Archive } from './archive.ts';
import { quoted } from './quoted.ts';
import type { ClaimRecord } from './record.ts';

const text = z.string();
const word = (value: string) => z.string().describe(value);

/** A verdict with its meaning. Without one the word says little: `outdated` is no degree of truth. */
export const verdictSchema = z.object({
  id: text,
  label: text,
  definition: text.optional(),
  rating: z.number().optional().describe('From 1 (false) to 5 (true). Missing if the verdict is no degree of truth.'),
});
export type ShownVerdict = z.infer<typeof verdictSchema>;

/** A fact-check as an assistant gets it. */
export const factCheckSchema = z.object({
  address: word('The address of its page. Cite it.'),
  slug: text,
  title: text,
  claim: word('The claim that was checked, in the words of the claimant or translated. It is not what the desk says.'),
  original: text.optional().describe('The original wording, if `claim` is a translation.'),
  claimants: z.array(text).describe('Who made the claim. Empty if it is not recorded.'),
  claimDate: text.optional(),
  state: z
    .enum(['published', 'corrected', 'withdrawn'])
    .describe('A withdrawn fact-check no longer says anything about the claim: it has no verdict.'),
  verdict: verdictSchema.optional(),
  summary: text.optional().describe('The short answer of the desk.'),
  withdrawn: text.optional().describe('The day on which it was withdrawn.'),
  published: text,
  updated: text.optional(),
  language: text,
  authors: z.array(text),
  topics: z.array(text),
  corrections: z
    .array(z.object({ date: text, kind: text, note: text, previousVerdict: text.optional() }))
    .describe('Newest first.'),
  sources: z.array(
    z.object({
      title: text,
      publisher: text.optional(),
      url: text.optional(),
      archived: text.optional(),
      published: text.optional(),
      kind: text.optional(),
      stance: text.optional().describe('Whether it supports or contradicts the claim, or gives context.'),
      quote: text.optional(),
    }),
  ),
  sourcesInTotal: z.number().int(),
});
export type ShownFactCheck = z.infer<typeof factCheckSchema>;

/** The most characters of texts, addresses and names, and the most items of lists. */
const MOST = { text: 2_000, address: 2_048, name: 300, items: 30 };
/** The most sources of a fact-check in a list. One that is asked for has more. */
const SOURCES_IN_LIST = 8;
export const MOST_SOURCES = 100;

/** A fact-check of the archive. Its texts are shortened and have no unseen characters. */
export function shownFactCheck(record: ClaimRecord, archive: Archive, sources = SOURCES_IN_LIST): ShownFactCheck {
  const { withdrawn, summary } = record;
  const claimants = record.claimants ?? (record.claimant ? [record.claimant] : []);
  return {
    address: address(record.url),
    slug: record.slug,
    title: long(record.title),
    claim: long(record.claimTranslation ?? record.claim),
    ...(record.claimTranslation !== undefined && { original: long(record.claim) }),
    claimants: names(claimants.map(({ name }) => name)),
    ...given({ claimDate: record.claimDate, updated: record.updated }, name),
    state: withdrawn !== undefined ? 'withdrawn' : isCorrected(record) ? 'corrected' : 'published',
    ...(withdrawn === undefined
      ? { verdict: verdictOf(record, archive), ...given({ summary }, long) }
      : { withdrawn: name(withdrawn) }),
    published: name(record.published),
    language: name(languageOf(record, archive)),
    authors: names(record.authors),
    topics: names(record.topics),
    corrections: correctionsOf(record, archive).slice(0, MOST.items),
    sources: record.sources.slice(0, sources).map(sourceOf),
    sourcesInTotal: record.sources.length,
  };
}

/** Updates and clarifications do not say that anything was wrong. */
function isCorrected({ corrections = [] }: ClaimRecord): boolean {
  return corrections.some(({ kind }) => kind === 'correction' || kind === 'verdict');
}

export type ShownCorrection = ShownFactCheck['corrections'][number];

/** The corrections of a fact-check. Those of a withdrawn one do not name earlier verdicts either. */
export function correctionsOf(record: ClaimRecord, archive: Archive): ShownCorrection[] {
  return (record.corrections ?? []).map(({ date, kind, note, from }) => ({
    date: name(date),
    kind: name(kind),
    note: long(note),
    ...(from !== undefined &&
      record.withdrawn === undefined && { previousVerdict: labelOf(from, languageOf(record, archive), archive) }),
  }));
}

/** The verdict scale of a site, in its language. */
export function scaleOf({ set }: Archive): ShownVerdict[] {
  const lang = set.lang ?? 'en';
  return (set.verdicts ?? []).map(({ id, label, definition, rating }) => ({
    id: name(id),
    label: name(inLanguage(label, lang, lang)),
    definition: long(inLanguage(definition, lang, lang)),
    ...(rating !== undefined && { rating }),
  }));
}

function verdictOf(record: ClaimRecord, archive: Archive): ShownVerdict | undefined {
  const { verdict, rating } = record;
  if (verdict === undefined) return undefined;
  const language = languageOf(record, archive);
  const definition = archive.set.verdicts?.find(({ id }) => id === verdict)?.definition;
  return {
    id: name(verdict),
    label: name(record.verdictLabel ?? labelOf(verdict, language, archive)),
    ...(definition !== undefined && {
      definition: long(inLanguage(definition, language, archive.set.lang ?? language)),
    }),
    ...(rating !== undefined && { rating }),
  };
}

function labelOf(id: string, language: string, { set }: Archive): string {
  const label = set.verdicts?.find((verdict) => verdict.id === id)?.label;
  return name(label === undefined ? id : inLanguage(label, language, set.lang ?? language));
}

function languageOf({ lang }: ClaimRecord, { set, matcher }: Archive): string {
  return lang ?? set.lang ?? matcher.index.root.site.lang;
}

function sourceOf(source: ClaimRecord['sources'][number]): ShownFactCheck['sources'][number] {
  const { title, url, archived, publisher, published, kind, stance, quote } = source;
  return {
    title: long(title),
    ...given({ url, archived }, address),
    ...given({ publisher, published, kind, stance }, name),
    ...given({ quote }, long),
  };
}

/** The values that are given, quoted. */
function given<Key extends string>(values: Record<Key, string | undefined>, quote: (value: string) => string) {
  const entries = Object.entries<string | undefined>(values).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, quote(value)]],
  );
  return Object.fromEntries(entries) as Partial<Record<Key, string>>;
}

function long(value: string): string {
  return quoted(value, MOST.text);
}

function name(value: string): string {
  return quoted(value, MOST.name);
}

function address(value: string): string {
  return quoted(value, MOST.address);
}

function names(values: readonly string[] = []): string[] {
  return values.slice(0, MOST.items).map(name);
}
