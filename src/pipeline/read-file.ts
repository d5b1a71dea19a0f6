import { VFile } from 'vfile';
import type * as z from 'zod';
import { wordsFor } from '../i18n/index.ts';
import { type ClaimData, claimSchema, type Source } from '../model/claim.ts';
import { type DossierData, dossierSchema, type PageData, pageSchema } from '../model/dossier.ts';
import type { ClaimEntry, DossierEntry, PageEntry } from '../model/entry.ts';
import { SLUG } from '../model/fields.ts';
import type { ContentFile, Kind } from './content-folder.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { judgeClaim, judgeSources } from './judge-file.ts';
import { type Loose, looseData } from './loose.ts';
import { type RenderedMarkdown, renderMarkdown } from './markdown.ts';
import { slugOf } from './page-address.ts';
import { addProblem } from './report.ts';
import type { JudgedSite, Reference } from './rules/rule.ts';
import { salvaged } from './salvage.ts';
import { checkSchema } from './schema-problems.ts';

/** What reading one file needs to know of the site. Plain data, so that it can go to a worker. */
export interface ReadSettings extends JudgedSite {
  base: string;
}

/** What can be read of a file that has an error, for a preview and for the rules about all files. */
export interface BrokenEntry {
  slug: string;
  path: string;
  /** The sound part of its front matter; of one that cannot be read at most the title. */
  data: Loose<ClaimData & DossierData & PageData>;
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
  judgeName(file, source.kind);
  const matter = readFrontMatter(file);
  const read = matter && READERS[source.kind](file, matter, settings);
  const sound = read?.entry && !file.messages.some((message) => message.fatal);
  const readable = read ?? salvaged(source.path, text, settings);
  // The text of ten thousand files need not stay in memory.
  file.value = '';
  file.data = {};
  if (sound) return { entry: { ...named, ...read.entry } as ClaimEntry, references: read.references, file };
  const broken = { ...named, data: readable.data, html: readable.html };
  return { broken, references: read?.references ?? [], file };
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
  judgeClaim(file, data, citations, settings, matter);
  judgeSources(file, data.sources ?? [], citations, matter);
  return { entry: sound && { data: sound, html, citations }, data, html, references };
}

function readDossier(file: VFile, matter: FrontMatter, settings: ReadSettings): Read {
  const { sound, data } = readData(file, matter, dossierSchema);
  const body = renderBody(file, matter, settings, data, { mayBeEmpty: true, topHeading: 3 });
  const events = (data.timeline ?? []).map((event, index) => renderEvent(file, matter, settings, data, event, index));
  const citations = [body, ...events].flatMap((part) => part.citations);
  judgeSources(file, data.sources ?? [], citations, matter);
  const entry = sound && { data: sound, html: body.html, citations, events: events.map((event) => event.html) };
  return { entry, data, html: body.html, references: [body, ...events].flatMap((part) => part.references) };
}

function readPage(file: VFile, matter: FrontMatter, settings: ReadSettings): Read {
  const { sound, data } = readData(file, matter, pageSchema);
  const { html, citations, references } = renderBody(file, matter, settings, { lang: data.lang });
  return { entry: sound && { data: sound, html, citations }, data, html, references };
}

/** A file whose front matter has a mistake is still read for others: the sound part of its data is enough for that. */
function readData<Schema extends z.ZodType>(file: VFile, matter: FrontMatter, schema: Schema) {
  const sound = checkSchema(file, schema, matter);
  return { sound, data: (sound ?? looseData(schema, matter.data) ?? {}) as Loose<z.output<Schema>> };
}

/** A line that is a heading. Headings alone are no text. */
const HEADING = /^ {0,3}#{1,6}(?:[ \t].*)?$/gm;

interface Cited {
  sources?: readonly (Loose<Source> | undefined)[] | undefined;
  lang?: string | undefined;
}

function renderBody(
  file: VFile,
  matter: FrontMatter,
  settings: ReadSettings,
  data: Cited,
  { mayBeEmpty = false, topHeading = 2 }: { mayBeEmpty?: boolean; topHeading?: 2 | 3 } = {},
): RenderedMarkdown {
  const { body, linesAbove } = matter;
  if (!mayBeEmpty && body.replace(HEADING, '').trim() === '') {
    const reason = 'Empty text below the front matter, expected what was found and how it is known';
    addProblem(file, 'empty-body', reason, { line: linesAbove + 1, column: 1 });
  }
  return renderMarkdown(body, file, { ...contextFor(data, settings), topHeading, linesAbove });
}

function renderEvent(
  file: VFile,
  matter: FrontMatter,
  settings: ReadSettings,
  data: Cited,
  event: Loose<DossierData['timeline'][number]> | undefined,
  index: number,
): RenderedMarkdown {
  const apart = new VFile({ path: file.path });
  const context = contextFor(data, settings);
  const rendered = renderMarkdown(event?.event ?? '', apart, { ...context, topHeading: 3, linesAbove: 0 });
  // Where in the value something stands is not known once YAML has unfolded it; where the value stands is.
  const place = matter.place(['timeline', index, 'event']);
  for (const { ruleId, reason } of apart.messages) addProblem(file, ruleId as 'citation', reason, place);
  // An event stands on the page beside the body: ids of its citations must not be those of the body.
  const prefix = `event-${index + 1}-`;
  const section = context.words.timeline;
  return {
    html: rendered.html.replaceAll(' id="cite-', ` id="${prefix}cite-`),
    citations: rendered.citations.map((citation) => ({ ...citation, id: prefix + citation.id, section })),
    references: rendered.references.map((reference) => ({ ...reference, place })),
  };
}

/** Sources without an id or title keep their places, so that those after them keep their numbers. */
function contextFor({ sources = [], lang }: Cited, settings: ReadSettings) {
  return {
    sources: sources.map((source) => ({
      ...source,
      id: source?.id ?? '',
      title: source?.title ?? '',
      kind: source?.kind ?? ('other' as const),
    })),
    words: wordsFor(lang ?? settings.lang),
    base: settings.base,
  };
}

/** Names on disk have at most 255 bytes, and what is made of a page may need some of them. */
const LONGEST_NAME = 200;

function judgeName(file: VFile, kind: Kind): void {
  if (file.extname !== '.md') {
    const reason = `Unexpected file name \`${file.basename}\`, expected one that ends in \`.md\``;
    addProblem(file, 'file-name', reason);
  }
  const name = file.stem ?? '';
  if (Buffer.byteLength(name) > LONGEST_NAME) {
    const reason = `Unexpected file name of ${Buffer.byteLength(name)} bytes, expected at most ${LONGEST_NAME}: not every machine could hold the page`;
    addProblem(file, 'file-name', reason);
  }
  if (SLUG.test(name) && !(kind === 'claims' && /^\d+$/.test(name))) return;
  const reason = `Unexpected file name \`${file.basename}\`, expected lower-case letters, digits, hyphens and underscores, and not digits alone: it becomes the address of the page`;
  addProblem(file, 'file-name', reason);
}

let claims: { ids: string; schema: ReturnType<typeof claimSchema> } | undefined;

function claimSchemaFor({ verdicts }: ReadSettings): ReturnType<typeof claimSchema> {
  const ids = verdicts.map(({ id }) => id);
  if (claims?.ids !== ids.join()) claims = { ids: ids.join(), schema: claimSchema(ids as [string, ...string[]]) };
  return claims.schema;
}
