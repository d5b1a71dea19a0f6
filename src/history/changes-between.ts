import { hash } from 'node:crypto';
import type { Appearance } from '../model/appearance.ts';
import { type ClaimData, type Correction, claimantsOf, type Source } from '../model/claim.ts';
import { EDITED_PARTS, type EditedPart, type RevisionChanges } from '../model/revision.ts';
import { samePage } from '../model/same-page.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { haveOtherWords, type PlainText, plainBlocks } from '../pipeline/markdown/plain-blocks.ts';
import type { DeepPartial } from '../pipeline/rules/deep-partial.ts';
import { keyAsRead, readTheSame } from './as-read.ts';
import type { Facts } from './facts.ts';
import { compareItems, isChanged, sumOf } from './item-changes.ts';

type Data = DeepPartial<ClaimData>;

/** What readers see that is different between two versions of a fact-check. Empty if it is only formatting. */
export function changesBetween(before: Facts, after: Facts): RevisionChanges {
  const [was, is] = [before.data, after.data];
  const verdict = was.verdict !== is.verdict && was.verdict && is.verdict && { from: was.verdict, to: is.verdict };
  const lists = listChanges(was, is);
  // A new source is cited somewhere, and who removes one removes its citations.
  const ofBody = bodyParts(before, after).filter((part) => part !== 'citations' || !lists.sources);
  const parts = inOrder([...partsOf(was, is), ...ofBody]);
  const corrections = correctionChanges(was, is);
  const presence = withdrawalChange(was, is);
  return {
    ...(verdict && { verdict }),
    ...(parts.length > 0 && { parts }),
    ...wordingOf(was, is, parts),
    ...lists,
    ...(corrections && { corrections }),
    ...(presence && { presence }),
  };
}

/** The parts of the front matter that a sentence names, by the values that readers see. */
const PARTS: Partial<Record<EditedPart, (data: Data) => unknown>> = {
  title: ({ title }) => title,
  claim: ({ claim }) => claim,
  claimTranslation: ({ claimTranslation }) => claimTranslation,
  claimant: (data) => claimantsOf(data),
  claimDate: ({ claimDate }) => claimDate,
  summary: ({ summary }) => summary,
  media: ({ media }) => media,
  published: ({ published }) => published,
  updated: ({ updated }) => updated,
  authors: ({ authors, reviewers, tip }) => [authors, reviewers, tip],
  topics: ({ topics }) => topics,
  dossier: ({ dossier, order }) => [dossier, order],
  related: ({ related, translationOf }) => [related, translationOf],
  language: ({ lang, claimLang }) => [lang, claimLang],
};

function wordingOf(was: Data, is: Data, parts: readonly EditedPart[]): Pick<RevisionChanges, 'wording'> {
  const changed = (['claim', 'summary'] as const).filter((part) => parts.includes(part));
  const pairs = changed.map((part) => [part, { from: digestOf(was[part]), to: digestOf(is[part]) }]);
  return changed.length > 0 ? { wording: Object.fromEntries(pairs) } : {};
}

function digestOf(text: string | undefined): string {
  return hash('sha256', keyAsRead(text), 'base64url').slice(0, 16);
}

function inOrder(parts: readonly EditedPart[]): EditedPart[] {
  return EDITED_PARTS.filter((part) => parts.includes(part));
}

function partsOf(was: Data, is: Data): EditedPart[] {
  const names = Object.keys(PARTS) as EditedPart[];
  return names.filter((name) => !readTheSame(PARTS[name]?.(was), PARTS[name]?.(is)));
}

function bodyParts(was: Facts, is: Facts): EditedPart[] {
  if (was.body === is.body) return [];
  const [typedBefore, typedAfter] = withoutSame(was.body, is.body);
  // Most edits change words, and parsing Markdown takes most of the time.
  if (haveOtherWords(typedBefore, typedAfter)) return ['body'];
  const [before, after] = [plainBlocks(typedBefore), plainBlocks(typedAfter)];
  if (!readTheSame(before.blocks, after.blocks)) return ['body'];
  const areCitationsSame = readTheSame(citedSources(before, was.data), citedSources(after, is.data));
  const areLinksSame = readTheSame(before.links, after.links);
  return [...(areCitationsSame ? [] : ['citations' as const]), ...(areLinksSame ? [] : ['links' as const])];
}

