import { isPost } from '../is-post.ts';
import type { Question } from './address.ts';
import { answerBrowsing } from './answer-browsing.ts';
import { answerPost } from './answer-post.ts';
import type { Answer, Indexes } from './answer-types.ts';
import type { Shown } from './shown.ts';

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
