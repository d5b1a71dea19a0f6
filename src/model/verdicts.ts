import * as z from 'zod';
import { day, inLanguage, type LocalizedText, localizedText, optional, slugText } from './fields.ts';
import { SHAPE_NAMES } from './shapes.ts';
import { TONES } from './tones.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** The ends of the truth scale. Google's ClaimReview guidelines ask for integers, with 1 the worst. */
export const WORST_RATING = 1;
export const BEST_RATING = 5;

const rating = z
  .string()
  .regex(new RegExp(`^[${WORST_RATING}-${BEST_RATING}]$`), { error: 'rating' })
  .meta({ minimum: WORST_RATING, maximum: BEST_RATING })
  .transform(Number);

const formerLabelSchema = z.strictObject({
  label: localizedText.meta({ description: 'The earlier label, as it was: one text, or one for each language.' }),
  until: day.meta({ description: 'Day on which it changed.' }),
});
/** A label that a verdict had until a day. */
export type FormerLabel = z.infer<typeof formerLabelSchema>;

/** One verdict of a scale. Without a rating, it is not on the scale from false to true. */
const verdictSchema = z.strictObject({
  id: slugText.meta({ description: 'The value of `verdict` in claim files.' }),
  label: localizedText.meta({ description: 'The name readers see: one text, or one for each language.' }),
  rating: optional(rating).meta({
    description: 'From 1 (false) to 5 (true). Leave it out for a verdict that is not a degree of truth.',
  }),
  definition: localizedText.meta({ description: 'When you give this verdict, in one sentence.' }),
  tone: z.enum(TONES).meta({ description: 'Sets the colour.' }),
  mark: optional(z.enum(SHAPE_NAMES)).meta({
    description:
      'Shape of the symbol. If you leave it out, the verdict gets an unused shape that suits its rating and tone.',
  }),
  formerly: optional(z.array(formerLabelSchema)).meta({
    description:
      'Earlier labels. If you change a label that readers have seen, add the earlier one here: `{ label: Wrong, until: 2026-11-01 }`. The page about the verdicts tells readers.',
  }),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** The scale of a site that does not define its own, in the order shown to readers. */
export const DEFAULT_VERDICTS: readonly Verdict[] = [
  { id: 'true', ...VERDICT_WORDS.true, rating: 5, tone: 'positive' },
  { id: 'mostly-true', ...VERDICT_WORDS['mostly-true'], rating: 4, tone: 'positive' },
  { id: 'half-true', ...VERDICT_WORDS['half-true'], rating: 3, tone: 'mixed' },
  { id: 'mostly-false', ...VERDICT_WORDS['mostly-false'], rating: 2, tone: 'negative' },
  { id: 'false', ...VERDICT_WORDS.false, rating: 1, tone: 'negative' },
  { id: 'misleading', ...VERDICT_WORDS.misleading, tone: 'mixed' },
  { id: 'outdated', ...VERDICT_WORDS.outdated, tone: 'neutral' },
  { id: 'unproven', ...VERDICT_WORDS.unproven, tone: 'neutral' },
];

/** The names in a scale as it was once, whatever else a verdict had to have then. */
export const namesSchema = z
  .array(
    z.object({
      id: verdictSchema.shape.id,
      label: verdictSchema.shape.label,
      formerly: verdictSchema.shape.formerly,
    }),
  )
  .refine((names) => new Set(names.map(({ id }) => id)).size === names.length);
export type VerdictName = z.infer<typeof namesSchema>[number];

/** A scale has at least one verdict and no duplicate ids. */
export const scaleSchema = z
  .array(verdictSchema)
  .min(1, { error: 'empty' })
  .superRefine((scale, context) => {
    for (const [index, { id }] of scale.entries()) {
      if (scale.findIndex((verdict) => verdict.id === id) < index)
        context.addIssue({ code: 'custom', path: [index, 'id'], message: 'duplicate-id' });
    }
  });

/** The verdict with an id. Throws if there is none: there is no default verdict. */
export function verdictById(scale: readonly Verdict[], id: string): Verdict {
  const found = scale.find((verdict) => verdict.id === id);
  if (!found)
    throw new Error(`Unknown verdict ${id}, expected one of ${scale.map((verdict) => verdict.id).join(', ')}`);
  return found;
}

/**
 * The earlier labels of a verdict in a language, each with the day on which it changed, oldest first. Without those that became one that
 * reads the same.
 */
export function formerLabels(
  { label, formerly = [] }: Pick<Verdict, 'label' | 'formerly'>,
  language: string,
): { label: string; until: string }[] {
  const inOwn = (text: LocalizedText) => inLanguage(text, language, language);
  const oldestFirst = formerly
    .map((one) => ({ label: inOwn(one.label), until: one.until }))
    .sort((a, b) => (a.until < b.until ? -1 : Number(a.until > b.until)));
  return oldestFirst.filter((one, index) => one.label !== (oldestFirst[index + 1]?.label ?? inOwn(label)));
}

/**
 * The label of a verdict that a fact-check had before. `names` are those that were others then. Of one that is no longer on the scale, and
 * not among them, only the id is left.
 */
export function earlierLabel(
  { verdicts, lang }: { verdicts: readonly Verdict[]; lang: string },
  id: string,
  language: string,
  names: Readonly<Record<string, LocalizedText>> = {},
): string {
  const label = Object.hasOwn(names, id) ? names[id] : verdicts.find((verdict) => verdict.id === id)?.label;
  return label === undefined ? id : inLanguage(label, language, lang);
}
