import { isPost } from '../is-post.ts';
import type { Matcher } from '../match/matcher.ts';
import type { Question } from './address.ts';
import { answerBrowsing } from './answer-browsing.ts';
import { answerPost } from './answer-post.ts';
import type { Counts } from './counts.ts';
import type { PageSearch } from './pagefind.ts';
import type { Shown } from './shown.ts';

/** What is found for a question. */
export interface Answer {
  /**
   * How it was found: the words stand there (`words`); it is nearest to what was pasted (`close`), or just the nearest there is (`far`);
   * it was claimed at the address that was pasted (`linked`); or it was filtered out of all (`browsed`).
   */
  kind: 'words' | 'close' | 'far' | 'linked' | 'browsed';
  total: number;
  /** Some pages may have the words and are not counted: too many to look into each. */
  isOpen?: boolean;
  /** How many of the results, the first of them, are of what was claimed at the address that was pasted. */
  linked: number;
  /** How many are shown at a time. */
  portion: number;
  /** Fetches what is shown of the results from one position up to another. */
  shown(from: number, to: number): Promise<Shown[]>;
  counts(): Promise<Counts>;
}

/** The two indexes, each opened when it is first needed. */
export interface Indexes {
  matcher(): Promise<Matcher>;
  pages(): Promise<PageSearch>;
}

/**
 * Answers a question. Words are looked for in the pages; a sentence, a post, or words that the pages do not have are matched against the
 * claims. `early` hears of results that are certain before the answer is whole. Rejects where an index cannot be had.
 */
export async function answerTo(question: Question, indexes: Indexes, early: (shown: Shown[]) => void): Promise<Answer> {
  if (question.words === '') return answerBrowsing(question, await indexes.matcher());
  if (!isPost(question.words)) {
    // A post that is pasted at the first visit does without it, and is answered sooner.
    const [{ answerWords }] = await Promise.all([import('./answer-words.ts'), indexes.matcher()]);
    const answer = await answerWords(question, indexes, early);
    if (answer) return answer;
  }
  return answerPost(question, await indexes.matcher());
}
