import * as z from 'zod';
import { appearanceSchema, claimantSchema, sourceSchema } from '../model/claim.ts';
import { text, webAddress } from '../model/fields.ts';
import { isPattern } from './file-pattern.ts';
import { countOf, part, value } from './mapping-values.ts';

const pattern = text.refine(isPattern, {
  error: 'a path in which each `{name}` is of letters and digits and stands once',
});

const lookUp = z
  .strictObject({ file: text, list: text.optional(), where: text.optional(), is: text.optional() })
  .refine(({ list, where, is }) => [0, 3].includes(countOf({ list, where, is })), {
    error: '`list`, `where` and `is` together, or none of them',
  });
export type LookUp = z.infer<typeof lookUp>;

/** A value for each key of a schema of ours. */
function valuesFor<Key extends string>(shape: Record<Key, unknown>) {
  const keys = Object.keys(shape) as Key[];
  return Object.fromEntries(keys.map((key) => [key, value.optional()])) as Record<Key, z.ZodOptional<typeof value>>;
}

const source = z.strictObject({ each: text.optional(), needs: text.optional(), ...valuesFor(sourceSchema.shape) });
const appearance = z.strictObject({ each: text.optional(), ...valuesFor(appearanceSchema.shape), url: value });
const claimant = z.strictObject({ ...valuesFor(claimantSchema.shape), name: value });

/** A mapping file. `verdictIds` are the ids of the scale that their labels are put on. */
export function mappingSchema(verdictIds: readonly [string, ...string[]]) {
  const labels = z.record(text, z.enum(verdictIds));
  return z.strictObject({
    claims: z.strictObject({
      files: pattern,
      except: z.array(pattern).default([]),
      slug: value.optional(),
      addresses: value.optional(),
    }),
    site: webAddress.optional(),
    'look-up': z.record(text, lookUp).default({}),
    values: z.record(text, value).default({}),
    fields: z.strictObject({
      title: value,
      claim: value,
      claimLang: value.optional(),
      claimTranslation: value.optional(),
      claimant: claimant.optional(),
      claimants: z.array(claimant.extend({ each: text.optional() })).default([]),
      claimDate: value.optional(),
      appearances: z.array(appearance).default([]),
      summary: value,
      published: value,
      updated: value.optional(),
      authors: value.optional(),
      reviewers: value.optional(),
      tip: value.optional(),
      topics: value.optional(),
      dossier: value.optional(),
      order: value.optional(),
      lang: value.optional(),
      sources: z.array(source).min(1, { error: 'empty' }),
    }),
    verdict: z.strictObject({
      each: text.optional(),
      label: text,
      scale: text.optional(),
      labels: labels.optional(),
      scales: z.record(text, labels).optional(),
      'open-where': z.array(text).default([]),
    }),
    undecided: z.strictObject({ verdict: z.enum(verdictIds), summary: value }).optional(),
    related: z
      .strictObject({
        same: text,
        most: z
          .string()
          .regex(/^[1-9]\d?$/, { error: 'a whole number from 1 to 99' })
          .transform(Number),
      })
      .optional(),
    body: z
      .array(part)
      .min(1, { error: 'empty' })
      .default([{ markdown: { key: '(text)' } }]),
    leave: z.array(text).default([]),
  });
}
export type Mapping = z.infer<ReturnType<typeof mappingSchema>>;
