import { select } from '@clack/prompts';
import { languageName } from '../i18n/index.ts';
import { CLAIMANT_TYPES } from '../model/claim.ts';
import { inLanguage } from '../model/fields.ts';
import { type Answers, namesIn } from './answers.ts';
import type { Known } from './known.ts';
import { answered, chooseOrType, MOST_LISTED, oneLine, type Terminal } from './terminal.ts';

/** What a question can use, and where it is asked. */
export interface QuestionContext {
  answers: Answers;
  known: Known;
  /** The git user name, if there is one. */
  author: string | undefined;
  terminal: Terminal;
}

/** Asks for claimants, one after another, until none is entered. Asks for the type of a new one. */
export async function chooseClaimants(context: QuestionContext): Promise<Answers> {
  const chosen = new Map<string, string>();
  for (;;) {
    const names = [...chosen.keys()];
    const inUse = context.known.claimants.flatMap(({ name, type }) => (chosen.has(name) ? [] : [{ name, hint: type }]));
    const message =
      names.length === 0
        ? 'Who made the claim? Choose or type a name'
        : `Claimants: ${oneLine(names.join(' · '))}. Add another?`;
    const name = await chooseOrType(message, inUse, names.length === 0 ? 'not known yet' : 'no more', context.terminal);
    if (name === '') return names.length === 0 ? {} : { claimant: names, 'claimant-type': [...chosen.values()] };
    chosen.set(name, chosen.get(name) ?? (await typeOf(name, context)));
  }
}

/** Empty for a claimant in use: its type is known. */
async function typeOf(claimant: string, { known, terminal }: QuestionContext): Promise<string> {
  if (known.claimants.some(({ name }) => name === claimant)) return '';
  const options = CLAIMANT_TYPES.map((value) => ({ value, label: value }));
  const message = 'Is this a person, an organisation, or a group such as social media users?';
  return answered(select({ message, options, ...terminal }));
}

export async function chooseVerdict({ known: { site }, terminal }: QuestionContext): Promise<Answers> {
  const scale = site.verdicts.map(({ id, label, definition }) => ({
    value: id,
    label: oneLine(inLanguage(label, site.lang, 'en')),
    hint: oneLine(inLanguage(definition, site.lang, 'en')),
  }));
  const options = [{ value: '', label: 'not decided yet' }, ...scale];
  const verdict = await answered(select({ message: 'Verdict', options, ...terminal }));
  return verdict ? { verdict } : {};
}

/** Asks for topics, one after another, until none is entered. New ones can be entered together, separated by commas. */
export async function chooseTopics({ known, terminal }: QuestionContext): Promise<Answers> {
  let topics: string[] = [];
  for (;;) {
    const inUse = known.topics.filter((name) => !topics.includes(name)).map((name) => ({ name }));
    const message =
      topics.length === 0
        ? 'Which topic? Choose one or type a new one'
        : `Topics: ${oneLine(topics.join(', '))}. Add another?`;
    const topic = await chooseOrType(message, inUse, topics.length === 0 ? 'none' : 'no more', terminal);
    if (topic === '') return { topic: topics };
    topics = [...new Set([...topics, ...namesIn(topic)])];
  }
}

/** Asked only if the site has several languages. */
export async function chooseLanguage({ known: { site }, terminal }: QuestionContext): Promise<Answers> {
  const languages = [...new Set([site.lang, ...site.languages])];
  if (languages.length === 1) return {};
  const options = languages.map((value) => ({ value, label: languageName(value, 'en') }));
  return { lang: await answered(select({ message: 'Language of the fact-check', options, ...terminal })) };
}

/** Asked only if there are dossiers. */
export async function chooseDossier({ known: { dossiers }, terminal }: QuestionContext): Promise<Answers> {
  if (dossiers.length === 0) return {};
  const options = [
    { value: '', label: 'none' },
    ...dossiers.map(({ slug, title }) => ({ value: slug, label: oneLine(title), hint: slug })),
  ];
  const dossier = await answered(select({ message: 'Dossier', options, maxItems: MOST_LISTED, ...terminal }));
  return dossier ? { dossier } : {};
}
