import { randomNumbers } from '../../testing/random.ts';
import { LANGUAGES, type Language } from '../corpus/languages.ts';
import { generateRows } from '../corpus/rows.ts';
import { picker, type Random, type TextMaker, textMaker } from '../corpus/text-maker.ts';
import type { Claim, Collection, Post, Split } from './collection.ts';

const CLAIMS = 1000;
/** Each split has its own posts, in about the numbers of CheckThat! 2020. */
const POSTS: Record<Split, { seed: number; count: number }> = {
  train: { seed: 1, count: 800 },
  dev: { seed: 2, count: 200 },
};

/** Generated claims, and posts that say the same as one of them in other words. The same split gives the same posts. */
export function generateCollection(split: Split): Collection {
  const claims = generateRows(CLAIMS).map(
    ({ claim, lang }, n): Claim => ({ slug: `c-${n}`, claim, title: claim, lang }),
  );
  const { seed, count } = POSTS[split];
  return { claims, posts: generatePosts(claims, count, randomNumbers(seed)) };
}

/** One post for each of `count` claims, or of all if there are fewer. */
function generatePosts(claims: readonly Claim[], count: number, random: Random): Post[] {
  const makers = new Map(
    LANGUAGES.map((language) => [language.tag, { language, text: textMaker(language, random) }] as const),
  );
  const left = [...claims];
  return Array.from({ length: Math.min(count, claims.length) }, () => {
    const [claim] = left.splice(random(left.length), 1) as [Claim];
    const maker = makers.get(claim.lang ?? 'en');
    if (!maker) throw new Error(`Expected a claim in a language of the corpus, found ${claim.lang}`);
    return { text: postOf(claim, maker, random), relevant: new Set([claim.slug]) };
  });
}

/** A claim as somebody posts it: reworded, with a comment, a hashtag, an address and a byline around it. */
function postOf({ claim }: Claim, { language, text }: { language: Language; text: TextMaker }, random: Random): string {
  const pick = picker(random);
  const chance = (inTen: number, part: () => string) => (random(10) < inTen ? part() : '');
  const parts = [
    chance(5, () => pick(language.chatter)),
    reworded(claim, language, text, random),
    chance(3, () => text.sentence(4, 10)),
    chance(4, () => `#${text.word()}`),
    chance(5, () => `https://t.example/${random(1e6).toString(36)}`),
    chance(6, () => `— ${text.name()} (@user${random(1000)})`),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Leaves out, replaces, inflects or misspells some words, and sometimes swaps the two halves. */
function reworded(claim: string, language: Language, text: TextMaker, random: Random): string {
  const endings = language.endings.split(' ');
  const words = claim
    .replace(/\.$/, '')
    .split(' ')
    .flatMap((word) => {
      const change = random(20);
      if (change < 4) return [];
      if (change < 8) return [text.word()];
      if (change < 11) return [word + picker(random)(endings)];
      return [change === 11 ? misspelt(word, random) : word];
    });
  const middle = random(4) === 0 ? words.length >> 1 : 0;
  return [...words.slice(middle), ...words.slice(0, middle)].join(' ');
}

/** With two neighbouring letters swapped. */
function misspelt(word: string, random: Random): string {
  const letters = [...word];
  if (letters.length < 4) return word;
  const at = 1 + random(letters.length - 2);
  const [one = '', other = ''] = letters.slice(at, at + 2);
  return [...letters.slice(0, at), other, one, ...letters.slice(at + 2)].join('');
}
