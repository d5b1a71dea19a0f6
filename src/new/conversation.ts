import { confirm, intro, note, text } from '@clack/prompts';
import { inert } from '../text/inert.ts';
import { type Answers, type Field, namesIn, problemWith } from './answers.ts';
import {
  chooseClaimants,
  chooseDossier,
  chooseLanguage,
  chooseTopics,
  chooseVerdict,
  type QuestionContext,
} from './choices.ts';
import { freeSlugs, slugTyped } from './defaults.ts';
import { type Known, similarClaims } from './known.ts';
import { longText } from './long-text.ts';
import { answered, Cancelled, oneLine, type Terminal } from './terminal.ts';

/**
 * Asks for everything that was not given. Right after the claim it shows existing claims that may be the same. `author` is the
 * suggested author. Throws `Cancelled` if the user stops.
 */
export async function ask(
  given: Answers,
  known: Known,
  author: string | undefined,
  terminal: Terminal,
): Promise<Answers> {
  intro('New fact-check', terminal);
  try {
    return await askQuestions({ answers: { ...given }, known, author, terminal });
  } finally {
    // A question that nobody can answer any more leaves it hidden.
    terminal.output.write(SHOW_CURSOR);
  }
}

const SHOW_CURSOR = '\u001b[?25h';

async function askQuestions(context: QuestionContext): Promise<Answers> {
  const { answers, known, terminal } = context;
  for (const { fields, ask } of QUESTIONS) {
    const isGiven = fields.some((field) => answers[field] !== undefined);
    if (!isGiven) Object.assign(answers, await ask(context));
    if (fields.includes('claim')) await showSimilar(answers.claim ?? '', known, terminal);
  }
  return answers;
}

async function showSimilar(claim: string, known: Known, terminal: Terminal): Promise<void> {
  const similar = similarClaims(claim, known);
  if (similar.length === 0) return;
  const lines = similar.map((other) => `${other.claim}\n${oneLine(other.verdict)} · ${inert(other.path)}`);
  note(lines.join('\n\n'), 'Similar claims', terminal);
  const isDifferent = await answered(
    confirm({ message: 'Is yours a different claim?', initialValue: false, ...terminal }),
  );
  if (!isDifferent)
    throw new Cancelled(
      'Nothing was written. If the same claim appeared somewhere else, add that place to `appearances` in its fact-check.',
    );
}

/** A question and the fields that it fills. It is skipped if one of them was given. */
interface Question {
  fields: readonly Field[];
  ask(context: QuestionContext): Promise<Answers>;
}

/** All questions in order. */
export const QUESTIONS: readonly Question[] = [
  { fields: ['claim'], ask: askClaim },
  { fields: ['title'], ask: (context) => line(context, 'title', 'Title of the fact-check, often a question') },
  { fields: ['claimant', 'claimant-type'], ask: chooseClaimants },
  {
    fields: ['claim-date'],
    ask: (context) =>
      line(context, 'claim-date', 'When was it made? Enter a date (2026-11-23), a month (2026-11) or a year (2026)', {
        label: 'day',
        ...SKIP,
      }),
  },
  {
    fields: ['appearance'],
    ask: (context) =>
      line(context, 'appearance', 'Where did it appear? Enter a web address', { label: 'address', ...SKIP }),
  },
  { fields: ['verdict'], ask: chooseVerdict },
  { fields: ['topic'], ask: chooseTopics },
  { fields: ['author'], ask: askAuthors },
  { fields: ['lang'], ask: chooseLanguage },
  { fields: ['dossier'], ask: chooseDossier },
  { fields: ['slug'], ask: askSlug },
];

const SKIP = { placeholder: 'Press Enter to skip' };

/** A claim can have several lines. */
async function askClaim({ known, terminal }: QuestionContext): Promise<Answers> {
  const claim = await longText({
    message: 'The claim, word for word (press Enter twice to finish)',
    validate: (value = '') => problemWith('claim', value, known),
    terminal,
  });
  return { claim: claim.trim() };
}

interface LineOptions {
  /** The name of the answer in messages, taken from the question; default: the name of the field. */
  label?: string;
  /** With a placeholder, the answer can be empty. */
  placeholder?: string;
  initialValue?: string;
  /** Turns the typed text into the answer. */
  parse?: (typed: string) => string;
}

/** One line of text. */
async function line({ known, terminal }: QuestionContext, field: Field, message: string, options: LineOptions = {}) {
  const { label = field, parse = (typed: string) => typed.trim(), ...shown } = options;
  const validate = (value = '') =>
    shown.placeholder !== undefined && value.trim() === ''
      ? undefined
      : withoutLabel(problemWith(field, parse(value), known, label), label);
  const value = await answered(text({ message, validate, ...shown, ...terminal }));
  return { [field]: parse(value ?? '') || undefined };
}

/** The message appears below the question, so it does not repeat the name of the answer. */
function withoutLabel(problem: string | undefined, label: string): string | undefined {
  return problem?.replace(` for \`${label}\``, '');
}

async function askAuthors({ author, terminal }: QuestionContext): Promise<Answers> {
  const message = 'Author of the fact-check (separate several with commas)';
  const value = await answered(text({ message, ...SKIP, ...(author && { initialValue: author }), ...terminal }));
  return { author: namesIn(value) };
}

function askSlug(context: QuestionContext): Promise<Answers> {
  const [proposed = ''] = freeSlugs(context.answers.title ?? '', context.known.taken).take(1);
  return line(context, 'slug', 'File name. It becomes part of the page address and should not change later', {
    label: 'file name',
    initialValue: proposed,
    parse: slugTyped,
  });
}
