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
    ...claimantsOf(answers, claimants),
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

/** Under `claimant` where it is one, under `claimants` where there are several. */
function claimantsOf(answers: Answers, inUse: Known['claimants']): Record<string, Written> {
  const typed = (answers.claimant ?? []).map((name, index): [string, string | undefined] => [
    name.trim(),
    answers['claimant-type']?.[index],
  ]);
  const all = [...new Map(typed)].flatMap(([name, type]) =>
    name === '' ? [] : [{ name, type: type || inUse.find((claimant) => claimant.name === name)?.type }],
  );
  return all.length > 1 ? { claimants: all } : { claimant: all[0] };
}

function listOf(names: readonly string[] = []): Written {
  const once = new Set(names.map((name) => name.trim()));
  return once.size > 0 ? [...once] : undefined;
}
