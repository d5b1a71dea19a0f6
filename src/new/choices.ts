import { select } from '@clack/prompts';
import { languageName } from '../i18n/index.ts';
import { CLAIMANT_TYPES } from '../model/claim.ts';
import { inLanguage } from '../model/fields.ts';
import type { Answers } from './answers.ts';
import type { Asked } from './asked.ts';
import { chooseOrType, MOST_LISTED } from './choose-or-type.ts';
import { namesIn } from './names-in.ts';
import { oneLine } from './one-line.ts';
import { answered } from './terminal.ts';

/** Claimants in use or new names, one after the other, until nothing is typed. Of a new one, the type is asked too. */
export async function chooseClaimants(asked: Asked): Promise<Answers> {
  const chosen = new Map<string, string>();
  for (;;) {
    const names = [...chosen.keys()];
    const inUse = asked.known.claimants.flatMap(({ name, type }) => (chosen.has(name) ? [] : [{ name, hint: type }]));
    const message =
      names.length === 0
        ? 'Who made it? Choose one, or type a name'
        : `Claimants: ${oneLine(names.join(' · '))}. Another one?`;
    const name = await chooseOrType(
      message,
      inUse,
      names.length === 0 ? 'nobody knows yet' : 'no other',
      asked.terminal,
    );
    if (name === '') return names.length === 0 ? {} : { claimant: names, 'claimant-type': [...chosen.values()] };
    chosen.set(name, chosen.get(name) ?? (await typeOf(name, asked)));
  }
}

/** Empty for a claimant in use, whose type is known. */
async function typeOf(claimant: string, { known, terminal }: Asked): Promise<string> {
  if (known.claimants.some(({ name }) => name === claimant)) return '';
  const options = CLAIMANT_TYPES.map((value) => ({ value, label: value }));
  const message = 'A person, an organization, or a group such as social media users?';
  return answered(select({ message, options, ...terminal }));
}

export async function chooseVerdict({ known: { site }, terminal }: Asked): Promise<Answers> {
  const scale = site.verdicts.map(({ id, label, definition }) => ({
    value: id,
    label: oneLine(inLanguage(label, site.lang, 'en')),
    hint: oneLine(inLanguage(definition, site.lang, 'en')),
  }));
  const options = [{ value: '', label: 'not decided yet' }, ...scale];
  const verdict = await answered(select({ message: 'Verdict', options, ...terminal }));
  return verdict ? { verdict } : {};
}

/** Topics in use or new ones, one after the other, until nothing is typed. New ones may come together, with commas between. */
export async function chooseTopics({ known, terminal }: Asked): Promise<Answers> {
  let topics: string[] = [];
  for (;;) {
    const inUse = known.topics.filter((name) => !topics.includes(name)).map((name) => ({ name }));
    const message =
      topics.length === 0
        ? 'Which topic? Choose one, or type a new one'
        : `Topics: ${oneLine(topics.join(', '))}. Another one?`;
    const topic = await chooseOrType(message, inUse, topics.length === 0 ? 'none' : 'no other', terminal);
    if (topic === '') return { topic: topics };
    topics = [...new Set([...topics, ...namesIn(topic)])];
  }
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
