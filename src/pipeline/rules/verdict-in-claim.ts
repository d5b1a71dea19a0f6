import { withdrawalOf } from '../../model/withdrawal.ts';
import type { ClaimRule } from './rule.ts';
import { changed } from './sound-folder.ts';

export const verdictInClaim: ClaimRule = {
  level: 'warning',
  demands:
    'The claim is what was said, not what came out. Together with its own verdict it reads as if the claimant had doubted it. A check that was withdrawn shows none.',
  cure: 'Take the verdict out of `claim`. Where the word was really said, leave it and go on.',
  fails: changed('claim: There were flights.', 'claim: "Mostly false: there were flights."'),
  passes: changed('claim: There were flights.', 'claim: It is false that there were flights.'),
  judge({ claim, site }) {
    if (withdrawalOf(claim)) return [];
    const verdict = site.verdicts.find(({ id }) => id === claim.verdict);
    const labels = verdict ? [...new Set([...Object.values(verdict.labels), verdict.id])] : [];
    const found = labels.find((label) => claim.claim !== undefined && hasWords(claim.claim, label));
    if (found === undefined) return [];
    const reason = `Unexpected verdict \`${found}\` in the words of the claim, expected only what was said`;
    return [{ reason, path: ['claim'] }];
  },
};

/** Whether words stand anywhere in a text as whole words, whatever their case and the spaces between them. */
function hasWords(text: string, words: string): boolean {
  const [all, sought] = [spaced(text), spaced(words)];
  for (let place = all.indexOf(sought); place !== -1; place = all.indexOf(sought, place + 1)) {
    if (!isLetter(all[place - 1]) && !isLetter(all[place + sought.length])) return true;
  }
  return false;
}

function spaced(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);
}
