import type { Words } from '../i18n/index.ts';
import { inLanguage } from '../model/fields.ts';
import type { Site } from '../model/site.ts';
import { verdictById } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';

/** The verdict of a claim in a word or two, or that the fact-check is withdrawn. */
export function verdictWord(
  data: { verdict: string } & Parameters<typeof withdrawalOf>[0],
  site: Site,
  words: Words,
): string {
  if (withdrawalOf(data)) return words.withdrawn;
  return inLanguage(verdictById(site.verdicts, data.verdict).label, words.lang, site.lang);
}
