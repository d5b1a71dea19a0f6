import { parseArgs } from 'node:util';
import type { Answers } from './answers.ts';

const OPTIONS = {
  title: { type: 'string' },
  claim: { type: 'string' },
  claimant: { type: 'string' },
  'claimant-type': { type: 'string' },
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
  return { answers, isDryRun };
}

/** The flags of what no claim can be without, as far as they were not given. */
export function missingFlags({ title, claim }: Answers): string[] {
  return [...(title === undefined ? ['--title'] : []), ...(claim === undefined ? ['--claim'] : [])];
}
