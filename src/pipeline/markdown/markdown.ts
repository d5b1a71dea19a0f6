import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Citation, Reference } from '../../model/entry.ts';
import { controlCharacters } from '../../text/hidden-characters.ts';
import { stackedDiacritics } from '../../text/stacked-diacritics.ts';
import { textTooLarge } from '../limits/text-size.ts';
import { addProblem, isFull, pointAt } from '../report/report.ts';
import { remarkAsTyped } from './as-typed/remark-as-typed.ts';
import type { MarkdownContext } from './context.ts';
import { rehypeCitations } from './rehype-citations.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeHiddenCharacters } from './rehype-hidden-characters.ts';
import { rehypeLeftToRight } from './rehype-left-to-right.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeNestedLinks } from './rehype-nested-links.ts';
import { rehypeOwnIds } from './rehype-own-ids.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeWords } from './rehype-words.ts';
import { remarkAddresses } from './remark-addresses.ts';
import { remarkBareAddresses } from './remark-bare-addresses.ts';
import { remarkBareCitations } from './remark-bare-citations.ts';
import { remarkCitations } from './remark-citations.ts';
import { CJK_MARKS, remarkCjk } from './remark-cjk.ts';
import { remarkDefinitions } from './remark-definitions.ts';
import { remarkFootnotes } from './remark-footnotes.ts';
import { remarkHeadingLevels } from './remark-heading-levels.ts';
import { remarkNoHtml } from './remark-no-html.ts';
import { remarkOwnAddresses } from './remark-own-addresses.ts';

/** A text as HTML, with its citations and its links and images on the site. */
export interface RenderedMarkdown {
  html: string;
  citations: Citation[];
  references: Reference[];
}

/**
 * The plugins, in order. Text is checked first and sanitised once. Only plugins after the sanitiser may set ids, classes and
 * roles, because everything they add is trusted (rehype-sanitize's readme, “use it last, trusted plugins after”).
 */
function chain({ gfm, links, cjk = false }: { gfm: boolean; links: boolean; cjk?: boolean }) {
  return unified()
    .use(remarkParse)
    .use(gfm ? [[remarkGfm, { singleTilde: false }]] : [])
    .use(cjk ? [remarkCjk] : [])
    .use(gfm ? [remarkBareAddresses] : [])
    .use(links ? [remarkNoHtml, remarkAddresses] : [])
    .use(remarkHeadingLevels)
    .use(links ? [remarkOwnAddresses] : [])
    .use(gfm ? [remarkFootnotes] : [])
    .use(remarkAsTyped)
    .use(remarkBareCitations)
    .use(remarkCitations)
    .use(links ? [remarkDefinitions] : [])
    .use(remarkRehype)
    .use(rehypeHiddenCharacters)
    .use(rehypeSanitize, SANITISED)
    .use(rehypeHeadings)
    .use(links ? [rehypeNestedLinks] : [])
    .use(rehypeCitations)
    .use(links ? [rehypeLinks] : [])
    .use(gfm ? [rehypeTables, rehypeWords] : [])
    .use(rehypeLeftToRight)
    .use(rehypeOwnIds)
    .use(rehypeStringify)
    .freeze();
}

const SANITISED: Schema = {
  ...defaultSchema,
  // Footnote ids get their prefix from remark-rehype; a second one would break every link to them (hast-util-sanitize issue 29).
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), 'cite'],
  attributes: {
    ...defaultSchema.attributes,
    cite: ['dataSource', 'dataLocator'],
    ol: [['className', 'contains-task-list', 'brackets', 'long-numbers']],
  },
};

const prose = chain({ gfm: false, links: false });
const plain = chain({ gfm: false, links: true });
const withGfm = chain({ gfm: true, links: true });
const withCjk = chain({ gfm: true, links: true, cjk: true });

/**
 * Markers of GitHub's extensions: tables, strikethrough, footnotes, task lists, bare addresses. The extensions take more than
 * half of the time, and most texts do not use them. A text without these markers renders the same with and without them.
 */
const GFM_MARKERS = /\||~~|\[\^|\[(?:\s+|[xX])\]|:-|-:|www\.|https?:|[\w.+-]@/i;

/** Markers of links, images, definitions and HTML. Most texts have only citations. */
const LINK_MARKERS = /<|\][([:]/;

function chainFor(text: string) {
  if (CJK_MARKS.test(text)) return withCjk;
  if (GFM_MARKERS.test(text)) return withGfm;
  return LINK_MARKERS.test(text) ? plain : prose;
}

/** Renders a text. Mistakes become messages on the file. A text that is too large is not rendered. */
export function renderMarkdown(text: string, file: VFile, context: MarkdownContext): RenderedMarkdown {
  if (isRejected(text, file, context.linesAbove)) return { html: '', citations: ofEach(context), references: [] };
  const processor = chainFor(text);
  file.value = '\n'.repeat(context.linesAbove) + text;
  const citations: Citation[] = context.areSourcesKnown ? [] : ofEach(context);
  const references: Reference[] = [];
  file.data = { ...file.data, context, citations, references };
  const html = String(processor.processSync(file).value);
  return { html, citations, references };
}

/** A citation of each source: it is unknown which ones an unread text cites, so none may be reported as unused. */
function ofEach({ sources }: MarkdownContext): Citation[] {
  return sources.map((_, source) => ({ source, id: '', section: '' }));
}

/** Checks a text before it is parsed. True if it must not be parsed, because it is too large or has stacked diacritics. */
function isRejected(text: string, file: VFile, linesAbove: number): boolean {
  const large = textTooLarge(text);
  if (large) addProblem(file, 'too-large', large.reason, { line: linesAbove + large.line, column: 1 });
  const stack = large ? undefined : stackedDiacritics(text);
  if (stack) addProblem(file, 'stacked-diacritics', stack.reason, pointAt(text, stack.index, linesAbove));
  if (large || stack) return true;
  for (const control of controlCharacters(text)) {
    if (isFull(file)) break;
    addProblem(file, 'hidden-character', control.reason, pointAt(text, control.index, linesAbove));
  }
  return false;
}
