import { readTheSame } from '../history/as-read.ts';
import { APPEARANCE_KEYS, SOURCE_KEYS } from '../history/changes-between.ts';
import type { Facts } from '../history/facts.ts';
import { pairItems } from '../history/item-changes.ts';
import { languageName, type Words, wordsFor } from '../i18n/index.ts';
import { type ClaimData, claimantsOf, type SourceKind, type Stance } from '../model/claim.ts';
import { EDITED_PARTS, type EditedPart, type VerdictNames } from '../model/revision.ts';
import type { ComparedPart, DiffBlock, RevisionDiff } from '../model/shown-history.ts';
import { earlierLabel, type Verdict } from '../model/verdicts.ts';
import type { DeepPartial } from '../pipeline/rules/deep-partial.ts';
import { compareBodies } from './compare-bodies.ts';
import { compareBlocks, compareWords, plain, run } from './compare-texts.ts';

type Data = DeepPartial<ClaimData>;

/** The scale with the names of earlier verdicts, and those that were others then. */
interface EarlierNames {
  verdicts: readonly Verdict[];
  names?: VerdictNames | undefined;
}

/**
 * What readers see that is different between two versions of a fact-check, part by part, in the order of the page.
 */
export function compareVersions(
  before: Facts,
  after: Facts,
  siteLanguage: string,
  { verdicts, names }: EarlierNames = { verdicts: [] },
): RevisionDiff {
  const [was, is] = [before.data, after.data];
  const lang = is.lang ?? siteLanguage;
  const words = wordsFor(lang, siteLanguage);
  const labelOf = (id: string) => earlierLabel({ verdicts, lang: siteLanguage }, id, words.lang, names);
  const blocks = new Map<ComparedPart, DiffBlock[]>();
  for (const part of Object.keys(VALUES) as EditedPart[]) {
    const [old, current] = [VALUES[part]?.(was, words) ?? [], VALUES[part]?.(is, words) ?? []];
    if (!readTheSame(old, current)) blocks.set(part, compareBlocks(old, current, lang));
  }
  for (const [part, list] of compareBodies(before.body, after.body, lang)) blocks.set(part, list);
  for (const [part, list] of compareLists(was, is, { lang, words, labelOf })) blocks.set(part, list);
  // A new source is cited somewhere.
  if (blocks.get('sources')?.length) blocks.delete('citations');
  const parts = ORDER.flatMap((part) => {
    const list = blocks.get(part) ?? [];
    return list.length > 0 ? [{ part, blocks: list }] : [];
  });
  // The date of the last update changes with nearly every edit.
  const shown = parts.length > 1 ? parts.filter(({ part }) => part !== 'updated') : parts;
  return { ...(is.lang !== undefined && { lang: is.lang }), ...limited(shown) };
}

const ORDER: readonly ComparedPart[] = ['corrections', ...EDITED_PARTS, 'sources', 'appearances'];

/** The texts of each part that is not a list of items. */
const VALUES: Partial<Record<EditedPart, (data: Data, words: Words) => string[]>> = {
  title: ({ title }) => textsIn(title),
  claim: ({ claim }) => textsIn(claim),
  claimTranslation: ({ claimTranslation }) => textsIn(claimTranslation),
  claimant: (data) => claimantsOf(data).map(itemText),
  claimDate: ({ claimDate }) => textsIn(claimDate),
  summary: ({ summary }) => textsIn(summary),
  media: ({ media = [] }, words) =>
    present(media).map((one) => joined(itemText(one), one.role && words.pictureRole(one.role))),
  published: ({ published }) => textsIn(published),
  updated: ({ updated }) => textsIn(updated),
  authors: ({ authors, reviewers, tip }) => textsIn([authors, reviewers, tip]),
  topics: ({ topics }) => textsIn(topics),
  dossier: ({ dossier, order }) => textsIn([dossier, order]),
  related: ({ related, translationOf }) => textsIn([related, translationOf]),
  language: ({ lang, claimLang }) => textsIn([lang, claimLang]),
};

/** Keys whose values are not texts. */
const NOT_SHOWN = new Set(['id', 'kind', 'stance', 'type', 'role', 'titleFrom', 'titleLang', 'quoteLang']);

