import { quoted } from '../feeds/claim-entry.ts';
import { addressOf } from '../formats/addresses.ts';
import { wordsFor } from '../i18n/index.ts';
import { isolated } from '../i18n/isolate.ts';
import { wordingOf } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { sentencesOf } from '../text/shorten.ts';
import { outcomeOf } from './outcome.ts';
import { weightOf } from './weight.ts';

/** The longest post on X, and the longest community note. */
const MOST = 280;
/** Long addresses count less than they have characters. A note has hardly more than two. */
const MOST_TYPED = 4_000;

/**
 * A note to post with the address of a fact-check, at most 280 characters as X counts them, and plain ones if possible. It
 * starts with the outcome and the claim. No sentence is cut: if the short answer is too long, it has fewer sentences and ends
 * with an ellipsis. If not even the claim fits, the title replaces it, without a verdict, which would seem to be about the
 * title. If that is too long, the note has only the address.
 */
export function noteOf(claim: ClaimEntry, site: Site): string {
  const notes = notesOf(claim, site);
  const fits = ({ text }: Note) => text.length <= MOST_TYPED && weightOf(text) <= MOST;
  const plain = notes.find((note) => note.text.length <= MOST && fits(note));
  const best = plain?.hasAnswer ? plain : notes.find(fits);
  return best?.text ?? addressOf(site, `claims/${claim.slug}/`);
}

interface Note {
  text: string;
  /** Whether it says more than the outcome. */
  hasAnswer: boolean;
}

/** All notes that could be posted, best first. */
function notesOf(claim: ClaimEntry, site: Site): Note[] {
  const { slug, data } = claim;
  const lang = data.lang ?? site.lang;
  const words = wordsFor(lang, site.lang);
  const { label, answer } = outcomeOf(data, site, words);
  const answers = shorterAnswers(answer);
  const claims = [quoted(claim), `“${wordingOf(data)}”`].map((text) => isolated(oneLine(text), lang));
  const title = isolated(oneLine(data.title), lang);
  const address = addressOf(site, `claims/${slug}/`);
  const isWithdrawn = withdrawalOf(data) !== undefined;
  const note = (subject: string, answer?: string): Note => {
    const line = [subject === title && !isWithdrawn ? undefined : label, subject, answer]
      .filter((part) => part !== undefined)
      .join(' · ');
    return { text: `${line}\n${address}`, hasAnswer: answer !== undefined };
  };
  return [
    ...answers.flatMap((answer) => claims.map((subject) => note(subject, answer))),
    ...answers.map((answer) => note(title, answer)),
    ...[...claims, title].map((subject) => note(subject)),
  ];
}

/** The answer with ever fewer sentences. What no note has room for is left out. */
function shorterAnswers(answer: string): string[] {
  const shorter: string[] = [];
  let text = '';
  for (const sentence of sentencesOf(answer)) {
    text = followed(text, sentence);
    if (text.length > MOST) break;
    shorter.unshift(text.length < answer.trim().length ? followed(text, '…') : text);
  }
  return shorter;
}

/** Sentences of Chinese and Japanese have no spaces between them. */
function followed(text: string, next: string): string {
  return text === '' || /[。！？」』]$/.test(text) ? text + next : `${text} ${next}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
