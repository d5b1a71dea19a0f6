import { type Words, wordsFor } from '../i18n/index.ts';
import { STANCES } from '../model/source.ts';

/** Interface texts of English that another language lacks, as patterns of whole words with any number. */
export function foreignPhrases(lang: string): RegExp[] {
  const own = phrasesOf(lang);
  return phrasesOf('en')
    .map((text) => {
      const escaped = text.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&').replace(/\d+/g, '\\p{N}+');
      return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
    })
    .filter((phrase) => !own.some((text) => phrase.test(text)));
}

/** All interface texts of a language, and its month names. */
function phrasesOf(lang: string): string[] {
  const words = wordsFor(lang);
  const months = Array.from({ length: 12 }, (_, month) => words.date(`2025-${String(month + 1).padStart(2, '0')}`));
  const { revision, ...others } = words;
  const said = [
    ...Object.values(others).flatMap(textsIn),
    // The names of parts, such as “text”, are words of other languages as well.
    ...textsIn(revision).filter((text) => text.includes(' ')),
    ...withNumbers(words),
    ...months.map((text) => text.replace(/\P{L}*2025\P{L}*/u, '')),
  ];
  return [...new Set(said.flatMap((text) => text.split(/[#:…]+/)).map((text) => text.trim()))].filter((text) =>
    /\p{L}{3}/u.test(text),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Interface texts with a number or name in them, for which a number is used. */
function withNumbers(words: Words): string[] {
  const counted = [words.claims, words.sourcesCount, words.correctionsCount, words.publishers];
  return [
    ...counted.flatMap((count) => [count(1), count(2)]),
    ...[words.page(2, 3), words.claimOf(2, 3), words.rating(2, 5), words.sourceNumber(2), words.claimNumber(2)],
    ...[words.seeAll(2), words.onScale(2), words.backToReference('2')],
    ...[words.onTopic('2'), words.byClaimant('2'), words.fromPublisher('2'), words.withVerdict('2')],
    ...[words.task(true), words.task(false), words.earlierVerdict('2')],
    ...[words.kind('primary'), words.kind('research'), words.kind('official')],
    ...STANCES.flatMap((stance) => [words.stanceCount(stance, 1), words.stanceCount(stance, 2)]),
    ...[words.correctionKind('clarification'), words.correctionKind('update'), words.correctionKind('verdict')],
  ];
}
