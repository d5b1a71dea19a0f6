import { nameKey } from '../model/name-key.ts';
import type { Answers } from './answers.ts';
import type { Known } from './known.ts';
import { oneLine } from './one-line.ts';

/** The answers with claimants and topics as they are written here already, where the name is the same but for capitals and the like. */
export function usuallySpelled(answers: Answers, known: Known): { answers: Answers; notes: string[] } {
  const notes: string[] = [];
  const usual = (name: string, inUse: readonly string[]) => {
    const spelling = usualSpelling(name, inUse);
    if (spelling !== name)
      notes.push(`Written \`${oneLine(spelling)}\`, as in other claims, not \`${oneLine(name)}\`.`);
    return spelling;
  };
  const claimants = known.claimants.map(({ name }) => name);
  const claimant = answers.claimant?.map((name) => usual(name.trim(), claimants));
  const topic = answers.topic?.map((name) => usual(name.trim(), known.topics));
  return { answers: { ...answers, claimant, topic }, notes };
}

function usualSpelling(name: string, inUse: readonly string[]): string {
  if (inUse.includes(name)) return name;
  const key = nameKey(name);
  return inUse.find((other) => nameKey(other) === key) ?? name;
}
