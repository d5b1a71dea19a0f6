import { parseArgs } from 'node:util';
import type { Answers } from './answers.ts';
import { slugTyped } from './free-slugs.ts';
import { namesIn } from './names-in.ts';

export const NEW_USAGE = `npm run new -- [FLAGS]

Writes a draft and prints its path. On a terminal it asks for all that no flag says; with --title and --claim it asks nothing.

  --title TEXT                           headline of the check
  --claim TEXT                           the claim, word for word
  --claim-lang LANGUAGE                  language of the claim, where it is not that of the check
  --claim-translation TEXT               the claim in the language of the check
  --claimant NAME                        who made it; may be repeated
  --claimant-type person|organization|group  a person where it is not said; where there are several, one for each in the same order
  --claim-date DAY                       the day it was made, or month 2026-11, or year 2026
  --appearance ADDRESS                   where it can be read
  --verdict VERDICT                      a word of the scale
  --summary TEXT                         the short answer
  --topic TOPIC                          may be repeated; several may stand with commas between
  --author NAME                          who checks it; likewise. The name that git has of you where it is not said
  --lang LANGUAGE                        where it is not that of the site: es, pt-BR
  --dossier NAME                         a file of dossiers/, without .md
  --slug NAME                            name of the file; made from the title where it is not said
  --dry-run                              prints the file and writes nothing`;

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

/** What was said on the command line. Throws the errors of `parseArgs` for a flag that does not exist. */
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

/** Several names in one flag, as when they are asked for. An empty one stays, to be named. */
function eachName(typed: string): string[] {
  const names = namesIn(typed);
  return names.length > 0 ? names : [typed];
}

/** The flags of what no claim can be without, as far as they were not given. */
export function missingFlags({ title, claim }: Answers): string[] {
  return [...(title === undefined ? ['--title'] : []), ...(claim === undefined ? ['--claim'] : [])];
}
