/** A heading of a text, with its wording as HTML without elements. */
export interface Heading {
  id: string;
  html: string;
  /** Its language, if it is not that of the text: the heading of the footnotes. */
  lang?: string;
}

/** The headings of the first level of a text that was rendered by the pipeline, without citations in them. */
export function headingsOf(html: string): Heading[] {
  return Array.from(
    html.matchAll(/<h2 id="([^"]+)"(?: lang="([^"]+)")?[^>]*>(.*?)<\/h2>/gs),
    ([, id = '', lang, inner = '']) => ({
      id,
      ...(lang && { lang }),
      html: inner
        .replace(/<(a|span) class="(?:cite|margin-note)".*?<\/\1>/gs, '')
        .replace(/<[^>]+>/g, '')
        .trim(),
    }),
  );
}
