import { basename, extname } from 'node:path/posix';
import { addressSlug } from '../model/slug.ts';
import { type Written, writeClaim } from '../pipeline/write-claim.ts';
import { bodyOf } from './claim-body.ts';
import { appearancesOf, claimantOf, claimantsOf, correctionsOf, mediaOf, sourcesOf } from './claim-lists.ts';
import { instructionsIn, theirDraft } from './draft-signs.ts';
import { partsOf } from './file-pattern.ts';
import { find } from './find.ts';
import { type Ledger, newLedger, take, takeAll } from './ledger.ts';
import type { Mapping } from './mapping.ts';
import type { Scope } from './scope.ts';
import type { SourceFile } from './source-file.ts';
import type { SourceFolder } from './source-folder.ts';
import { type Decision, decide } from './verdict.ts';

/** A claim made from a file of theirs, not yet judged. */
export interface MadeClaim {
  source: SourceFile;
  slug: string;
  /** Where the old site has it. */
  addresses: string[];
  data: Record<string, Written>;
  body: string;
  /** Why it is a draft; empty where it is none. */
  draftFor: string[];
  /** What it says under the key that related claims share. */
  group: string[];
  ledger: Ledger;
}

/** A claim, or why none can be made. */
export type Made = MadeClaim | { source: SourceFile; refused: string };

/** The files that the mapping calls claims, with what the names in their paths stand for. */
export function claimFiles(
  folder: SourceFolder,
  { claims }: Mapping,
): { file: SourceFile; parts: Record<string, string> }[] {
  return [...folder.files.values()].flatMap((file) => {
    const parts = partsOf(claims.files, file.path);
    const isExcepted = claims.except.some((pattern) => partsOf(pattern, file.path));
    return parts && !isExcepted && file.problems.length === 0 ? [{ file, parts }] : [];
  });
}

/** Makes a claim of a file. Reads only what is in the folder already; judges nothing but the verdict. */
export function makeClaim(
  file: SourceFile,
  parts: Record<string, string>,
  folder: SourceFolder,
  mapping: Mapping,
): Made {
  const ledger = newLedger();
  const scope: Scope = { folder, mapping, file, parts, sourceIds: new Map(), open: [] };
  const decision = decide(scope);
  const isOpen = 'open' in decision;
  if (isOpen && !mapping.undecided) return { source: file, refused: `no verdict: ${decision.open}` };
  const { written: sources, ids } = sourcesOf(scope, ledger);
  const body = bodyOf({ ...scope, sourceIds: ids }, ledger);
  const open = isOpen ? [`no verdict: ${decision.open}`] : [];
  const draftFor = [...open, ...theirDraft(scope, ledger), ...instructionsIn(body)];
  const data = {
    ...plainFields(scope, ledger),
    ...judgement(decision, scope, ledger),
    ...lists(scope, ledger),
    claimant: claimantOf(scope, ledger),
    sources,
    draft: draftFor.length > 0 ? 'true' : undefined,
  };
  const group = mapping.related ? takeAll(find({ key: mapping.related.same }, scope), ledger) : [];
  const addresses = takeAll(find(mapping.claims.addresses, scope), ledger);
  return { source: file, slug: slugOf(scope), addresses, data, body, draftFor, group, ledger };
}

function judgement(decision: Decision, scope: Scope, ledger: Ledger): Record<string, string | undefined> {
  const { undecided, fields } = scope.mapping;
  if ('open' in decision)
    return { verdict: undecided?.verdict, summary: take(find(undecided?.summary, scope), ledger) };
  take(decision.from, ledger);
  return { verdict: decision.verdict, summary: take(find(fields.summary, scope), ledger) };
}

function lists(scope: Scope, ledger: Ledger): Record<string, Written> {
  const { fields } = scope.mapping;
  return {
    claimants: orAbsent(claimantsOf(scope, ledger)),
    appearances: orAbsent(appearancesOf(scope, ledger)),
    media: orAbsent(mediaOf(scope, ledger)),
    corrections: orAbsent(correctionsOf(scope, ledger)),
    ...Object.fromEntries(TEXT_LISTS.map((key) => [key, orAbsent(takeAll(find(fields[key], scope), ledger))])),
  };
}

const TEXT_LISTS = ['authors', 'reviewers', 'topics', 'aliases'] as const;

/** The text of its file. */
export function textOf({ data, body }: Pick<MadeClaim, 'data' | 'body'>): string {
  return writeClaim(data, body);
}

const PLAIN_FIELDS = [
  'title',
  'claim',
  'claimLang',
  'claimTranslation',
  'claimDate',
  'tip',
  'published',
  'updated',
  'dossier',
  'order',
  'lang',
  'publishAt',
] as const;

function plainFields(scope: Scope, ledger: Ledger): Record<string, string | undefined> {
  const { fields } = scope.mapping;
  return Object.fromEntries(PLAIN_FIELDS.map((key) => [key, take(find(fields[key], scope), ledger)]));
}

function slugOf(scope: Scope): string {
  const wanted = take(find(scope.mapping.claims.slug, scope), newLedger());
  return addressSlug(wanted ?? basename(scope.file.path, extname(scope.file.path)));
}

function orAbsent<Item>(list: Item[]): Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
