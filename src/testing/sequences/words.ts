import type { Chance } from '../chance.ts';

/** The verdicts that every scale of the tests has. */
export const VERDICTS = ['holds', 'shaky', 'wrong', 'open'];

export const TOPICS = ['Harbour', 'Weather', 'Lamps', 'Fish'];

const WORDS =
  'tide quay rope mast gull lantern harbour sailor anchor deck storm breeze cargo ferry signal whistle compass barrel'.split(
    ' ',
  );

/** Some sentences of random words. */
export function paragraph({ of, below }: Chance, sentences: number): string {
  const sentence = () => `The ${Array.from({ length: 4 + below(8) }, () => of(WORDS)).join(' ')}.`;
  return Array.from({ length: sentences }, sentence).join(' ');
}
