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

/** A claim with a text, and whatever else differs from the plainest. */
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
  };
  return entry;
}

/** Claims with some texts, called `claim-0001` and so on. */
export function claimsOf(texts: readonly string[], data: Partial<ClaimData> = {}): ClaimEntry[] {
  return texts.map((text, n) => claimOf(text, { slug: `claim-${String(n + 1).padStart(4, '0')}`, ...data }));
}

/** Whole numbers from 0 up to a limit, in the order that a seed gives. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Texts of eight words each, made of words that nobody else uses: what a site has beside the claims of a test. */
export function otherTexts(count: number, ofWords = 4000): string[] {
  const random = seeded(7);
  const syllable = () => `${'bdfgklmnprstvz'[random(14)]}${'aeiou'[random(5)]}`;
  const words = Array.from({ length: ofWords }, () => `q${syllable()}${syllable()}${syllable()}`);
  const text = () => Array.from({ length: 8 }, () => words[random(words.length)]).join(' ');
  return Array.from({ length: count }, text);
}

/** Hands out the files of an index, and notes which were asked for. */
export function loadOf(files: IndexFiles, asked: string[] = []): Load {
  return async (path) => {
    asked.push(path);
    const bytes = files.get(path);
    if (!bytes) throw new Error(`No file ${path}`);
    return bytes;
  };
}

export interface TestMatcher extends Matcher {
  /** The files that were fetched. */
  asked: string[];
  /** The claims that say some words themselves. */
  containing(typed: string): Promise<ClaimMatch[]>;
}

/** The matcher of a site with some claims, as a browser opens it. */
export async function matcherOf(claims: readonly ClaimEntry[]): Promise<TestMatcher> {
  const asked: string[] = [];
  const matcher = await openMatcher(loadOf(await makeIndex(claims, DESK), asked));
  const containing = async (typed: string) => (await matchWords(typed, matcher.index, matcher.languages)).claimMatches;
  return { ...matcher, asked, containing };
}
