import { withdrawalOf } from '../../model/withdrawal.ts';
import type { ClaimRule } from './rule.ts';
import { changed } from './valid-folder.ts';

export const verdictInClaim: ClaimRule = {
  level: 'warning',
  demands:
    '`claim` should contain what was said, not what the fact-check found. A claim that includes its own verdict reads as if the claimant doubted it. Withdrawn fact-checks show no verdict and are exempt.',
  fix: 'Remove the verdict from `claim`. If the word was really said, ignore this.',
  fails: changed('claim: There were flights.', 'claim: "Mostly false: there were flights."'),
  passes: changed('claim: There were flights.', 'claim: It is false that there were flights.'),
  check({ claim, site }) {
    if (withdrawalOf(claim)) return [];
    const verdict = site.verdicts.find(({ id }) => id === claim.verdict);
    const labels = verdict ? [...new Set([...Object.values(verdict.labels), verdict.id])] : [];
    const found = labels.find((label) => claim.claim !== undefined && hasWords(claim.claim, label));
    if (found === undefined) return [];
    const reason = `Unexpected verdict \`${found}\` in the text of the claim, expected only what was said`;
    return [{ reason, path: ['claim'] }];
  },
};

/** Whether a text contains some words as whole words, ignoring case and the amount of white space. */
function hasWords(text: string, words: string): boolean {
  const [all, wanted] = [spaced(text), spaced(words)];
  for (let place = all.indexOf(wanted); place !== -1; place = all.indexOf(wanted, place + 1)) {
    if (!isLetter(all[place - 1]) && !isLetter(all[place + wanted.length])) return true;
  }
  return false;
}

function spaced(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
}
