/**
 * Limits on a content file. A fact-check of 10,000 words with 200 sources, 50 footnotes and tables of 2,000 cells stays well
 * below them. Beyond them, the parsers of YAML and Markdown need quadratic time or unbounded stack. Within them, the slowest
 * possible file takes about a second (tested in `hostile.test.ts`).
 */
export const LIMITS = {
  /** Bytes of a file; a larger one is not read at all. 10,000 Arabic words are 120,000 bytes. */
  bytes: 1_000_000,

  /** Characters of front matter, and of `site.yaml`. 200 sources with quotes are 120,000. */
  yamlCharacters: 300_000,
  yamlLines: 6_000,
  /** Keys and list items together. The parser compares each key with all others of its mapping. 200 sources have 2,000. */
  yamlValues: 5_000,
  /** Characters of one value. The longest claim in 20,000 real ones has 9,605. */
  valueCharacters: 20_000,
  /** Items of one list. Each topic and claimant gets a page, and each source a place on it. */
  listItems: 1_000,
  /** Nested mappings and lists. The deepest in any schema is 4. */
  yamlDepth: 12,

  /** Characters of a body. 10,000 words are 70,000. */
  characters: 250_000,
  lines: 4_000,
  headings: 500,
  /** Footnotes and references to them, together. */
  footnotes: 1_000,
  cells: 4_000,
  /** List items and lines of quotations. */
  markers: 2_000,
  /** Nested lists and quotations. Each level is a recursive call. */
  depth: 10,
  /** Columns before the first letter of a line. */
  indentation: 100,
  /** Characters that may start Markdown: links, emphasis, code, addresses. */
  symbols: 10_000,
  /** The same between two empty lines. Each is compared with those before it. */
  symbolsTogether: 1_500,
  /** Characters between two empty lines: the parser looks for a closing character up to the end. */
  charactersTogether: 60_000,
  /** Less-than signs. Raw HTML is an error anyway. */
  lessThanSigns: 300,
  /** Characters of the addresses and titles of link definitions, counted for each link that uses them. */
  definitions: 300_000,

  /** Bytes of a picture. A photo as wide as the page has 500,000. */
  pictureBytes: 10_000_000,
  /** Pixels of a picture, and of its longer side. Browsers need four bytes for each, and many do not show larger pictures. */
  picturePixels: 100_000_000,
  pictureSide: 30_000,

  /** Bytes of a drawing (SVG) of the site. A detailed logo has 20,000; every page loads it. */
  drawingBytes: 100_000,
  /** Bytes of a file that is published as it is. GitHub accepts no larger ones. */
  staticBytes: 100_000_000,

  /** Bytes of the file with the results of visits. 100,000 addresses have 20,000,000. */
  visitsBytes: 50_000_000,

  /** Errors reported in one file. */
  messages: 100,
  /** Characters of a message. */
  message: 1_500,
  /** Characters of a value that a message quotes. */
  quoted: 80,
} as const;

/** A number as people read it: `10,000,000`. */
export function inFigures(limit: number): string {
  return limit.toLocaleString('en');
}
