import { autocomplete, autocompleteMultiselect, select, text } from '@clack/prompts';
import { languageName } from '../i18n/index.ts';
import { CLAIMANT_TYPES } from '../model/claim.ts';
import { inLanguage } from '../model/fields.ts';
import type { Answers } from './answers.ts';
import { namesIn } from './names-in.ts';
import { oneLine } from './one-line.ts';
import type { Asked } from './questions.ts';
import { answered } from './terminal.ts';

const MOST_LISTED = 8;

/** One of the claimants in use, or any name that is typed. Of a new one, the type is asked too. */
export async function chooseClaimant({ known, terminal }: Asked): Promise<Answers> {
  const inUse = known.claimants.map(({ name, type }) => ({ value: name, label: oneLine(name), hint: type }));
  const claimant = await answered(
    autocomplete<string>({
      message: 'Who made it? Choose one, or type a name',
      options() {
        const typed = this.userInput.trim();
        if (typed === '') return [{ value: '', label: 'nobody knows yet' }, ...inUse];
        const isNew = known.claimants.every(({ name }) => name !== typed);
        return isNew ? [...inUse, { value: typed, label: `${oneLine(typed)} (new)` }] : inUse;
      },
      filter: (typed, { value }) => value.toLowerCase().includes(typed.trim().toLowerCase()),
      maxItems: MOST_LISTED,
      ...terminal,
    }),
  );
  if (!claimant) return {};
  if (known.claimants.some(({ name }) => name === claimant)) return { claimant };
  const types = CLAIMANT_TYPES.map((value) => ({ value, label: value }));
  const type = await answered(select({ message: 'A person or an organization?', options: types, ...terminal }));
  return { claimant, 'claimant-type': type };
}

export async function chooseVerdict({ known: { site }, terminal }: Asked): Promise<Answers> {
  const scale = site.verdicts.map(({ id, label, definition }) => ({
    value: id,
    label: inLanguage(label, site.lang, 'en'),
    hint: inLanguage(definition, site.lang, 'en'),
  }));
  const options = [{ value: '', label: 'not decided yet' }, ...scale];
  const verdict = await answered(select({ message: 'Verdict', options, ...terminal }));
  return verdict ? { verdict } : {};
}

/** Some of the topics in use, and then new ones. */
export async function chooseTopics({ known: { topics }, terminal }: Asked): Promise<Answers> {
  const options = topics.map((topic) => ({ value: topic, label: oneLine(topic) }));
  const message = 'Topics in use';
  const chosen =
    topics.length === 0
      ? []
      : await answered(autocompleteMultiselect({ message, options, maxItems: MOST_LISTED, ...terminal }));
  const others = await answered(
    text({ message: 'New topics, with commas between them', placeholder: 'Enter leaves them out', ...terminal }),
  );
  return { topic: [...chosen, ...namesIn(others)] };
}

/** Asked only where a site has several languages. */
export async function chooseLanguage({ known: { site }, terminal }: Asked): Promise<Answers> {
  const languages = [...new Set([site.lang, ...site.languages])];
  if (languages.length === 1) return {};
  const options = languages.map((value) => ({ value, label: languageName(value, 'en') }));
  return { lang: await answered(select({ message: 'Language of the check', options, ...terminal })) };
}

/** Asked only where there are dossiers. */
export async function chooseDossier({ known: { dossiers }, terminal }: Asked): Promise<Answers> {
  if (dossiers.length === 0) return {};
  const options = [
    { value: '', label: 'none' },
    ...dossiers.map(({ slug, title }) => ({ value: slug, label: oneLine(title), hint: slug })),
  ];
  const dossier = await answered(select({ message: 'Dossier', options, maxItems: MOST_LISTED, ...terminal }));
  return dossier ? { dossier } : {};
}
