import { parseArgs } from 'node:util';
import { type Answers, namesIn } from './answers.ts';
import { slugTyped } from './defaults.ts';

export const NEW_USAGE = `npm run new -- [OPTIONS]

Creates a draft fact-check and prints its path. In a terminal, it asks for anything the options omit. With --title and --claim, it
asks nothing.

  --title TEXT                headline of the fact-check
  --claim TEXT                the claim, word for word
  --claim-lang LANGUAGE       language of the claim, if it is not the language of the fact-check
  --claim-translation TEXT    the claim translated into the language of the fact-check
  --claimant NAME             who made the claim; repeat it for several
  --claimant-type TYPE        person (the default), organization or group; for several claimants, one for each in the same order
  --claim-date DATE           when the claim was made: 2026-11-23, 2026-11 or 2026
  --appearance ADDRESS        where the claim appeared
  --verdict VERDICT           the id of a verdict, such as mostly-false
  --summary TEXT              the short answer
  --topic TOPIC               a topic; repeat it for several, or separate them with commas
  --author NAME               author of the fact-check; for several, repeat it or use commas; default: your git user name
  --lang LANGUAGE             language of the fact-check, such as es or pt-BR; default: the language of the site
  --dossier NAME              a file in dossiers/, without .md
  --slug NAME                 file name; default: made from the title
  --dry-run                   print the file instead of writing it`;

export const OPTIONS = {
  title: { type: 'string' },
  claim: { type: 'string' },
  'claim-lang': { type: 'string' },
  'claim-translation': { type: 'string' },
  claimant: { type: 'string', multiple: true },
  'claimant-type': { type: 'string', multiple: true },
  'claim-date': { type: 'string' },
  appearance: { type: 'string' },
  verdict: { type: 'string' },
  summary: { type: 'string' },
  topic: { type: 'string', multiple: true },
  author: { type: 'string', multiple: true },
  lang: { type: 'string' },
  dossier: { type: 'string' },
  slug: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

/** Reads the command line. Throws the errors of `parseArgs` for an unknown option. */
export function readFlags(args: string[]): { answers: Answers; isDryRun: boolean } {
  const { 'dry-run': isDryRun = false, ...answers } = parseArgs({ args, options: OPTIONS }).values;
  const { topic, author, slug } = answers;
  return {
    answers: {
      ...answers,
      ...(topic && { topic: topic.flatMap(eachName) }),
      ...(author && { author: author.flatMap(eachName) }),
      ...(slug !== undefined && { slug: slugTyped(slug) }),
    },
    isDryRun,
  };
}

/** Splits several names in one option. An empty value is kept, so that it is reported. */
function eachName(typed: string): string[] {
  const names = namesIn(typed);
  return names.length > 0 ? names : [typed];
}

/** The required options that were not given. */
export function missingFlags({ title, claim }: Answers): string[] {
  return [...(title === undefined ? ['--title'] : []), ...(claim === undefined ? ['--claim'] : [])];
}
