import { VFile } from 'vfile';
import { wordsFor } from '../../i18n/index.ts';
import type { Source } from '../../model/claim.ts';
import type { DossierData } from '../../model/dossier.ts';
import { isVisible } from '../../model/fields.ts';
import { textTooLarge } from '../limits/text-size.ts';
import { type RenderedMarkdown, renderMarkdown } from '../markdown/markdown.ts';
import { addProblem } from '../report/report.ts';
import type { DeepPartial } from '../rules/deep-partial.ts';
import type { FrontMatter } from '../yaml/front-matter.ts';
import type { ReadSettings } from './read-settings.ts';

/** What of a file's data its text is rendered by. Without a list of sources it is not known which there are. */
export interface Cited {
  sources?: readonly (DeepPartial<Source> | undefined)[] | undefined;
  lang?: string | undefined;
}

/** Renders the text below the front matter. */
export function renderBody(
  file: VFile,
  matter: FrontMatter,
  settings: ReadSettings,
  data: Cited,
  { mayBeEmpty = false, topHeading = 2 }: { mayBeEmpty?: boolean; topHeading?: 2 | 3 } = {},
): RenderedMarkdown {
  const { body, linesAbove } = matter;
  const before = file.messages.length;
  const rendered = renderMarkdown(body, file, { ...contextFor(data, settings), topHeading, linesAbove });
  // What was refused is not shown; that it was is said already.
  const isRefused = file.messages.slice(before).some(({ fatal }) => fatal) && body.replace(HEADING, '').trim() !== '';
  if (!mayBeEmpty && !isRefused && !saysSomething(rendered.html) && !holdsText(matter)) {
    const reason = 'Empty body, expected text below the front matter';
    addProblem(file, 'empty-body', reason, { line: linesAbove + 1, column: 1 });
  }
  return rendered;
}

/** A line that is a heading. Headings alone are no text. */
const HEADING = /^ {0,3}#{1,6}(?:[ \t].*)?$/gm;

/** Whether a page shows a picture or a sign outside its headings. Most do so in their first words. */
function saysSomething(html: string): boolean {
  if (/<p>[A-Za-z]|<img /.test(html)) return true;
  const text = html.replace(/<h([1-6])[^>]*>.*?<\/h\1>/gs, '').replace(/<[^>]*>/g, '');
  return isVisible(text.replace(/&#x(\w+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))));
}

/** Whether the text may have been taken for front matter, because the line between them is broken. */
function holdsText({ data, above }: FrontMatter): boolean {
  return data === undefined && /\n[ \t]*\n(?![\w-]+:|- |#|\s|$)/.test(above);
}

/**
 * Renders the events of a timeline. Together with the text below they may be as large as one text: a hundred of them that
 * are each below the limits take as long as all of them together.
 */
export function renderEvents(
  file: VFile,
  matter: FrontMatter,
  settings: ReadSettings,
  data: DossierCited,
): RenderedMarkdown[] {
  const timeline = data.timeline ?? [];
  const large = textTooLarge([...timeline.map((event) => event?.event ?? ''), matter.body].join('\n\n'));
  if (!large || textTooLarge(matter.body))
    return timeline.map((event, index) => renderEvent(file, matter, settings, data, event, index));
  const reason = `${large.reason} (all events and the body counted together)`;
  addProblem(file, 'too-large', reason, matter.place(['timeline'], 'key'));
  // Which sources they cite is not known, so none is to be called unused.
  const citations = (data.sources ?? []).map((_, source) => ({ source, id: '', section: '' }));
  return [{ html: '', citations, references: [] }];
}

type DossierCited = Cited & Pick<DeepPartial<DossierData>, 'timeline'>;

/** Renders an event of a timeline. */
function renderEvent(
  file: VFile,
  matter: FrontMatter,
  settings: ReadSettings,
  data: Cited,
  event: DeepPartial<DossierData['timeline'][number]> | undefined,
  index: number,
): RenderedMarkdown {
  const apart = new VFile({ path: file.path });
  const context = contextFor(data, settings);
  // An event stands on the page beside the body: its ids must not be those of the body.
  const idPrefix = `event-${index + 1}-`;
  const rendered = renderMarkdown(event?.event ?? '', apart, { ...context, topHeading: 3, linesAbove: 0, idPrefix });
  // Where in the value something stands is not known once YAML has unfolded it; where the value stands is.
  const place = matter.place(['timeline', index, 'event']);
  for (const { ruleId, reason } of apart.messages) addProblem(file, ruleId as 'citation', reason, place);
  const section = context.words.timeline;
  return {
    html: rendered.html,
    citations: rendered.citations.map((citation) => ({ ...citation, id: idPrefix + citation.id, section })),
    references: rendered.references.map((reference) => ({ ...reference, place })),
  };
}

/** Sources without an id or title keep their places, so that those after them keep their numbers. */
function contextFor({ sources, lang }: Cited, settings: ReadSettings) {
  return {
    areSourcesKnown: sources !== undefined,
    sources: (sources ?? []).map((source) => ({
      ...source,
      id: source?.id ?? '',
      title: source?.title ?? '',
      kind: source?.kind ?? ('other' as const),
      // No citation speaks of it.
      screenshot: undefined,
    })),
    words: wordsFor(lang ?? settings.lang, settings.lang),
    base: settings.base,
    url: settings.url,
  };
}
