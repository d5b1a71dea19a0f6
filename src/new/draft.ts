import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeNew } from '../pipeline/folder/write-new.ts';
import { type Written, writeClaim } from '../pipeline/write-claim.ts';
import type { Answers } from './answers.ts';
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
 * The text of a draft. Required keys without an answer are written empty, in quotation marks: `check` reports them, nothing is
 * published by mistake, and a colon typed between them does not break the YAML.
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

/** One claimant under `claimant`, several under `claimants`. */
function claimantsOf(answers: Answers, inUse: Known['claimants']): Record<string, Written> {
  const types = new Map<string, string | undefined>();
  for (const [index, typed] of (answers.claimant ?? []).entries()) {
    const name = typed.trim();
    // A claimant can be given twice, once without a type.
    if (name !== '') types.set(name, types.get(name) || answers['claimant-type']?.[index]);
  }
  const all = [...types].map(([name, type]) => ({
    name,
    type: type || inUse.find((claimant) => claimant.name === name)?.type,
  }));
  return all.length > 1 ? { claimants: all } : { claimant: all[0] };
}

function listOf(names: readonly string[] = []): Written {
  const once = new Set(names.map((name) => name.trim()));
  return once.size > 0 ? [...once] : undefined;
}

/** The headings of a new body, in the languages of the interface. */
const HEADINGS: Record<string, readonly string[]> = {
  en: ['What was said', 'What we found'],
  es: ['Qué se dijo', 'Qué encontramos'],
  pt: ['O que foi dito', 'O que apuramos'],
  fr: ['Ce qui a été dit', 'Ce que nous avons trouvé'],
  de: ['Was gesagt wurde', 'Was wir herausgefunden haben'],
  ar: ['ما الذي قيل', 'ما الذي وجدناه'],
};

/** None in other languages: an editor would have to remove headings in the wrong one. */
function headingsIn(language: string): string {
  const headings = HEADINGS[language] ?? HEADINGS[language.split('-')[0] ?? ''] ?? [];
  return headings.map((heading) => `## ${heading}\n`).join('\n');
}

/**
 * Writes a new file `claims/<slug>.md` under the first free name and returns its path below the content folder, or undefined if
 * none is free. Never overwrites a file, even one created a moment ago.
 */
export async function writeDraft(root: string, text: string, slugs: Iterable<string>): Promise<string | undefined> {
  const folder = join(root, 'claims');
  await mkdir(folder, { recursive: true });
  // A symbolic link could point outside the content folder.
  if (!(await lstat(folder)).isDirectory()) throw new Error(`${folder} is a symbolic link, expected a folder`);
  for (const slug of slugs) {
    const isWritten = await writeNew(join(folder, `${slug}.md`), text);
    if (isWritten) return `claims/${slug}.md`;
  }
  return undefined;
}
