import { VFile } from 'vfile';
import * as z from 'zod';
import { appearanceSchema, claimantSchema, claimSchema } from '../model/claim.ts';
import { isLater } from '../model/days.ts';
import { slugText, text } from '../model/fields.ts';
import { nameKey } from '../model/name-key.ts';
import { OF_LANGUAGES } from '../pipeline/rules/of-languages.ts';
import { checkSchema } from '../pipeline/schema/schema-problems.ts';
import { hiddenCharacters } from '../text/hidden-characters.ts';
import { nearest } from '../text/nearest.ts';
import { isPossibleSlug } from './defaults.ts';
import type { Known } from './known.ts';
import { oneLine } from './terminal.ts';

/** The details of a new claim. Each has an option of that name, and most have a question. */
export interface Answers {
  title?: string | undefined;
  claim?: string | undefined;
  'claim-lang'?: string | undefined;
  'claim-translation'?: string | undefined;
  claimant?: string[] | undefined;
  /** One for each claimant, in the same order; empty if it was not given. */
  'claimant-type'?: string[] | undefined;
  'claim-date'?: string | undefined;
  appearance?: string | undefined;
  verdict?: string | undefined;
  summary?: string | undefined;
  topic?: string[] | undefined;
  author?: string[] | undefined;
  lang?: string | undefined;
  dossier?: string | undefined;
  slug?: string | undefined;
}
export type Field = keyof Answers;

/** The problem with an answer, worded as by `npm run check`, or undefined. `label` is the name that the message uses for it. */
export function problemWith(field: Field, answer: string, known: Known, label: string = field): string | undefined {
  const [hidden] = hiddenCharacters(answer);
  if (hidden) return `\`${label}\`: ${hidden.reason}`;
  const file = new VFile();
  const schema = z.strictObject({ [label]: schemaOf(field, known) });
  checkSchema(file, schema, { data: { [label]: answer }, place: () => ({ line: 1, column: 1 }) });
  return file.messages[0]?.reason ?? contentProblem(field, answer.trim(), known, label);
}

/** Every problem with the values given as options. */
export function problemsWith(answers: Answers, known: Known): string[] {
  const problems = Object.entries(answers).flatMap(([field, value]) =>
    [value ?? []].flat().map((answer) => problemWith(field as Field, answer, known, `--${field}`)),
  );
  problems.push(typesProblem(answers), ...twoTypes(withUsualSpelling(answers, known).answers));
  return problems.filter((problem) => problem !== undefined);
}

function typesProblem({ claimant = [], 'claimant-type': types = [] }: Answers): string | undefined {
  if (types.length === 0 || types.length === claimant.length) return undefined;
  if (claimant.length === 0) return 'Unexpected `--claimant-type` without `--claimant`';
  return `Unexpected ${types.length} \`--claimant-type\` for ${claimant.length} \`--claimant\`, expected none, or one for each, in the same order`;
}

/** A claimant that was given several times must have the same type each time. */
function twoTypes({ claimant = [], 'claimant-type': types = [] }: Answers): string[] {
  const given = claimant.map((name, index) => ({ name, type: types[index] || undefined }));
  const byName = Map.groupBy(
    given.filter(({ type }) => type !== undefined),
    ({ name }) => name,
  );
  return [...byName].flatMap(([name, uses]) => {
    const different = [...new Set(uses.map(({ type }) => `\`${type}\``))];
    if (different.length < 2) return [];
    return [
      `Unexpected ${different.join(' and ')} as types of \`${oneLine(name)}\`, expected one \`--claimant-type\` for a claimant`,
    ];
  });
}

function schemaOf(field: Field, { site }: Known): z.ZodType {
  const ids = site.verdicts.map((verdict) => verdict.id);
  const { shape } = claimSchema(ids as [string, ...string[]]);
  const schemas: Record<Field, z.ZodType> = {
    title: shape.title,
    claim: shape.claim,
    'claim-lang': shape.claimLang,
    'claim-translation': shape.claimTranslation,
    claimant: claimantSchema.shape.name,
    'claimant-type': claimantSchema.shape.type,
    'claim-date': shape.claimDate,
    appearance: appearanceSchema.shape.url,
    verdict: shape.verdict,
    summary: shape.summary,
    topic: text,
    author: text,
    lang: shape.lang,
    dossier: shape.dossier,
    slug: slugText,
  };
  return schemas[field];
}

/** A problem that depends on the content folder or on today's date. */
function contentProblem(field: Field, answer: string, known: Known, label: string): string | undefined {
  if (field === 'claim-date' && isLater(answer, known.today))
    return `Unexpected \`${answer}\` for \`${label}\`, expected today (\`${known.today}\`) or an earlier date`;
  if (field === 'lang' && answer !== '') return unlistedLanguage(answer, known, label);
  if (field === 'dossier' && answer !== '') return unknownDossier(answer, known, label);
  if (field !== 'slug') return undefined;
  const other = known.taken.get(answer.toLowerCase());
  if (other !== undefined)
    return `Unexpected \`${answer}\` for \`${label}\`, expected a unique name: \`${other}\` uses it`;
  if (!isPossibleSlug(answer))
    return `Unexpected \`${answer}\` for \`${label}\`, expected a name other than \`index\`, with at least one letter and at most 80 characters`;
  return undefined;
}

function unlistedLanguage(answer: string, { site }: Known, label: string): string | undefined {
  const problem = OF_LANGUAGES['unlisted-language'].check(answer, site);
  return problem && `\`${label}\`: ${problem}`;
}

function unknownDossier(answer: string, { dossiers }: Known, label: string): string | undefined {
  const slugs = dossiers.map(({ slug }) => slug);
  if (slugs.includes(answer)) return undefined;
  const near = nearest(answer, slugs);
  const hint = near ? `did you mean \`${near}\`?` : 'expected the name of a file in `dossiers/` without `.md`';
  return `Unknown dossier \`${answer}\` for \`${label}\`; ${hint}`;
}

/** Splits a line of names separated by commas, of any script. */
export function namesIn(line: string | undefined): string[] {
  return (line ?? '')
    .split(/[,،、，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The answers, with claimants and topics spelled as in existing claims where only case and the like differ. */
export function withUsualSpelling(answers: Answers, known: Known): { answers: Answers; notes: string[] } {
  const notes: string[] = [];
  const respell = (name: string, inUse: readonly string[]) => {
    const spelling = usualSpelling(name, inUse);
    if (spelling !== name)
      notes.push(`Using \`${oneLine(spelling)}\`, as in other claims, instead of \`${oneLine(name)}\`.`);
    return spelling;
  };
  const claimants = known.claimants.map(({ name }) => name);
  const claimant = answers.claimant?.map((name) => respell(name.trim(), claimants));
  const topic = answers.topic?.map((name) => respell(name.trim(), known.topics));
  return { answers: { ...answers, claimant, topic }, notes };
}

function usualSpelling(name: string, inUse: readonly string[]): string {
  if (inUse.includes(name)) return name;
  const key = nameKey(name);
  return inUse.find((other) => nameKey(other) === key) ?? name;
}
