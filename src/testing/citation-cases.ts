import type { CitedItem } from '../citations/cited-item.ts';

/** A text to cite, and what citation processors make of it. */
export interface CitationCase {
  name: string;
  item: Omit<CitedItem, 'id' | 'lang' | 'authors'> & Partial<CitedItem>;
  /** What citeproc makes of it with the styles of MLA 9 and Chicago 18 (author-date), which no package contains. */
  mla: string;
  chicago: string;
  /** Where our reference is another one on purpose. */
  differs?: { because: string; apa?: string; mla?: string; chicago?: string };
}

const PAGE = {
  kind: 'webpage',
  title: 'Were there flights?',
  container: 'Assay',
  issued: '2026-11-24',
  url: 'https://desk.example/claims/a/',
} as const;

const DOCUMENT = {
  kind: 'document',
  title: 'The army saw two flights',
  publisher: 'Ministry',
  issued: '2025-02-12',
  accessed: '2026-11-23',
  url: 'https://e.example/a',
} as const;

const NEWS = { ...DOCUMENT, kind: 'news', container: 'La Jornada', publisher: undefined } as const;

/** The names of some desks: `A Desk`, `B Desk` and so on. */
function named(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${String.fromCodePoint(65 + index)} Desk`);
}

/**
 * `mla` and `chicago` were made with citation-js and the styles of the repository citation-style-language/styles of August 2026,
 * which are under another licence than this project. citeproc changes the case of titles, so case is not compared.
 */
export const CITATION_CASES: readonly CitationCase[] = [
  {
    name: 'one author, and a publisher',
    item: { ...PAGE, authors: ['Ana Müller'], publisher: 'The desk' },
    mla: 'Ana Müller. “Were There Flights?” Assay, The desk, 24 Nov. 2026, https://desk.example/claims/a/.',
    chicago: 'Ana Müller. 2026. “Were There Flights?” Assay, The desk, November 24. https://desk.example/claims/a/.',
    differs: {
      because: 'APA names the site, not its owner',
      apa: 'Ana Müller. (2026, November 24). Were there flights? Assay. https://desk.example/claims/a/',
    },
  },
  {
    name: 'a desk with the name of its site',
    item: { ...PAGE, authors: ['Assay'] },
    mla: 'Assay. “Were There Flights?” Assay, 24 Nov. 2026, https://desk.example/claims/a/.',
    chicago: 'Assay. 2026. “Were There Flights?” Assay, November 24. https://desk.example/claims/a/.',
    differs: {
      because: 'APA does not name a site twice',
      apa: 'Assay. (2026, November 24). Were there flights? https://desk.example/claims/a/',
    },
  },
  {
    name: 'a name with a full stop',
    item: { ...PAGE, authors: ['Acme Inc.'] },
    mla: 'Acme Inc. “Were There Flights?” Assay, 24 Nov. 2026, https://desk.example/claims/a/.',
    chicago: 'Acme Inc. 2026. “Were There Flights?” Assay, November 24. https://desk.example/claims/a/.',
  },
  {
    name: 'two authors',
    item: { ...PAGE, authors: ['A Desk', 'B Desk'] },
    mla: 'A Desk and B Desk. “Were There Flights?” Assay, 24 Nov. 2026, https://desk.example/claims/a/.',
    chicago: 'A Desk and B Desk. 2026. “Were There Flights?” Assay, November 24. https://desk.example/claims/a/.',
  },
  {
    name: 'three authors',
    item: { ...PAGE, authors: ['A Desk', 'B Desk', 'C Desk'] },
    mla: 'A Desk, et al. “Were There Flights?” Assay, 24 Nov. 2026, https://desk.example/claims/a/.',
    chicago:
      'A Desk, B Desk, and C Desk. 2026. “Were There Flights?” Assay, November 24. https://desk.example/claims/a/.',
  },
  {
    name: 'seven authors',
    item: { ...PAGE, authors: named(7) },
    mla: 'A Desk, et al. “Were There Flights?” Assay, 24 Nov. 2026, https://desk.example/claims/a/.',
    chicago:
      'A Desk, B Desk, C Desk, et al. 2026. “Were There Flights?” Assay, November 24. https://desk.example/claims/a/.',
  },
  {
    name: 'twenty-one authors',
    item: { ...PAGE, authors: named(21) },
    mla: 'A Desk, et al. “Were There Flights?” Assay, 24 Nov. 2026, https://desk.example/claims/a/.',
    chicago:
      'A Desk, B Desk, C Desk, et al. 2026. “Were There Flights?” Assay, November 24. https://desk.example/claims/a/.',
    differs: {
      because: 'APA writes these dots with spaces',
      apa: 'A Desk, B Desk, C Desk, D Desk, E Desk, F Desk, G Desk, H Desk, I Desk, J Desk, K Desk, L Desk, M Desk, N Desk, O Desk, P Desk, Q Desk, R Desk, S Desk, . . . U Desk. (2026, November 24). Were there flights? Assay. https://desk.example/claims/a/',
    },
  },
  {
    name: 'a withdrawn fact-check',
    item: { ...PAGE, authors: ['Ana Müller'], withdrawn: '2026-11-25' },
    mla: 'Ana Müller. “Were There Flights? [Withdrawn].” Assay, 24 Nov. 2026, https://desk.example/claims/a/.',
    chicago: 'Ana Müller. 2026. “Were There Flights? [Withdrawn].” Assay, November 24. https://desk.example/claims/a/.',
  },
  {
    name: 'an official document',
    item: { ...DOCUMENT },
    mla: '“The Army Saw Two Flights.” Ministry, 12 Feb. 2025, https://e.example/a.',
    chicago: '“The Army Saw Two Flights.” 2025. Ministry, February 12. https://e.example/a.',
  },
  {
    name: 'a document without a date',
    item: { ...DOCUMENT, issued: undefined },
    mla: '“The Army Saw Two Flights.” Ministry, https://e.example/a. Accessed 23 Nov. 2026.',
    chicago: '“The Army Saw Two Flights.” n.d. Ministry. Accessed November 23, 2026. https://e.example/a.',
  },
  {
    name: 'a document without any dates',
    item: { ...DOCUMENT, issued: undefined, accessed: undefined },
    mla: '“The Army Saw Two Flights.” Ministry, https://e.example/a.',
    chicago: '“The Army Saw Two Flights.” n.d. Ministry. https://e.example/a.',
    differs: {
      because: 'nobody has said that it was opened',
      apa: 'The army saw two flights. (n.d.). Ministry. https://e.example/a',
    },
  },
  {
    name: 'a document of which the month is known',
    item: { ...DOCUMENT, issued: '2025-02' },
    mla: '“The Army Saw Two Flights.” Ministry, Feb. 2025, https://e.example/a.',
    chicago: '“The Army Saw Two Flights.” 2025. Ministry, February. https://e.example/a.',
  },
  {
    name: 'a document of which the year is known',
    item: { ...DOCUMENT, issued: '2025' },
    mla: '“The Army Saw Two Flights.” Ministry, 2025, https://e.example/a.',
    chicago: '“The Army Saw Two Flights.” 2025. Ministry. https://e.example/a.',
  },
  {
    name: 'a document of September',
    item: { ...DOCUMENT, issued: '2025-09-01' },
    mla: '“The Army Saw Two Flights.” Ministry, 1 Sept. 2025, https://e.example/a.',
    chicago: '“The Army Saw Two Flights.” 2025. Ministry, September 1. https://e.example/a.',
  },
  {
    name: 'a document without an address',
    item: { ...DOCUMENT, issued: undefined, url: undefined },
    mla: '“The Army Saw Two Flights.” Ministry. Accessed 23 Nov. 2026.',
    chicago: '“The Army Saw Two Flights.” n.d. Ministry.',
  },
  {
    name: 'only a title',
    item: { kind: 'document', title: 'A leaflet' },
    mla: '“A Leaflet.”',
    chicago: '“A Leaflet.” n.d.',
  },
  {
    name: 'a news report',
    item: { ...NEWS },
    mla: '“The Army Saw Two Flights.” La Jornada, 12 Feb. 2025, https://e.example/a.',
    chicago: 'La Jornada. 2025. “The Army Saw Two Flights.” February 12. https://e.example/a.',
  },
  {
    name: 'a news report without a date',
    item: { ...NEWS, issued: undefined },
    mla: '“The Army Saw Two Flights.” La Jornada, https://e.example/a. Accessed 23 Nov. 2026.',
    chicago: 'La Jornada. n.d. “The Army Saw Two Flights.” Accessed November 23, 2026. https://e.example/a.',
  },
  {
    name: 'a news report of an unknown newspaper',
    item: { ...DOCUMENT, kind: 'news', publisher: undefined },
    mla: 'The Army Saw Two Flights. 12 Feb. 2025, https://e.example/a.',
    chicago: 'The Army Saw Two Flights. 2025. February 12. https://e.example/a.',
    differs: {
      because: 'it is quoted as all short texts are',
      mla: '“The army saw two flights.” 12 Feb. 2025, https://e.example/a.',
      chicago: '“The army saw two flights.” 2025. February 12. https://e.example/a.',
    },
  },
  {
    name: 'a law',
    item: { ...DOCUMENT, kind: 'law', title: 'Law 12/2021' },
    mla: 'Law 12/2021. Ministry, 12 Feb. 2025, https://e.example/a.',
    chicago: 'Law 12/2021 (2025). https://e.example/a.',
  },
  {
    name: 'a law without a date',
    item: { ...DOCUMENT, kind: 'law', issued: undefined },
    mla: 'The Army Saw Two Flights. Ministry, https://e.example/a. Accessed 23 Nov. 2026.',
    chicago: 'The Army Saw Two Flights. Accessed November 23, 2026. https://e.example/a.',
  },
  {
    name: 'data',
    item: { ...DOCUMENT, kind: 'data' },
    mla: '“The Army Saw Two Flights.” Ministry, 12 Feb. 2025, https://e.example/a.',
    chicago: '“The Army Saw Two Flights.” 2025. Ministry, February 12. https://e.example/a.',
    differs: {
      because: 'APA describes data after the title, as a “Data set”',
      apa: 'The army saw two flights [Data set]. (2025). Ministry. https://e.example/a',
    },
  },
  {
    name: 'data without a date',
    item: { ...DOCUMENT, kind: 'data', issued: undefined },
    mla: '“The Army Saw Two Flights.” Ministry, https://e.example/a. Accessed 23 Nov. 2026.',
    chicago: '“The Army Saw Two Flights.” n.d. Ministry. Accessed November 23, 2026. https://e.example/a.',
    differs: {
      because: 'APA describes data after the title, as a “Data set”',
      apa: 'The army saw two flights [Data set]. (n.d.). Ministry. Retrieved November 23, 2026, from https://e.example/a',
    },
  },
  {
    name: 'a title with quotes and ampersands',
    item: { ...DOCUMENT, title: 'He said “no” & "maybe"' },
    mla: '“He Said ‘No’ & ‘Maybe.’” Ministry, 12 Feb. 2025, https://e.example/a.',
    chicago: '“He Said ‘No’ & ‘Maybe.’” 2025. Ministry, February 12. https://e.example/a.',
  },
  {
    name: 'a title with braces, and what looks like HTML and TeX',
    item: { ...DOCUMENT, title: '{a} <b>b</b> \\c 5 % $ # _ ^ ~' },
    mla: '“{a} b \\c 5 % $ # _ ^ ~.” Ministry, 12 Feb. 2025, https://e.example/a.',
    chicago: '“{a} b \\c 5 % $ # _ ^ ~.” 2025. Ministry, February 12. https://e.example/a.',
    differs: {
      because: 'CSL takes HTML in titles for formatting',
      apa: '{a} <b>b</b> \\c 5 % $ # _ ^ ~. (2025, February 12). Ministry. https://e.example/a',
      mla: '“{a} <b>b</b> \\c 5 % $ # _ ^ ~.” Ministry, 12 Feb. 2025, https://e.example/a.',
      chicago: '“{a} <b>b</b> \\c 5 % $ # _ ^ ~.” 2025. Ministry, February 12. https://e.example/a.',
    },
  },
  {
    name: 'a title in Arabic',
    item: { ...DOCUMENT, title: 'هل كانت هناك طلعات؟', lang: 'ar' },
    mla: '“هل كانت هناك طلعات؟.” Ministry, 12 Feb. 2025, https://e.example/a.',
    chicago: '“هل كانت هناك طلعات؟.” 2025. Ministry, February 12. https://e.example/a.',
    differs: {
      because: 'a question mark of any script ends a sentence',
      apa: 'هل كانت هناك طلعات؟ (2025, February 12). Ministry. https://e.example/a',
      mla: '“هل كانت هناك طلعات؟” Ministry, 12 Feb. 2025, https://e.example/a.',
      chicago: '“هل كانت هناك طلعات؟” 2025. Ministry, February 12. https://e.example/a.',
    },
  },
  {
    name: 'a title that ends with a full stop',
    item: { ...DOCUMENT, title: 'The army saw them.' },
    mla: '“The Army Saw Them.” Ministry, 12 Feb. 2025, https://e.example/a.',
    chicago: '“The Army Saw Them.” 2025. Ministry, February 12. https://e.example/a.',
  },
  {
    name: 'a title that ends with a quoted sentence',
    item: { ...DOCUMENT, title: 'It said “no.”' },
    mla: '“It Said ‘No.’” Ministry, 12 Feb. 2025, https://e.example/a.',
    chicago: '“It Said ‘No.’” 2025. Ministry, February 12. https://e.example/a.',
  },
];
