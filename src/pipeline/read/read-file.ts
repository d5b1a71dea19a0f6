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
import { renderBody, renderEvents } from './read-body.ts';
import type { ReadSettings } from './read-settings.ts';

/** What can be read of a file that has an error, for a preview and for the rules about all files. */
export interface BrokenEntry {
  slug: string;
  path: string;
  /** The sound part of its front matter; of one that cannot be read at most the title. */
  data: DeepPartial<ClaimData & DossierData & PageData>;
  html: string;
}

/** A file judged: its entry where it has no error, what can be read of it where it has one, and every message on it. */
export interface ReadFile {
  entry?: ClaimEntry | DossierEntry | PageEntry;
  broken?: BrokenEntry;
  references: Reference[];
  file: VFile;
}

/** Turns the text of one content file into an entry. Reads nothing, writes nothing. */
export function readFile(source: Pick<ContentFile, 'kind' | 'path'>, text: string, settings: ReadSettings): ReadFile {
  const file = new VFile({ path: source.path, value: text });
  const named = { slug: slugOf(source.path), path: source.path };
  checkName(file, source.kind);
  const matter = readFrontMatter(file);
  const read = matter && READERS[source.kind](file, matter, settings);
  const sound = read?.entry && !file.messages.some((message) => message.fatal);
  // The text of ten thousand files need not stay in memory.
  file.value = '';
  file.data = {};
  if (sound) return { entry: { ...named, ...read.entry } as ClaimEntry, references: read.references, file };
  if (!read) return { broken: recoverFile(source, text, settings), references: [], file };
  return { broken: { ...named, data: read.data, html: read.html }, references: read.references, file };
}

/** What other files need to know of one that cannot be read as it is: whether readers see it, for instance. */
export function recoverFile(
  { kind, path }: Pick<ContentFile, 'kind' | 'path'>,
  text: string,
  settings: ReadSettings,
): BrokenEntry {
  const schema = { claims: claimSchemaFor(settings), dossiers: dossierSchema, pages: pageSchema }[kind];
  return { slug: slugOf(path), path, data: validParts<z.ZodType>(schema, recoverFrontMatter(text)) ?? {}, html: '' };
}

/** What the reader of each kind of file makes of it. */
interface Read {
  /** Absent where the front matter has an error. */
  entry: Omit<ClaimEntry | DossierEntry | PageEntry, 'slug' | 'path'> | undefined;
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
  const { sound, data } = readData(file, matter, schema);
  const { html, citations, references } = renderBody(file, matter, settings, data);
  checkLanguage(file, data.lang, settings, matter);
  checkClaim(file, data, citations, settings, matter);
  checkSources(file, data.sources ?? [], citations, matter);
  const named = picturesIn(data, matter);
  return { entry: sound && { data: sound, html, citations }, data, html, references: [...references, ...named] };
}

function readDossier(file: VFile, matter: FrontMatter, settings: ReadSettings): Read {
  const { sound, data } = readData(file, matter, dossierSchema);
  const body = renderBody(file, matter, settings, data, { mayBeEmpty: true, topHeading: 3 });
  const events = renderEvents(file, matter, settings, data);
  const citations = [body, ...events].flatMap((part) => part.citations);
  checkLanguage(file, data.lang, settings, matter);
  checkDossier(file, data, matter);
  checkSources(file, data.sources ?? [], citations, matter);
  const entry = sound && { data: sound, html: body.html, citations, events: events.map((event) => event.html) };
  const references = [body, ...events].flatMap((part) => part.references);
  return { entry, data, html: body.html, references: [...references, ...picturesIn(data, matter)] };
}

function readPage(file: VFile, matter: FrontMatter, settings: ReadSettings): Read {
  const { sound, data } = readData(file, matter, pageSchema);
  const { html, citations, references } = renderBody(file, matter, settings, { lang: data.lang, sources: [] });
  checkLanguage(file, data.lang, settings, matter);
  return { entry: sound && { data: sound, html, citations }, data, html, references };
}

/** The pictures that a front matter names are as those of a text: they must exist, and are published with the page. */
function picturesIn(data: Parameters<typeof picturesNamed>[0], matter: FrontMatter): Reference[] {
  return picturesNamed(data).map(({ file, path }) => {
    const place = matter.place(path);
    return { kind: 'image', typed: file, target: file, place };
  });
}

/**
 * A file whose front matter has a mistake is still judged and read for others: the sound part of its data is enough for that.
 * Where a source may be missing from the data, none is known: nobody is told that one of them is not there, or not used.
 */
function readData<Schema extends z.ZodType>(file: VFile, matter: FrontMatter, schema: Schema) {
  const isRead = matter.data !== undefined;
  const sound = isRead ? checkSchema(file, schema, matter) : undefined;
  if (sound && matter.lost.length === 0) return { sound, data: sound as DeepPartial<z.output<Schema>> };
  const loose = validParts(schema, isRead ? matter.data : matter.recovered) ?? {};
  const areSourcesLost = !isRead || matter.lost.some(isOfSources);
  const unknown = { ...(areSourcesLost && { sources: undefined }), ...unknownState(matter.lost) };
  return { sound, data: { ...loose, ...unknown } as DeepPartial<z.output<Schema>> };
}

/** Keys that say whether readers see the file, and of which only a part is known: of two nobody knows which is meant. */
function unknownState(lost: FrontMatter['lost']): Record<string, undefined> {
  const keys = ['draft', 'publishAt'].filter((key) => lost.some((way) => way[0] === key));
  return Object.fromEntries(keys.map((key) => [key, undefined]));
}

/** Whether what is lost at a place may be a source, or the id of one. */
function isOfSources(way: readonly PropertyKey[]): boolean {
  return way[0] === 'sources' && (way.length < 3 || way.at(-1) === 'id');
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

let claims: { ids: string; schema: ReturnType<typeof claimSchema> } | undefined;

function claimSchemaFor({ verdicts }: ReadSettings): ReturnType<typeof claimSchema> {
  const ids = verdicts.map(({ id }) => id);
  if (claims?.ids !== ids.join()) claims = { ids: ids.join(), schema: claimSchema(ids) };
  return claims.schema;
}
