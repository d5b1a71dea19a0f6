/**
 * How much a content file may hold. A fact-check of 10,000 words with 200 sources, 50 footnotes and tables of 2,000 cells
 * stays well below. Above, the parsers of YAML and Markdown need time that grows with the square of the size, or stack
 * without end: at these sizes the slowest file that could be made takes about a second (`hostile.test.ts` holds them to it).
 */
export const LIMITS = {
  /** Of a file on disk, which is not even read when it is larger. 10,000 Arabic words are 120,000 bytes. */
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
  /** Mappings and lists inside each other. The deepest that any schema knows is 4. */
  yamlDepth: 12,

  /** Characters of text. 10,000 words are 70,000. */
  characters: 250_000,
  lines: 4_000,
  headings: 500,
  /** Footnotes and the places that refer to them, together. */
  footnotes: 1_000,
  cells: 4_000,
  /** List items and lines of quotations. */
  markers: 2_000,
  /** Lists and quotations inside each other. Each level is a call within a call. */
  depth: 10,
  /** Columns before the first letter of a line; what is indented belongs to lists and footnotes further out. */
  indentation: 100,
  /** Signs with which Markdown may begin something: links, emphasis, code, addresses. */
  signs: 10_000,
  /** The same between two empty lines. Each sign is compared with those before it. */
  signsTogether: 1_500,
  /** Characters between two empty lines: what was opened is looked for up to the end. */
  charactersTogether: 60_000,
  /** Less-than signs. Raw HTML is refused anyway. */
  lessThanSigns: 300,
  /** Addresses and titles of link definitions, as often as links use them. */
  definitions: 300_000,

  /** Bytes of a picture. A photo over the whole width of a page has 500,000. */
  pictureBytes: 10_000_000,
  /** Pixels of a picture, and of its longer side. A browser needs four bytes for each, and of more many show nothing. */
  picturePixels: 100_000_000,
  pictureSide: 30_000,

  /** Messages about one file; who mends a hundred mistakes checks again. */
  messages: 100,
  /** Characters of a message. */
  message: 1_500,
  /** Characters of a value that a message quotes. */
  quoted: 80,
} as const;

/** A limit as people read it: `10,000,000`. */
export function inFigures(limit: number): string {
  return limit.toLocaleString('en');
}
