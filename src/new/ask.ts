import { confirm, intro, note } from '@clack/prompts';
import { inert } from '../text/inert.ts';
import type { Answers } from './answers.ts';
import type { Known } from './known.ts';
import { oneLine } from './one-line.ts';
import { QUESTIONS } from './questions.ts';
import { similarClaims } from './similar-claims.ts';
import { answered, Ended, type Terminal } from './terminal.ts';

/**
 * Asks for what was not given, one question after the other. Right after the claim, those that look like the same one are
 * shown. `author` is proposed as who checks it. Throws `Ended` where somebody ends it.
 */
export async function ask(
  given: Answers,
  known: Known,
  author: string | undefined,
  terminal: Terminal,
): Promise<Answers> {
  intro('A new claim', terminal);
  const answers = { ...given };
  for (const { fields, ask } of QUESTIONS) {
    const isGiven = fields.some((field) => answers[field] !== undefined);
    if (!isGiven) Object.assign(answers, await ask({ answers, known, author, terminal }));
    if (fields.includes('claim')) await showSimilar(answers.claim ?? '', known, terminal);
  }
  return answers;
}

async function showSimilar(claim: string, known: Known, terminal: Terminal): Promise<void> {
  const similar = similarClaims(claim, known);
  if (similar.length === 0) return;
  const lines = similar.map((other) => `${other.claim}\n${oneLine(other.verdict)} · ${inert(other.path)}`);
  note(lines.join('\n\n'), 'Looks like', terminal);
  const goesOn = await answered(confirm({ message: 'Is yours another claim?', initialValue: false, ...terminal }));
  if (!goesOn)
    throw new Ended('Nothing was written. Another place of the same claim belongs under `appearances` of its check.');
}
