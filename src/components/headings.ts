/** A heading of a text, with its wording as HTML without elements. */
export interface Heading {
  id: string;
  html: string;
}

/** The headings of the first level of a text that was rendered by the pipeline, without citations in them. */
export function headingsOf(html: string): Heading[] {
  return Array.from(html.matchAll(/<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs), ([, id = '', inner = '']) => ({
    id,
    html: inner
      .replace(/<(a|span) class="(?:cite|margin-note)".*?<\/\1>/gs, '')
      .replace(/<[^>]+>/g, '')
      .trim(),
  }));
}
