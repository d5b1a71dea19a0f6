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
import { remarkHeadingRanks } from './remark-heading-ranks.ts';
import { remarkNoHtml } from './remark-no-html.ts';
import { remarkOwnAddresses } from './remark-own-addresses.ts';

/** A text as HTML, every place in it where a source is cited, and what of the site it refers to. */
export interface RenderedMarkdown {
  html: string;
  citations: Citation[];
  references: Reference[];
}

/**
 * The plugins, in order. What authors wrote is judged first and sanitised once; only what comes after the sanitiser may
 * set ids, classes and roles, because all of it is ours (rehype-sanitize's readme, “use it last, trusted plugins after”).
 */
function chain({ gfm, links, cjk = false }: { gfm: boolean; links: boolean; cjk?: boolean }) {
  return unified()
    .use(remarkParse)
    .use(gfm ? [[remarkGfm, { singleTilde: false }]] : [])
    .use(cjk ? [remarkCjk] : [])
    .use(gfm ? [remarkBareAddresses] : [])
    .use(links ? [remarkNoHtml, remarkAddresses] : [])
    .use(remarkHeadingRanks)
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
 * GitHub's additions take more than half of the time of a text, and most texts use none of them. A text without any of
 * these signs reads the same with and without: tables, strikethrough, footnotes, task lists, bare addresses.
 */
const GFM_SIGNS = /\||~~|\[\^|\[(?:\s+|[xX])\]|:-|-:|www\.|https?:|[\w.+-]@/i;

/** Without any of these no link, picture, definition or HTML can begin. Most texts of most desks cite and do nothing else. */
const LINK_SIGNS = /<|\][([:]/;

function chainFor(text: string) {
  if (CJK_MARKS.test(text)) return withCjk;
  if (GFM_SIGNS.test(text)) return withGfm;
  return LINK_SIGNS.test(text) ? plain : prose;
}

/** Renders a text. Whatever is wrong with it becomes a message on the file; one that is too large is not rendered at all. */
export function renderMarkdown(text: string, file: VFile, context: MarkdownContext): RenderedMarkdown {
  if (refused(text, file, context.linesAbove)) return { html: '', citations: ofEach(context), references: [] };
  const processor = chainFor(text);
  file.value = '\n'.repeat(context.linesAbove) + text;
  const citations: Citation[] = context.areSourcesKnown ? [] : ofEach(context);
  const references: Reference[] = [];
  file.data = { ...file.data, context, citations, references };
  const html = String(processor.processSync(file).value);
  return { html, citations, references };
}

/** Which sources an unread text cites is not known, so none is to be called unused. */
function ofEach({ sources }: MarkdownContext): Citation[] {
  return sources.map((_, source) => ({ source, id: '', section: '' }));
}

/** Judges a text before it is parsed. True where it must not be: its size, or its heaps of marks. */
function refused(text: string, file: VFile, linesAbove: number): boolean {
  const large = textTooLarge(text);
  if (large) addProblem(file, 'too-large', large.reason, { line: linesAbove + large.line, column: 1 });
  const heap = large ? undefined : stackedDiacritics(text);
  if (heap) addProblem(file, 'stacked-diacritics', heap.reason, pointAt(text, heap.index, linesAbove));
  if (large || heap) return true;
  for (const control of controlCharacters(text)) {
    if (isFull(file)) break;
    addProblem(file, 'hidden-character', control.reason, pointAt(text, control.index, linesAbove));
  }
  return false;
}
