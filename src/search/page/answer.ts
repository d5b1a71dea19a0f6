import { withExclusions } from '../excluded.ts';
import { isPost } from '../is-post.ts';
import type { Question } from './address.ts';
import { answerPost } from './answer-post.ts';
import type { Answer, Indexes } from './answer-types.ts';
import type { Shown } from './shown.ts';

// The other kinds of answer are loaded on demand, so that a post pasted on the first visit is answered sooner.

/**
 * Answers a question. A word query searches the pages. A post, or a word query that matches no page, is matched against the
 * claims. `early` is called with results that are certain before the answer is complete. Rejects if an index cannot be loaded.
 */
export async function answerTo(question: Question, indexes: Indexes, early: (shown: Shown[]) => void): Promise<Answer> {
  if (question.words === '') {
    const [{ answerBrowsing }, matcher] = await Promise.all([import('./answer-browsing.ts'), indexes.matcher()]);
    return answerBrowsing(question, matcher);
  }
  const { words, excluded } = withExclusions(question.words);
  if (isPost(words)) return answerPost(question, await indexes.matcher());
  const [{ answerWords, namedVerdict }, matcher] = await Promise.all([import('./answer-words.ts'), indexes.matcher()]);
  const verdict = namedVerdict(words, matcher.index.root.site.verdicts);
  const answer = await answerWords({ ...question, words }, excluded, indexes, early);
  return { ...(answer ?? (await answerPost(question, matcher))), verdict };
}
