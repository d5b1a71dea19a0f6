import { VFile } from 'vfile';
import type * as z from 'zod';
import { type ClaimData, claimSchema } from '../../model/claim.ts';
import { type DossierData, dossierSchema, type PageData, pageSchema } from '../../model/dossier.ts';
import type { ClaimEntry, DossierEntry, PageEntry, Reference } from '../../model/entry.ts';
import { LONGEST_NAME, SLUG } from '../../model/fields.ts';
import { picturesNamed } from '../../model/picture.ts';
import type { ContentFile, Kind } from '../folder/content-folder.ts';
import { slugOf } from '../folder/page-address.ts';
import { addProblem } from '../report/report.ts';
import { type DeepPartial, validParts } from '../rules/deep-partial.ts';
import { checkSchema } from '../schema/schema-problems.ts';
import { type FrontMatter, readFrontMatter, recoverFrontMatter } from '../yaml/front-matter.ts';
import { checkClaim, checkDossier, checkLanguage, checkSources } from './check-file.ts';
import { entryDigest } from './entry-digest.ts';
import { renderBody, renderEvents } from './read-body.ts';
import type { ReadSettings } from './read-settings.ts';

/** The parts of a file with an error that can be read, for the preview and the rules about all files. */
export interface BrokenEntry {
  slug: string;
  path: string;
  /** The valid part of its front matter. If the front matter cannot be parsed: the keys that can be recovered. */
  data: DeepPartial<ClaimData & DossierData & PageData>;
  html: string;
}

/** The result of reading a file: its entry, or if it has an error the parts that can be read, and its messages. */
export interface ReadFile {
  entry?: ClaimEntry | DossierEntry | PageEntry;
  broken?: BrokenEntry;
  references: Reference[];
  file: VFile;
}

/** Turns the text of a content file into an entry. Does not access the file system. */
export function readFile(source: Pick<ContentFile, 'kind' | 'path'>, text: string, settings: ReadSettings): ReadFile {
  const file = new VFile({ path: source.path, value: text });
  const named = { slug: slugOf(source.path), path: source.path };
  checkName(file, source.kind);
  const matter = readFrontMatter(file);
  const read = matter && READERS[source.kind](file, matter, settings);
  const valid = file.messages.some((message) => message.fatal) ? undefined : read?.entry;
  // Do not keep the texts of ten thousand files in memory.
  file.value = '';
  file.data = {};
  if (read && valid) return { entry: entryOf({ ...named, ...valid }), references: read.references, file };
  if (!read) return { broken: recoverFile(source, text, settings), references: [], file };
  return { broken: { ...named, data: read.data, html: read.html }, references: read.references, file };
}

function entryOf(contents: Parameters<typeof entryDigest>[0]): ClaimEntry {
  return { ...contents, digest: entryDigest(contents) } as ClaimEntry;
}

/** The keys of an unreadable file that affect other files, such as whether it is published. */
export function recoverFile(
  { kind, path }: Pick<ContentFile, 'kind' | 'path'>,
  text: string,
  settings: ReadSettings,
): BrokenEntry {
  const schema = { claims: claimSchemaFor(settings), dossiers: dossierSchema, pages: pageSchema }[kind];
  return { slug: slugOf(path), path, data: validParts<z.ZodType>(schema, recoverFrontMatter(text)) ?? {}, html: '' };
}

/** What the reader of each kind of file returns. */
interface Read {
  /** Absent if the front matter has an error. */
  entry: Omit<ClaimEntry | DossierEntry | PageEntry, 'slug' | 'path' | 'digest'> | undefined;
  data: BrokenEntry['data'];
  html: string;
  references: Reference[];
}

const READERS: Record<Kind, (file: VFile, matter: FrontMatter, settings: ReadSettings) => Read> = {
  claims: readClaim,
  dossiers: readDossier,
  pages: readPage,
};

function readClaim(file: VFile, matter: FrontMatter, settings: ReadSettings): Read {
  const schema = claimSchemaFor(settings);
  const { valid, data } = readData(file, matter, schema);
  const { html, citations, references } = renderBody(file, matter, settings, data);
  checkLanguage(file, data.lang, settings, matter);
  checkClaim(file, data, citations, settings, matter);
  checkSources(file, data.sources ?? [], citations, matter);
  const named = picturesIn(data, matter);
  return { entry: valid && { data: valid, html, citations }, data, html, references: [...references, ...named] };
}

