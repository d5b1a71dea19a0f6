import { VFile } from 'vfile';
import { wordsFor } from '../i18n/index.ts';
import { sourceSchema } from '../model/claim.ts';
import { renderMarkdown } from '../pipeline/markdown/markdown.ts';
import { placeOf } from '../pipeline/report/report.ts';

const REPORT = { publisher: 'Agency', published: '2031-03-04', stance: 'context' };
const QUOTED = { quote: `${'Fueron dos vuelos '.repeat(9)}más`, quoteLang: 'es' };
const sources = [
  { id: 'one', title: 'Report one', ...REPORT },
  { id: 'two', title: 'Report two', ...REPORT },
  { id: 'quoted', title: 'Report three', ...REPORT, ...QUOTED },
].map((source) => sourceSchema.parse(source));

/** A body that is rendered with three sources, and its messages. */
export function render(text: string, base = '/', topHeading: 2 | 3 = 2, idPrefix = '', lang = 'en') {
  const file = new VFile({ path: 'claims/x.md' });
  const context = {
    sources,
    areSourcesKnown: true,
    lang,
    words: wordsFor(lang),
    base,
    url: 'https://desk.example/',
    topHeading,
    linesAbove: 0,
    idPrefix,
  };
  return { ...renderMarkdown(text, file, context), messages: file.messages.map(placed) };
}

/** A message with where it starts and ends. */
function placed(message: VFile['messages'][number]): string {
  const { line, column, end } = placeOf(message) ?? {};
  return `${line}:${column}-${end?.line}:${end?.column}: ${message.reason}`;
}
