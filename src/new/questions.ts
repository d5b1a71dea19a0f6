import { multiline, text } from '@clack/prompts';
import { type Answers, type Field, problemWith } from './answers.ts';
import type { Asked } from './asked.ts';
import { chooseClaimants, chooseDossier, chooseLanguage, chooseTopics, chooseVerdict } from './choices.ts';
import { freeSlugs, slugTyped } from './free-slugs.ts';
import { namesIn } from './names-in.ts';
import { answered } from './terminal.ts';

/** A question and the fields that it fills. It is left out where one of them was given. */
interface Question {
  fields: readonly Field[];
  ask(asked: Asked): Promise<Answers>;
}

/** All questions, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  { fields: ['claim'], ask: askClaim },
  { fields: ['title'], ask: (asked) => line(asked, 'title', 'Title of the check, often a question') },
  { fields: ['claimant', 'claimant-type'], ask: chooseClaimants },
  {
    fields: ['claim-date'],
    ask: (asked) =>
      line(asked, 'claim-date', 'When was it made? A day 2026-11-23, a month 2026-11 or a year 2026', {
        label: 'day',
        ...SKIP,
      }),
  },
  {
    fields: ['appearance'],
    ask: (asked) => line(asked, 'appearance', 'At which address can it be read?', { label: 'address', ...SKIP }),
  },
  { fields: ['verdict'], ask: chooseVerdict },
  { fields: ['topic'], ask: chooseTopics },
  { fields: ['author'], ask: askAuthors },
  { fields: ['lang'], ask: chooseLanguage },
  { fields: ['dossier'], ask: chooseDossier },
  { fields: ['slug'], ask: askSlug },
];

const SKIP = { placeholder: 'Enter leaves it open' };

/** A claim may have several lines, and is pasted with them. */
async function askClaim({ known, terminal }: Asked): Promise<Answers> {
  const claim = await answered(
    multiline({
      message: 'The claim, word for word (Enter twice ends it)',
      validate: (value = '') => problemWith('claim', value, known),
      ...terminal,
    }),
  );
  return { claim: claim.trim() };
}

interface LineOptions {
  /** What messages call the answer, in the words of the question; the name of the field without. */
  label?: string;
  /** With a placeholder it may be left empty. */
  placeholder?: string;
  initialValue?: string;
  /** What is meant by what was typed. */
  meant?: (typed: string) => string;
}

/** One line of text. */
async function line({ known, terminal }: Asked, field: Field, message: string, options: LineOptions = {}) {
  const { label = field, meant = (typed: string) => typed.trim(), ...shown } = options;
  const validate = (value = '') =>
    shown.placeholder !== undefined && value.trim() === ''
      ? undefined
      : inAnswer(problemWith(field, meant(value), known, label), label);
  const value = await answered(text({ message, validate, ...shown, ...terminal }));
  return { [field]: meant(value ?? '') || undefined };
}

/** The question stands above the message: the name of what it asks for is not repeated as if it were a key. */
function inAnswer(problem: string | undefined, label: string): string | undefined {
  return problem?.replace(` for \`${label}\``, '');
}

async function askAuthors({ author, terminal }: Asked): Promise<Answers> {
  const message = 'Who checks it? Several with commas between them';
  const value = await answered(text({ message, ...SKIP, ...(author && { initialValue: author }), ...terminal }));
  return { author: namesIn(value) };
}

function askSlug(asked: Asked): Promise<Answers> {
  const [proposed = ''] = freeSlugs(asked.answers.title ?? '', asked.known.taken).take(1);
  return line(asked, 'slug', 'Name of the file; it becomes the address and does not change later', {
    label: 'name of the file',
    initialValue: proposed,
    meant: slugTyped,
  });
}