function readDossier(file: VFile, matter: FrontMatter, settings: ReadSettings): Read {
  const { valid, data } = readData(file, matter, dossierSchema);
  const body = renderBody(file, matter, settings, data, { mayBeEmpty: true, topHeading: 3 });
  const events = renderEvents(file, matter, settings, data);
  const citations = [body, ...events].flatMap((part) => part.citations);
  checkLanguage(file, data.lang, settings, matter);
  checkDossier(file, data, matter);
  checkSources(file, data.sources ?? [], citations, matter);
  const entry = valid && { data: valid, html: body.html, citations, events: events.map((event) => event.html) };
  const references = [body, ...events].flatMap((part) => part.references);
  return { entry, data, html: body.html, references: [...references, ...picturesIn(data, matter)] };
}

function readPage(file: VFile, matter: FrontMatter, settings: ReadSettings): Read {
  const { valid, data } = readData(file, matter, pageSchema);
  const { html, citations, references } = renderBody(file, matter, settings, { lang: data.lang, sources: [] });
  checkLanguage(file, data.lang, settings, matter);
  return { entry: valid && { data: valid, html, citations }, data, html, references };
}

/** The pictures named in the front matter, as references: like those in the body, they must exist and are published. */
function picturesIn(data: Parameters<typeof picturesNamed>[0], matter: FrontMatter): Reference[] {
  return picturesNamed(data).map(({ file, path }) => {
    const place = matter.place(path);
    return { kind: 'image', typed: file, target: file, place };
  });
}

/**
 * Checks the front matter against its schema. If it has mistakes, the valid parts are still checked by rules and used by other
 * files. If a source may be missing from them, the sources count as unknown, so that none is reported as undeclared or unused.
 */
function readData<Schema extends z.ZodType>(file: VFile, matter: FrontMatter, schema: Schema) {
  const isRead = matter.data !== undefined;
  const valid = isRead ? checkSchema(file, schema, matter) : undefined;
  if (valid && matter.lost.length === 0) return { valid, data: valid as DeepPartial<z.output<Schema>> };
  const parts = validParts(schema, isRead ? matter.data : matter.recovered) ?? {};
  const areSourcesLost = !isRead || matter.lost.some(isOfSources);
  const unknown = { ...(areSourcesLost && { sources: undefined }), ...unknownState(matter.lost) };
  return { valid, data: { ...parts, ...unknown } as DeepPartial<z.output<Schema>> };
}

/** Clears `draft` and `publishAt` if they are given twice, because it is unclear which value applies. */
function unknownState(lost: FrontMatter['lost']): Record<string, undefined> {
  const keys = ['draft', 'publishAt'].filter((key) => lost.some((path) => path[0] === key));
  return Object.fromEntries(keys.map((key) => [key, undefined]));
}

/** Whether a path is that of a source or its id. */
function isOfSources(path: readonly PropertyKey[]): boolean {
  return path[0] === 'sources' && (path.length < 3 || path.at(-1) === 'id');
}

function checkName(file: VFile, kind: Kind): void {
  if (file.extname !== '.md') {
    const reason = `Unexpected file name \`${file.basename}\`, expected one that ends in \`.md\``;
    addProblem(file, 'file-name', reason);
  }
  const name = file.stem ?? '';
  if (Buffer.byteLength(name) > LONGEST_NAME) {
    const reason = `Unexpected file name of ${Buffer.byteLength(name)} bytes, expected at most ${LONGEST_NAME}: some file systems cannot store longer names`;
    addProblem(file, 'file-name', reason);
  }
  if (SLUG.test(name) && !(kind === 'claims' && /^\d+$/.test(name))) return;
  const reason = `Unexpected file name \`${file.basename}\`, expected lower-case letters, digits, hyphens and underscores, and not only digits: it becomes the address of the page`;
  addProblem(file, 'file-name', reason);
}

let claims: { verdicts: ReadSettings['verdicts']; schema: ReturnType<typeof claimSchema> } | undefined;

function claimSchemaFor({ verdicts }: ReadSettings): ReturnType<typeof claimSchema> {
  if (claims?.verdicts !== verdicts) claims = { verdicts, schema: claimSchema(verdicts.map(({ id }) => id)) };
  return claims.schema;
}
