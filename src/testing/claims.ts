import type { ClaimData } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { type IndexFiles, makeIndex } from '../search/match/make-index.ts';
import { type Matcher, openMatcher } from '../search/match/matcher.ts';
import type { Load } from '../search/match/reader.ts';
import { type ClaimMatch, matchWords } from '../search/match/word-query.ts';

export const DESK: Site = {
  title: 'Desk',
  url: 'https://desk.example/',
  description: 'Checks of claims.',
  lang: 'en',
  languages: [],
  publisher: { name: 'The desk' },
  verdicts: [...DEFAULT_VERDICTS],
};

/** A minimal claim with a text. `data` replaces the other values. */
export function claimOf(claim: string, { slug = 'flights', ...data }: Partial<ClaimData> & { slug?: string } = {}) {
  const entry: ClaimEntry = {
    slug,
    path: `claims/${slug}.md`,
    data: {
      title: claim,
      claim,
      claimants: [],
      appearances: [],
      media: [],
      verdict: 'false',
      summary: 'No.',
      published: '2026-11-24',
      authors: [],
      reviewers: [],
      topics: [],
      sources: [{ id: 'agency', title: 'A report', kind: 'official' }],
      corrections: [],
      aliases: [],
      related: [],
      draft: false,
      ...data,
    },
    html: '<p>Two flights are known.</p>',
    citations: [],
    digest: '',
  };
  return entry;
}

/** Claims with some texts and the slugs `claim-0001`, `claim-0002` and so on. */
export function claimsOf(texts: readonly string[], data: Partial<ClaimData> = {}): ClaimEntry[] {
  return texts.map((text, n) => claimOf(text, { slug: `claim-${String(n + 1).padStart(4, '0')}`, ...data }));
}

/** A random number generator with a seed. It returns integers from 0 up to a limit. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Texts of eight made-up words each, for the claims that a site has besides those of a test. */
export function otherTexts(count: number, ofWords = 4000): string[] {
  const random = seeded(7);
  const syllable = () => `${'bdfgklmnprstvz'[random(14)]}${'aeiou'[random(5)]}`;
  const words = Array.from({ length: ofWords }, () => `q${syllable()}${syllable()}${syllable()}`);
  const text = () => Array.from({ length: 8 }, () => words[random(words.length)]).join(' ');
  return Array.from({ length: count }, text);
}

/** Loads the files of an index from memory, and adds their paths to `loaded`. */
export function loadOf(files: IndexFiles, loaded: string[] = []): Load {
  return async (path) => {
    loaded.push(path);
    const bytes = files.get(path);
    if (!bytes) throw new Error(`No file ${path}`);
    return bytes;
  };
}

export interface TestMatcher extends Matcher {
  /** The claims that contain all words of a query themselves. */
  containing(typed: string): Promise<ClaimMatch[]>;
}

/** Opens the matcher of a site with some claims, as a browser does. */
export async function matcherOf(claims: readonly ClaimEntry[]): Promise<TestMatcher> {
  const matcher = await openMatcher(loadOf(await makeIndex(claims, DESK)));
  const containing = async (typed: string) => (await matchWords(typed, matcher)).claimMatches;
  return { ...matcher, containing };
}
