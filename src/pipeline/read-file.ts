import { VFile } from 'vfile';
import type * as z from 'zod';
import { wordsFor } from '../i18n/index.ts';
import { type ClaimData, claimSchema, type Source } from '../model/claim.ts';
import { type DossierData, dossierSchema, pageSchema } from '../model/dossier.ts';
import type { ClaimEntry, DossierEntry, PageEntry } from '../model/entry.ts';
import { SLUG } from '../model/fields.ts';
import { checkSources } from './checks/sources.ts';
import type { ContentFile, Kind } from './content-folder.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type RenderedMarkdown, renderMarkdown } from './markdown.ts';
import { addProblem, levelOf } from './report.ts';
import { checkSchema } from './schema-problems.ts';

/** What reading one file needs to know of the site. Plain data, so that it can go to a worker. */
export interface ReadSettings {
  verdictIds: readonly [string, ...string[]];
  lang: string;
  base: string;
}

/** A file judged: its entry where it has no error, and the file with every message on it. */
export interface ReadFile {
  entry?: ClaimEntry | DossierEntry | PageEntry;
  file: VFile;
}

/** Turns the text of one content file into an entry. Reads nothing, writes nothing. */
export function readFile(source: Pick<ContentFile, 'kind' | 'path'>, text: string, settings: ReadSettings): ReadFile {
  const file = new VFile({ path: source.path, value: text });
  checkName(file, source.kind);
  const matter = readFrontMatter(file);
  if (!matter) return { file };
  const entry = READERS[source.kind](file, matter, settings);
  const sound = entry && !file.messages.some((message) => message.fatal);
  const slug = file.stem ?? '';
  // The text of ten thousand files need not stay in memory.
  file.value = '';
  file.data = {};
  return sound ? { entry: { slug, path: source.path, ...entry }, file } : { file };
}

type Content = Omit<ClaimEntry | DossierEntry | PageEntry, 'slug' | 'path'>;

const READERS: Record<Kind, (file: VFile, matter: FrontMatter, settings: ReadSettings) => Content | undefined> = {
  claims: readClaim,
  dossiers: readDossier,
  pages: readPage,
};

function readClaim(file: VFile, matter: FrontMatter, settings: ReadSettings): Content | undefined {
  const data = checkSchema(file, claimSchemaFor(settings), matter);
  const loose = data ?? looseData(matter);
  const rendered = renderBody(file, matter, settings, loose);
  checkSources(file, loose.sources, rendered.citations, matter);
  return data && { data, ...rendered };
}

function readDossier(file: VFile, matter: FrontMatter, settings: ReadSettings): Content | undefined {
  const data = checkSchema(file, dossierSchema, matter);
  const body = renderBody(file, matter, settings, data ?? looseData(matter), { mayBeEmpty: true, topHeading: 3 });
  if (!data) return undefined;
  const events = data.timeline.map((event, index) => renderEvent(file, matter, settings, data, event.event, index));
  const citations = [...body.citations, ...events.flatMap((event) => event.citations)];
  checkSources(file, data.sources, citations, matter);
  return { data, html: body.html, citations, events: events.map((event) => event.html) } as Content;
}

function readPage(file: VFile, matter: FrontMatter, settings: ReadSettings): Content | undefined {
  const data = checkSchema(file, pageSchema, matter);
  const rendered = renderBody(file, matter, settings, { ...(data ?? looseData(matter)), sources: [] });
  return data && { data, ...rendered };
}

/**
 * A text whose front matter is broken is still read for mistakes of its own. All it needs is the ids of the sources, each in
 * its place; an empty one stands for a source without.
 */
function looseData(matter: FrontMatter): { sources: Source[]; lang?: string | undefined } {
  const sources = (matter.data as { sources?: unknown } | null)?.sources;
  const list: unknown[] = Array.isArray(sources) ? sources : [];
  return { sources: list.map(looseSource) };
}

function looseSource(source: unknown): Source {
  const { id, stance } = (typeof source === 'object' && source ? source : {}) as Record<string, unknown>;
  const said = { id: typeof id === 'string' ? id : '', title: '', kind: 'other' as const };
  return stance === undefined ? said : { ...said, stance: 'context' };
}

function renderBody(
  file: VFile,
  matter: FrontMatter,
  settings: ReadSettings,
  data: { sources: readonly Source[]; lang?: string | undefined },
  { mayBeEmpty = false, topHeading = 2 }: { mayBeEmpty?: boolean; topHeading?: 2 | 3 } = {},
): RenderedMarkdown {
  const { body, linesAbove } = matter;
  if (!mayBeEmpty && body.trim() === '') {
    const reason = 'Empty text below the front matter, expected what was found and how it is known';
    addProblem(file, 'error', 'empty-body', reason, { line: linesAbove + 1, column: 1 });
  }
  const words = wordsFor(data.lang ?? settings.lang);
  return renderMarkdown(body, file, { sources: data.sources, words, base: settings.base, topHeading, linesAbove });
}

function renderEvent(
  file: VFile,
  matter: FrontMatter,
  settings: ReadSettings,
  data: DossierData,
  text: string,
  index: number,
): RenderedMarkdown {
  const words = wordsFor(data.lang ?? settings.lang);
  const apart = new VFile({ path: file.path });
  const context = { sources: data.sources, words, base: settings.base, topHeading: 3 as const, linesAbove: 0 };
  const rendered = renderMarkdown(text, apart, context);
  // Where in the value something stands is not known once YAML has unfolded it; where the value stands is.
  const place = matter.place(['timeline', index, 'event']);
  for (const message of apart.messages) {
    addProblem(file, levelOf(message), message.ruleId ?? '', message.reason, place);
  }
  // An event stands on the page beside the body: ids of its citations must not be those of the body.
  const prefix = `event-${index + 1}-`;
  const citations = rendered.citations.map((citation) => ({
    ...citation,
    id: prefix + citation.id,
    section: words.timeline,
  }));
  return { html: rendered.html.replaceAll(' id="cite-', ` id="${prefix}cite-`), citations };
}

function checkName(file: VFile, kind: Kind): void {
  const name = file.stem ?? '';
  if (file.extname !== '.md') {
    const reason = `Unexpected file name \`${file.basename}\`, expected one that ends in \`.md\``;
    addProblem(file, 'error', 'file-name', reason, { line: 1, column: 1 });
  }
  if (SLUG.test(name) && !(kind === 'claims' && /^\d+$/.test(name))) return;
  const reason = `Unexpected file name \`${file.basename}\`, expected lower-case letters, digits and hyphens and not digits alone: it becomes the address of the page`;
  addProblem(file, 'error', 'file-name', reason, { line: 1, column: 1 });
}

let claims: { ids: string; schema: z.ZodType<ClaimData> } | undefined;

function claimSchemaFor({ verdictIds }: ReadSettings): z.ZodType<ClaimData> {
  const ids = verdictIds.join();
  if (claims?.ids !== ids) claims = { ids, schema: claimSchema(verdictIds) };
  return claims.schema;
}
