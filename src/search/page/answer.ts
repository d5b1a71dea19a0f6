import { isPost } from '../is-post.ts';
import type { Question } from './address.ts';
import { answerPost } from './answer-post.ts';
import type { Answer, Indexes } from './answer-types.ts';
import type { Shown } from './shown.ts';

// The other kinds of answer are loaded on demand, so that a post pasted on the first visit is answered sooner.

/**
 * Answers a question. A word query searches the pages. A post, or a word query that matches no page, is matched against the claims.
 * `early` is called with results that are certain before the answer is complete. Rejects if an index cannot be loaded.
 */
export async function answerTo(question: Question, indexes: Indexes, early: (shown: Shown[]) => void): Promise<Answer> {
  if (question.words === '') {
    const [{ answerBrowsing }, matcher] = await Promise.all([import('./answer-browsing.ts'), indexes.matcher()]);
    return answerBrowsing(question, matcher);
  }
  if (!isPost(question.words)) {
    const [{ answerWords }] = await Promise.all([import('./answer-words.ts'), indexes.matcher()]);
    const answer = await answerWords(question, indexes, early);
    if (answer) return answer;
  }
  return answerPost(question, await indexes.matcher());
}
