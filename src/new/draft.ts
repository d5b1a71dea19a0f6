import { type Written, writeClaim } from '../pipeline/write-claim.ts';
import type { Answers } from './answers.ts';
import { headingsIn } from './headings.ts';
import type { Known } from './known.ts';

const EMPTY_SOURCE = {
  id: '',
  title: '',
  publisher: '',
  url: '',
  published: '',
  archived: '',
  kind: '',
  stance: '',
  quote: '',
};

/**
 * The text of a draft. What must be said and was not answered stands there empty, between quotation marks: `check` names it,
 * nothing can be published by mistake, and a colon that is typed there breaks nothing.
 */
export function draft(answers: Answers, { site, today, claimants }: Known): string {
  const lang = answers.lang || site.lang;
  const data: Record<string, Written> = {
    title: answers.title?.trim(),
    claim: answers.claim?.trim(),
    claimLang: answers['claim-lang'] || undefined,
    claimTranslation: answers['claim-translation']?.trim() || undefined,
    claimant: claimantOf(answers, claimants),
    claimDate: answers['claim-date'] || undefined,
    appearances: answers.appearance ? [{ url: answers.appearance, title: '', archived: '' }] : undefined,
    verdict: answers.verdict ?? '',
    summary: answers.summary?.trim() ?? '',
    published: today,
    authors: listOf(answers.author),
    topics: listOf(answers.topic),
    dossier: answers.dossier || undefined,
    lang: lang === site.lang ? undefined : lang,
    sources: [EMPTY_SOURCE],
    draft: true,
  };
  return writeClaim(data, headingsIn(lang));
}

function claimantOf(answers: Answers, inUse: Known['claimants']): Written {
  const name = answers.claimant?.trim();
  if (!name) return undefined;
  const type = answers['claimant-type'] || inUse.find((claimant) => claimant.name === name)?.type;
  return { name, type };
}

function listOf(names: readonly string[] = []): Written {
  const once = new Set(names.map((name) => name.trim()));
  return once.size > 0 ? [...once] : undefined;
}
