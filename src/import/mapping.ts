import * as z from 'zod';
import { appearanceSchema, claimantSchema, correctionSchema, sourceSchema } from '../model/claim.ts';
import { oneOfNames, text, webAddress } from '../model/fields.ts';
import { mediumSchema, screenshotSchema } from '../model/picture.ts';
import { isPattern } from './file-pattern.ts';
import { countOf, part, type Value, value } from './mapping-values.ts';

const pattern = text.refine(isPattern, {
  error: 'a path in which each `{name}` has only letters and digits and is used once',
});

const lookUp = z
  .strictObject({ file: text, list: text.optional(), where: text.optional(), is: text.optional() })
  .refine(({ list, where, is }) => [0, 3].includes(countOf({ list, where, is })), {
    error: '`list`, `where` and `is` together, or none of them',
  });
export type LookUp = z.infer<typeof lookUp>;

/** A label of the old site. Files may differ in how they encode accents. */
const label = text.transform((name) => name.normalize('NFC'));

/** An optional value for each key of a schema. */
function valuesFor<Key extends string>(shape: Record<Key, unknown>) {
  const keys = Object.keys(shape) as Key[];
  return Object.fromEntries(keys.map((key) => [key, value.optional()])) as Record<Key, z.ZodOptional<typeof value>>;
}

const each = text.optional();
const screenshot = z.strictObject({ ...valuesFor(screenshotSchema.shape), file: value, alt: value }).optional();
const source = z.strictObject({ each, needs: text.optional(), ...valuesFor(sourceSchema.shape), screenshot });
const appearance = z.strictObject({ each, ...valuesFor(appearanceSchema.shape), url: value, screenshot });
const claimant = z.strictObject({ ...valuesFor(claimantSchema.shape), name: value });
const medium = z.strictObject({ each, ...valuesFor(mediumSchema.shape), file: value, alt: value });
const correction = z.strictObject({
  each,
  ...valuesFor(correctionSchema(text).shape),
  date: value,
  kind: value,
  note: value,
});

/** Keys of a claim that `fields` cannot set, and why. */
export const NOT_IN_FIELDS: Readonly<Record<string, string>> = {
  verdict: 'set by the key `verdict` of the mapping, which maps labels to the verdict scale',
  translationOf: 'names another file, and an import changes the names of files',
  related: 'set by the key `related` of the mapping, because an import changes the names of files',
  draft: 'depends on the original file: a mapping cannot publish what was unpublished on the old site',
};

/** The schema of a mapping file. `verdictIds` are the ids of the verdict scale. */
export function mappingSchema(verdictIds: readonly [string, ...string[]]) {
  const labels = z.record(label, oneOfNames(verdictIds));
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
      claimants: z.array(claimant.extend({ each })).default([]),
      claimDate: value.optional(),
      appearances: z.array(appearance).default([]),
      media: z.array(medium).default([]),
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
      corrections: z.array(correction).default([]),
      aliases: value.optional(),
      publishAt: value.optional(),
    }),
    verdict: z.strictObject({
      each: text.optional(),
      label: text,
      scale: text.optional(),
      labels: labels.optional(),
      scales: z.record(label, labels).optional(),
      'open-where': z.array(text).default([]),
    }),
    undecided: z.strictObject({ verdict: oneOfNames(verdictIds), summary: value }).optional(),
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
type FolderMapping = z.infer<ReturnType<typeof mappingSchema>>;

export interface Mapping extends Omit<FolderMapping, 'undecided'> {
  undecided?: { verdict?: string | undefined; summary?: Value | undefined } | undefined;
  /** Whether a claim without a required key becomes a draft. A folder's mapping names all of them; records often lack some. */
  missingMakesDraft?: boolean;
}