/** The texts in a value, in order. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [plain(String(value))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (NOT_SHOWN.has(key) ? [] : textsIn(one)));
}

function itemText(item: unknown): string {
  return joined(...textsIn(item));
}

function joined(...texts: (string | false | undefined)[]): string {
  return texts.filter((text) => text).join(' · ');
}

/** The language of a fact-check, and how its page says things. */
interface Said {
  lang: string;
  words: Words;
  labelOf: (verdict: string) => string;
}

function compareLists(was: Data, is: Data, { lang, words, labelOf }: Said): [ComparedPart, DiffBlock[]][] {
  const compare = <One extends object>(
    before: readonly (One | undefined)[] = [],
    after: readonly (One | undefined)[] = [],
    keys: readonly ((item: One) => string | undefined)[],
    textOf: (item: One, other?: One) => string,
  ) => {
    const { pairs, added, removed } = pairItems(present(before), present(after), keys);
    const texts = pairs.map(([old, current]): [string, string] => [textOf(old, current), textOf(current, old)]);
    return [
      ...texts.filter((pair) => !readTheSame(...pair)).map((pair) => compareWords(...pair, lang)),
      ...removed.map((item) => run(textOf(item), 'removed')),
      ...added.map((item) => run(textOf(item), 'added')),
    ].filter((block) => block.length > 0);
  };
  type Noted = NonNullable<NonNullable<Data['corrections']>[number]>;
  const noteText = ({ date, kind, from, note = '' }: Noted) =>
    joined(
      date && words.date(date),
      kind && words.correctionKind(kind),
      from && `${words.verdictBefore} ${labelOf(from)}`,
      plain(note),
    );
  // What a page says in words of its own. Most sources keep their kind and the language of their quote.
  const sourceText = (item: SaidOfSource, other = item) =>
    joined(
      itemText(item),
      kindOf(item) !== kindOf(other) && words.kind(kindOf(item)),
      item.titleFrom && words.titleFromAddress,
      item.stance && words.stance(item.stance),
      item.quoteLang !== other.quoteLang && item.quoteTranslation && translation(item, words),
    );
  return [
    ['corrections', compare(was.corrections, is.corrections, [({ date, kind }) => `${date} ${kind}`], noteText)],
    ['sources', compare(was.sources, is.sources, SOURCE_KEYS, sourceText)],
    ['appearances', compare(was.appearances, is.appearances, APPEARANCE_KEYS, sourceText)],
  ];
}

/** What a page says of a source or an appearance in words of its own. */
interface SaidOfSource {
  kind?: SourceKind | undefined;
  stance?: Stance | undefined;
  titleFrom?: 'address' | undefined;
  quoteLang?: string | undefined;
  quoteTranslation?: string | undefined;
}

function kindOf({ kind = 'other' }: SaidOfSource): SourceKind {
  return kind;
}

function translation({ quoteLang }: SaidOfSource, words: Words): string {
  return quoteLang === undefined ? words.translation : words.translationFrom(languageName(quoteLang, words.lang));
}

function present<One>(list: readonly (One | undefined)[]): One[] {
  return list.filter((item) => item !== undefined);
}

/** Characters and paragraphs of a revision that are shown. */
const MOST_CHARACTERS = 5_000;
const MOST_BLOCKS = 60;

/** Leaves out what exceeds the limits. */
function limited(parts: RevisionDiff['parts']): Pick<RevisionDiff, 'parts' | 'isCut'> {
  let [characters, blocks, isCut] = [MOST_CHARACTERS, MOST_BLOCKS, false];
  const shown = parts.map(({ part, blocks: list }) => ({
    part,
    blocks: list.flatMap((block): DiffBlock[] => {
      if (characters <= 0 || blocks <= 0) isCut = true;
      if (characters <= 0 || blocks <= 0) return [];
      blocks--;
      return [
        block?.flatMap((one) => {
          const text = one.text.slice(0, Math.max(0, characters));
          characters -= one.text.length;
          if (text.length === one.text.length) return [one];
          isCut = true;
          return text === '' ? [] : [{ ...one, text: `${text.toWellFormed()}…` }];
        }) ?? null,
      ];
    }),
  }));
  return { parts: shown.filter((one) => one.blocks.length > 0), ...(isCut && { isCut }) };
}