/** What each citation refers to, whatever its id. */
function citedSources({ citations }: PlainText, data: Data): string[] {
  const names = new Map(sourcesOf(data).map(({ id = '', url, title }) => [id, url ?? title ?? id]));
  return citations.map((citation) => citation.replace(SOURCE_ID, (_, id: string) => names.get(id) ?? id));
}

const SOURCE_ID = /@([A-Za-z0-9_](?:[\w.:-]*\w)?)/g;

/** The ids of sources in a body, in order, and whatever else looks like one. */
export function sourcesCited(body: string): string[] {
  return body.match(SOURCE_ID) ?? [];
}

function sourcesOf({ sources }: Data): SomeSource[] {
  return itemsOf(sources);
}

/** Code can contain empty lines. */
const CODE = /^[ \t>]*(?:```|~~~)/m;

/** Two texts without the paragraphs that both begin with or both end with, which need not be parsed. */
function withoutSame(was: string, is: string): [string, string] {
  if (CODE.test(was) || CODE.test(is)) return [was, is];
  const [before, after] = [was.trim().split(EMPTY_LINES), is.trim().split(EMPTY_LINES)];
  while (before.length > 0 && before[0] === after[0]) {
    before.shift();
    after.shift();
  }
  while (before.length > 0 && before.at(-1) === after.at(-1)) {
    before.pop();
    after.pop();
  }
  return [before.join('\n\n'), after.join('\n\n')];
}

const EMPTY_LINES = /\r?\n(?:[ \t]*\r?\n)+/;

function listChanges(was: Data, is: Data): Pick<RevisionChanges, 'sources' | 'appearances' | 'archived'> {
  const sources = compareItems(sourcesOf(was), sourcesOf(is), SOURCE_KEYS);
  const appearances = compareItems(itemsOf(was.appearances), itemsOf(is.appearances), APPEARANCE_KEYS);
  const archived = sumOf(sources.archived, appearances.archived);
  return {
    ...(isChanged(sources.items) && { sources: sources.items }),
    ...(isChanged(appearances.items) && { appearances: appearances.items }),
    ...(archived && { archived }),
  };
}

type SomeSource = DeepPartial<Source>;

/**
 * What identifies a source, the most reliable first. Sources are often renumbered, so an id alone only counts for those without
 * an address.
 */
export const SOURCE_KEYS = [
  ({ url }: SomeSource) => url && samePage(url),
  ({ id, title }: SomeSource) => title && `${id} ${title}`,
  ({ title }: SomeSource) => title,
  ({ id, url }: SomeSource) => (url === undefined ? id : undefined),
];
export const APPEARANCE_KEYS = [
  ({ url }: DeepPartial<Appearance>) => url && samePage(url),
  ({ title }: DeepPartial<Appearance>) => title,
];

function itemsOf<One>(list: readonly (One | undefined)[] | undefined): One[] {
  return (list ?? []).filter((item) => item !== undefined);
}

function correctionChanges(was: Data, is: Data): RevisionChanges['corrections'] {
  const removed = readableCorrections(was);
  const added: Correction[] = [];
  for (const one of readableCorrections(is)) {
    const same = removed.findIndex((other) => readTheSame(one, other));
    if (same === -1) added.push(one);
    else removed.splice(same, 1);
  }
  // An entry with another text, but of the same day and kind, was reworded.
  const changed: { before: Correction; after: Correction }[] = [];
  for (const one of [...added]) {
    const other = removed.findIndex(({ date, kind }) => one.date === date && one.kind === kind);
    if (other === -1) continue;
    const [before = one] = removed.splice(other, 1);
    added.splice(added.indexOf(one), 1);
    changed.push({ before, after: one });
  }
  return added.length + removed.length + changed.length > 0 ? { added, removed, changed } : undefined;
}

function readableCorrections({ corrections }: Data): Correction[] {
  return itemsOf(corrections).filter((one): one is Correction => one.date !== undefined && one.kind !== undefined);
}

function withdrawalChange(was: Data, is: Data): 'withdrawn' | 'reinstated' | undefined {
  const [before, after] = [withdrawalOf(was) !== undefined, withdrawalOf(is) !== undefined];
  if (before === after) return undefined;
  return after ? 'withdrawn' : 'reinstated';
}
