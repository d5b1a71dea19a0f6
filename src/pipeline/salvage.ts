import { VFile } from 'vfile';
import { wordsFor } from '../i18n/index.ts';
import { type MarkdownContext, renderMarkdown } from './markdown.ts';

/** What is shown of a file whose front matter cannot be read. */
export interface Salvaged {
  data: { title?: string };
  html: string;
}

/**
 * The title and the text of a file whose front matter cannot be read, as far as they can be told without YAML: a preview shows
 * them while a slip is being mended. Nothing is judged by them, so what is wrong with the text is not said yet.
 */
export function salvaged(path: string, text: string, { lang, base }: { lang: string; base: string }): Salvaged {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const closing = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (!FENCE.test(lines[0] ?? '') || closing === -1) return { data: {}, html: '' };
  const head = lines.slice(1, closing).join('\n');
  const context: MarkdownContext = {
    sources: idsIn(head).map((id) => ({ id, title: '', kind: 'other' })),
    words: wordsFor(lang),
    base,
    topHeading: 2,
    linesAbove: closing + 1,
  };
  const { html } = renderMarkdown(lines.slice(closing + 1).join('\n'), new VFile({ path }), context);
  const title = titleIn(head);
  return { data: title === undefined ? {} : { title }, html };
}

const FENCE = /^---[ \t]*$/;

/** So that citations keep their numbers. */
function idsIn(head: string): string[] {
  return [...head.matchAll(/^ *- +id: *["']?([\w.:-]+)/gm)].map(([, id = '']) => id);
}

function titleIn(head: string): string | undefined {
  const [, typed = ''] = /^title:[ \t]+(.*)$/m.exec(head) ?? [];
  const title = typed.trim().replace(/^["']|["']$/g, '');
  // A value that begins on the next line cannot be told from here.
  return /^(?:[|>][-+\d]*)?$/.test(title) ? undefined : title;
}
