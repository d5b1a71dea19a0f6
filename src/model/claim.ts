import * as z from 'zod';
import { appearanceSchema } from './appearance.ts';
import { claimantSchema } from './claimant.ts';
import {
  day,
  draft,
  knownDay,
  languageTag,
  list,
  oneOfNames,
  optional,
  position,
  slugText,
  text,
  updated,
} from './fields.ts';
import { mediumSchema } from './picture.ts';
import { sourceSchema } from './source.ts';

export { appearanceSchema } from './appearance.ts';
export { CLAIMANT_TYPES, type Claimant, claimantSchema, claimantsOf } from './claimant.ts';
export { SOURCE_KINDS, type Source, type SourceKind, STANCES, type Stance, sourceSchema } from './source.ts';

const CORRECTION_KINDS = ['clarification', 'update', 'correction', 'verdict', 'withdrawal'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** A public note about a change to the fact-check. */
export const correctionSchema = (earlierVerdictId: z.ZodType<string>) =>
  z
    .strictObject({
      date: day.meta({ description: 'Date of the change.' }),
      kind: z.enum(CORRECTION_KINDS).meta({ description: 'Type of change.' }),
      note: text.meta({ description: 'What was wrong and what you changed, in one sentence.' }),
      from: optional(earlierVerdictId).meta({
        description: 'The previous verdict, even if it has left your scale. Required if `kind` is `verdict`.',
      }),
    })
    .refine((correction) => correction.kind !== 'verdict' || correction.from !== undefined, {
      path: ['from'],
      error: 'missing',
    })
    .meta({
      if: { properties: { kind: { const: 'verdict' } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword; nothing awaits this object.
      then: { required: ['from'], properties: { from: { not: { enum: ['', null] } } } },
    });

/**
 * The front matter of a claim file, keys in the recommended order. `verdictIds` are the ids of the site's scale: any other
 * verdict is an error, never replaced by a default. If there are none, the scale is unknown and a verdict is any text.
 */
export function claimSchema(verdictIds: readonly string[]) {
  const verdictId: z.ZodType<string> = verdictIds.length > 0 ? oneOfNames(verdictIds) : text;
  // What was published must not be changed, so an earlier verdict may have left the scale since.
  const earlierVerdictId =
    verdictIds.length > 0 ? z.union([oneOfNames(verdictIds), slugText], { error: 'earlier-verdict' }) : text;
  return z.strictObject({
    title: text.meta({ description: 'Headline of the fact-check, often a question.' }),
    claim: text.meta({ description: 'The claim, word for word, in its original language.' }),
    claimLang: optional(languageTag).meta({
      description: 'Language of the claim, if it differs from the language of the fact-check.',
    }),
    claimTranslation: optional(text).meta({
      description: 'The claim, translated into the language of the fact-check.',
    }),
    claimant: optional(claimantSchema).meta({ description: 'Who made the claim.' }),
    claimants: list(claimantSchema).meta({
      description: 'Who made the claim, if there was more than one. Replaces `claimant`.',
    }),
    claimDate: optional(knownDay).meta({
      description: 'Date the claim was made. If you only know the month or year: `2026-11` or `2026`.',
    }),
    appearances: list(appearanceSchema).meta({ description: 'Where the claim was made.' }),
    media: list(mediumSchema).meta({ description: 'Images that are part of the claim, shown above the body.' }),
    verdict: verdictId.meta({ description: 'The verdict, by its id.' }),
    summary: text.meta({ description: 'The short answer, in one or two sentences.' }),
    published: day.meta({ description: 'Date the fact-check was first published.' }),
    updated,
    authors: list(text).meta({ description: 'Who checked the claim.' }),
    reviewers: list(text).meta({ description: 'Who reviewed the fact-check before it was published.' }),
    tip: optional(text).meta({ description: 'Who told you about the claim, named as they wish to be.' }),
    topics: list(text).meta({ description: 'Topics. Each gets its own page.' }),
    dossier: optional(slugText).meta({ description: 'The dossier it belongs to: the file name without `.md`.' }),
    order: optional(position).meta({ description: 'Its position in the dossier.' }),
    lang: optional(languageTag).meta({ description: 'Language of the fact-check, if it differs from the site’s.' }),
    translationOf: optional(slugText).meta({
      description:
        'The fact-check that this one is a translation of: its file name without `.md`. The pages link to each other, also for search engines.',
    }),
    sources: z.array(sourceSchema).min(1, { error: 'empty' }).meta({ description: 'The evidence for the verdict.' }),
    corrections: list(correctionSchema(earlierVerdictId)).meta({
      description: 'Changes since publication, newest first.',
    }),
    aliases: list(slugText).meta({
      description:
        'Old names of this file, oldest first. Their addresses redirect here. Feeds know the fact-check by the first.',
    }),
    related: list(slugText).meta({ description: 'Related fact-checks: their file names without `.md`.' }),
    draft,
    publishAt: optional(day).meta({ description: 'Keeps it off the published site until this date (UTC).' }),
  });
}
export type ClaimData = z.infer<ReturnType<typeof claimSchema>>;

export type Correction = ClaimData['corrections'][number];

/** The claim in the language of the fact-check, if the file has a translation; otherwise as it was made. */
export function wordingOf({ claim, claimTranslation }: Pick<ClaimData, 'claim' | 'claimTranslation'>): string {
  return claimTranslation ?? claim;
}
