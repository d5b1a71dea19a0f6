import { VFile } from 'vfile';
import * as z from 'zod';
import { appearanceSchema, claimantSchema, claimSchema } from '../model/claim.ts';
import { isLater } from '../model/days.ts';
import { slugText, text } from '../model/fields.ts';
import { checkSchema } from '../pipeline/schema/schema-problems.ts';
import { hiddenSigns } from '../text/hidden-characters.ts';
import { nearest } from '../text/nearest.ts';
import { isPossibleSlug } from './free-slugs.ts';
import type { Known } from './known.ts';

/** What may be said of a new claim. Each has a flag of that name, and most a question. */
export interface Answers {
  title?: string | undefined;
  claim?: string | undefined;
  'claim-lang'?: string | undefined;
  'claim-translation'?: string | undefined;
  claimant?: string[] | undefined;
  /** One for each claimant, in the same order; empty where it is not said. */
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

/** What is wrong with an answer, in the words of `npm run check`; undefined where nothing is. `label` is what the message calls it. */
export function problemWith(field: Field, answer: string, known: Known, label: string = field): string | undefined {
  const [hidden] = hiddenSigns(answer);
  if (hidden) return `\`${label}\`: ${hidden.reason}`;
  const file = new VFile();
  const schema = z.strictObject({ [label]: schemaOf(field, known) });
  checkSchema(file, schema, { data: { [label]: answer }, place: () => ({ line: 1, column: 1 }) });
  return file.messages[0]?.reason ?? misfit(field, answer.trim(), known, label);
}

/** What is wrong with all that was given by flags, each named. */
export function problemsWith(answers: Answers, known: Known): string[] {
  const problems = Object.entries(answers).flatMap(([field, value]) =>
    [value ?? []].flat().map((answer) => problemWith(field as Field, answer, known, `--${field}`)),
  );
  problems.push(typesProblem(answers));
  return problems.filter((problem) => problem !== undefined);
}

function typesProblem({ claimant = [], 'claimant-type': types = [] }: Answers): string | undefined {
  if (types.length === 0 || types.length === claimant.length) return undefined;
  if (claimant.length === 0) return 'Unexpected `--claimant-type` without `--claimant`';
  return `Unexpected ${types.length} \`--claimant-type\` for ${claimant.length} \`--claimant\`, expected none, or one for each in the same order`;
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

/** What only this content folder, or this day, shows to be wrong. */
function misfit(field: Field, answer: string, known: Known, label: string): string | undefined {
  if (field === 'claim-date' && isLater(answer, known.today))
    return `Unexpected \`${answer}\` for \`${label}\`, expected today (\`${known.today}\`) or an earlier day`;
  if (field === 'dossier' && answer !== '') return unknownDossier(answer, known, label);
  if (field !== 'slug') return undefined;
  const other = known.taken.get(answer.toLowerCase());
  if (other !== undefined)
    return `Unexpected \`${answer}\` for \`${label}\`, expected a name that no other claim has: \`${other}\` has it`;
  if (!isPossibleSlug(answer))
    return `Unexpected \`${answer}\` for \`${label}\`, expected another name: not \`index\`, not digits alone, and no more than 80 signs`;
  return undefined;
}

function unknownDossier(answer: string, { dossiers }: Known, label: string): string | undefined {
  const slugs = dossiers.map(({ slug }) => slug);
  if (slugs.includes(answer)) return undefined;
  const near = nearest(answer, slugs);
  const hint = near ? `did you mean \`${near}\`?` : 'expected the name of a file in `dossiers/` without `.md`';
  return `Unknown dossier \`${answer}\` for \`${label}\`; ${hint}`;
}
