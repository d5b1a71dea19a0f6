import { basename, extname } from 'node:path/posix';
import { addressSlug } from '../model/slug.ts';
import type { Written } from '../pipeline/write-claim.ts';
import { bodyOf } from './claim-body.ts';
import { appearancesOf, claimantOf, claimantsOf, correctionsOf, mediaOf, sourcesOf } from './claim-lists.ts';
import { partsOf } from './file-pattern.ts';
import { find, type Scope } from './find.ts';
import type { Mapping } from './mapping.ts';
import type { SourceFile, SourceFolder } from './source-files.ts';
import { newUsage, placeOf, type Usage, use, useEach, valuesAt } from './source-values.ts';
import { type Decision, decideVerdict } from './verdict.ts';

/** A claim converted from a file of the old site. It is not checked yet. */
export interface ConvertedClaim {
  source: SourceFile;
  slug: string;
  /** The slug it would have if no other claim had it. */
  wantedSlug?: string | undefined;
  /** Its addresses on the old site. */
  addresses: string[];
  data: Record<string, Written>;
  body: string;
  /** The reasons why it is a draft; empty if it is not one. */
  draftReasons: string[];
  /** Its values for the key that related claims share. */
  group: string[];
  usage: Usage;
}

/** A file that cannot be converted. */
export interface Unconverted {
  source: SourceFile;
  reason: string;
}

interface ClaimFile {
  file: SourceFile;
  pathParts: Record<string, string>;
}

/** The files that the mapping selects as claims, with the named parts of their paths. */
export function claimFiles(folder: SourceFolder, { claims }: Mapping): ClaimFile[] {
  return [...folder.files.values()].flatMap((file) => {
    const pathParts = partsOf(claims.files, file.path);
    const isExcepted = claims.except.some((pattern) => partsOf(pattern, file.path));
    return pathParts && !isExcepted && file.problems.length === 0 ? [{ file, pathParts }] : [];
  });
}

/** Converts a file to a claim, as the mapping says. */
export function convertClaim(
  { file, pathParts }: ClaimFile,
  folder: SourceFolder,
  mapping: Mapping,
): ConvertedClaim | Unconverted {
  const usage = newUsage();
  const scope: Scope = { folder, mapping, file, pathParts, sourceIds: new Map(), resolving: [] };
  const decision = decideVerdict(scope);
  const undecided = 'undecided' in decision ? [`no verdict: ${decision.undecided}`] : [];
  if (undecided[0] !== undefined && !mapping.undecided) return { source: file, reason: undecided[0] };
  const { written: sources, ids } = sourcesOf(scope, usage);
  const body = bodyOf({ ...scope, sourceIds: ids }, usage);
  const found = {
    ...textFields(scope, usage),
    ...verdictAndSummary(decision, scope, usage),
    ...listFields(scope, usage),
    claimant: claimantOf(scope, usage),
    sources: mapping.missingMakesDraft ? orAbsent(sources) : sources,
  };
  const missing = mapping.missingMakesDraft ? missingIn(found, body) : [];
  const draftReasons = [...undecided, ...missing, ...draftInSource(file, usage), ...templateTagsIn(body)];
  const data = { ...found, draft: draftReasons.length > 0 ? 'true' : undefined };
  const group = mapping.related ? useEach(find({ key: mapping.related.same }, scope), usage) : [];
  const addresses = useEach(find(mapping.claims.addresses, scope), usage);
  return { source: file, slug: slugOf(scope), addresses, data, body, draftReasons, group, usage };
}

const REQUIRED = ['title', 'claim', 'summary', 'published', 'sources'];

/** What an editor must add before the claim can be published. */
export function missingIn(data: Record<string, Written>, body: string): string[] {
  const keys = REQUIRED.filter((key) => data[key] === undefined).map((key) => `\`${key}\` is missing`);
  return body.trim() === '' ? [...keys, 'the body is empty'] : keys;
}

function slugOf(scope: Scope): string {
  const wanted = use(find(scope.mapping.claims.slug, scope), newUsage());
  return addressSlug(wanted ?? basename(scope.file.path, extname(scope.file.path)));
}

/** What Hugo (`draft: true`) or Jekyll (`published: false`) did not publish stays a draft, whatever the mapping says. */
function draftInSource(file: SourceFile, usage: Usage): string[] {
  const markers = [
    { key: 'draft', text: 'true' },
    { key: 'published', text: 'false' },
  ];
  return markers.flatMap(({ key, text }) => {
    const found = valuesAt(file.data, key).find(({ value }) => value === text);
    if (!found) return [];
    usage.used.add(placeOf(file, found));
    return [`the source has \`${key}: ${text}\``];
  });
}

/** Tags such as Hugo's `{{< figure >}}` and Jekyll's `{% include %}` would appear in the text. */
function templateTagsIn(body: string): string[] {
  const [found] = /\{\{.*?(?:\}\}|$)|\{%.*?(?:%\}|$)/m.exec(body) ?? [];
  return found ? [`the body contains \`${found}\`, which only the software of the old site understands`] : [];
}

function verdictAndSummary(decision: Decision, scope: Scope, usage: Usage): Record<string, string | undefined> {
  const { undecided, fields } = scope.mapping;
  if ('undecided' in decision)
    return { verdict: undecided?.verdict, summary: use(find(undecided?.summary, scope), usage) };
  use(decision.from, usage);
  return { verdict: decision.verdict, summary: use(find(fields.summary, scope), usage) };
}

const TEXT_FIELDS = [
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

function textFields(scope: Scope, usage: Usage): Record<string, string | undefined> {
  const { fields } = scope.mapping;
  return Object.fromEntries(TEXT_FIELDS.map((key) => [key, use(find(fields[key], scope), usage)]));
}

const TEXT_LISTS = ['authors', 'reviewers', 'topics', 'aliases'] as const;

function listFields(scope: Scope, usage: Usage): Record<string, Written> {
  const { fields } = scope.mapping;
  return {
    claimants: orAbsent(claimantsOf(scope, usage)),
    appearances: orAbsent(appearancesOf(scope, usage)),
    media: orAbsent(mediaOf(scope, usage)),
    corrections: orAbsent(correctionsOf(scope, usage)),
    ...Object.fromEntries(TEXT_LISTS.map((key) => [key, orAbsent(useEach(find(fields[key], scope), usage))])),
  };
}

function orAbsent<Item>(list: Item[]): Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
