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

/** The parts of the front matter that rendering needs. If `sources` is missing, the sources are unknown. */
export interface RenderingData {
  sources?: readonly (DeepPartial<Source> | undefined)[] | undefined;
  lang?: string | undefined;
}

/** Renders the body. */
export function renderBody(
  file: VFile,
  matter: FrontMatter,
  settings: ReadSettings,
  data: RenderingData,
  { mayBeEmpty = false, topHeading = 2 }: { mayBeEmpty?: boolean; topHeading?: 2 | 3 } = {},
): RenderedMarkdown {
  const { body, linesAbove } = matter;
  const before = file.messages.length;
  const rendered = renderMarkdown(body, file, { ...contextFor(data, settings), topHeading, linesAbove });
  // Rejected parts are not in the HTML, and have been reported.
  const isRejected = file.messages.slice(before).some(({ fatal }) => fatal) && body.replace(HEADING, '').trim() !== '';
  if (!mayBeEmpty && !isRejected && !hasContent(rendered.html) && !mayContainBody(matter)) {
    const reason = 'Empty body, expected text below the front matter';
    addProblem(file, 'empty-body', reason, { line: linesAbove + 1, column: 1 });
  }
  return rendered;
}

/** A heading. A body must contain more than headings. */
const HEADING = /^ {0,3}#{1,6}(?:[ \t].*)?$/gm;

/** Whether the HTML has a picture or a visible character outside headings. Most texts start with one. */
function hasContent(html: string): boolean {
  if (/<p>[A-Za-z]|<img /.test(html)) return true;
  const text = html.replace(/<h([1-6])[^>]*>.*?<\/h\1>/gs, '').replace(/<[^>]*>/g, '');
  return isVisible(text.replace(/&#x(\w+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))));
}

/** Whether the front matter may include the body, because the line between them is malformed. */
function mayContainBody({ data, above }: FrontMatter): boolean {
  return data === undefined && /\n[ \t]*\n(?![\w-]+:|- |#|\s|$)/.test(above);
}

/**
 * Renders the events of a timeline. The limits on a text apply to all events and the body together, because a hundred events
 * that are each within them would take too long.
 */
export function renderEvents(
  file: VFile,
  matter: FrontMatter,
  settings: ReadSettings,
  data: RenderingData & Pick<DeepPartial<DossierData>, 'timeline'>,
): RenderedMarkdown[] {
  const timeline = data.timeline ?? [];
  const large = textTooLarge([...timeline.map((event) => event?.event ?? ''), matter.body].join('\n\n'));
  if (!large || textTooLarge(matter.body))
    return timeline.map((event, index) => renderEvent(file, matter, settings, data, event, index));
  const reason = `${large.reason} (all events and the body counted together)`;
  addProblem(file, 'too-large', reason, matter.place(['timeline'], 'key'));
  // It is unknown which sources the events cite, so none may be reported as unused.
  const citations = (data.sources ?? []).map((_, source) => ({ source, id: '', section: '' }));
  return [{ html: '', citations, references: [] }];
}

/** Renders an event of a timeline. */
function renderEvent(
  file: VFile,
  matter: FrontMatter,
  settings: ReadSettings,
  data: RenderingData,
  event: DeepPartial<DossierData['timeline'][number]> | undefined,
  index: number,
): RenderedMarkdown {
  const eventFile = new VFile({ path: file.path });
  const context = contextFor(data, settings);
  // The event is on the same page as the body, so its ids must be different.
  const idPrefix = `event-${index + 1}-`;
  const rendered = renderMarkdown(event?.event ?? '', eventFile, {
    ...context,
    topHeading: 3,
    linesAbove: 0,
    idPrefix,
  });
  // YAML has unfolded the value, so only the place of the whole value is known.
  const place = matter.place(['timeline', index, 'event']);
  for (const { ruleId, reason } of eventFile.messages) addProblem(file, ruleId as 'citation', reason, place);
  const section = context.words.timeline;
  return {
    html: rendered.html,
    citations: rendered.citations.map((citation) => ({ ...citation, id: idPrefix + citation.id, section })),
    references: rendered.references.map((reference) => ({ ...reference, place })),
  };
}

/** Sources without an id or title are included, so that those after them keep their numbers. */
function contextFor({ sources, lang }: RenderingData, settings: ReadSettings) {
  return {
    areSourcesKnown: sources !== undefined,
    sources: (sources ?? []).map((source) => ({
      ...source,
      id: source?.id ?? '',
      title: source?.title ?? '',
      kind: source?.kind ?? ('other' as const),
      // Citations do not mention them.
      archived: undefined,
      screenshot: undefined,
    })),
    lang: lang ?? settings.lang,
    words: wordsFor(lang ?? settings.lang, settings.lang),
    base: settings.base,
    url: settings.url,
  };
}
