import * as z from 'zod';
import { appearanceSchema } from './appearance.ts';
import { claimantSchema } from './claimant.ts';
import { day, flag, knownDay, languageTag, list, oneOfNames, optional, position, slugText, text } from './fields.ts';
import { mediumSchema } from './picture.ts';
import { sourceSchema } from './source.ts';

export { appearanceSchema } from './appearance.ts';
export { CLAIMANT_TYPES, type Claimant, claimantSchema, claimantsOf } from './claimant.ts';
export { SOURCE_KINDS, type Source, type SourceKind, STANCES, type Stance, sourceSchema } from './source.ts';

export const CORRECTION_KINDS = ['clarification', 'update', 'correction', 'verdict', 'withdrawal'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** A public note about a change of this check. */
export const correctionSchema = (verdictId: z.ZodType<string>) =>
  z
    .strictObject({
      date: day.meta({ description: 'Day of the change.' }),
      kind: z.enum(CORRECTION_KINDS).meta({ description: 'What sort of change it was.' }),
      note: text.meta({ description: 'What was wrong and what was changed, in a sentence.' }),
      from: optional(verdictId).meta({ description: 'The earlier verdict; required where kind is `verdict`.' }),
    })
    .refine((correction) => correction.kind !== 'verdict' || correction.from !== undefined, {
      path: ['from'],
      error: 'missing',
      params: { rule: 'missing-field' },
    })
    .meta({
      if: { properties: { kind: { const: 'verdict' } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema; nobody awaits it.
      then: { required: ['from'], properties: { from: { not: { enum: ['', null] } } } },
    });

/**
 * The front matter of a claim file, keys in the order in which files should be written.
 * `verdictIds` are the ids of the site's scale: a verdict outside it is an error, never a default. Without any the scale is
 * not known, and a verdict is any text.
 */
export function claimSchema(verdictIds: readonly string[]) {
  const verdictId: z.ZodType<string> = verdictIds.length > 0 ? oneOfNames(verdictIds) : text;
  return z.strictObject({
    title: text.meta({ description: 'Headline of the check, often a question.' }),
    claim: text.meta({ description: 'The claim as it was made, word for word, in its own language.' }),
    claimLang: optional(languageTag).meta({ description: 'Language of the claim, where it is not that of the check.' }),
    claimTranslation: optional(text).meta({ description: 'The claim in the language of the check.' }),
    claimant: optional(claimantSchema).meta({ description: 'Who made it.' }),
    claimants: list(claimantSchema).meta({ description: 'Who made it, where it was several; instead of `claimant`.' }),
    claimDate: optional(knownDay).meta({ description: 'Day it was made, or month `2026-11` or year `2026`.' }),
    appearances: list(appearanceSchema).meta({ description: 'Where it was made.' }),
    media: list(mediumSchema).meta({ description: 'Pictures of what was claimed, shown above the text.' }),
    verdict: verdictId.meta({ description: 'The verdict: an id of the scale.' }),
    summary: text.meta({ description: 'The short answer, one or two sentences.' }),
    published: day.meta({ description: 'Day this check was first published.' }),
    updated: optional(day).meta({ description: 'Day of the last change that matters to readers.' }),
    authors: list(text).meta({ description: 'Who checked it.' }),
    reviewers: list(text).meta({ description: 'Who read the check before it went out.' }),
    tip: optional(text).meta({ description: 'Who drew attention to the claim, as they want to be named.' }),
    topics: list(text).meta({ description: 'Subjects; each gets a page.' }),
    dossier: optional(slugText).meta({ description: 'The dossier it belongs to: file name without `.md`.' }),
    order: optional(position).meta({ description: 'Its place in that dossier.' }),
    lang: optional(languageTag).meta({ description: 'Language of this check, where it is not the site’s.' }),
    sources: z.array(sourceSchema).min(1, { error: 'empty' }).meta({ description: 'What the verdict rests on.' }),
    corrections: list(correctionSchema(verdictId)).meta({ description: 'Changes, newest first.' }),
    aliases: list(slugText).meta({ description: 'Old addresses that lead here.' }),
    related: list(slugText).meta({ description: 'Checks a reader should see next.' }),
    draft: flag.meta({ description: '`true` keeps it out of the published site.' }),
    publishAt: optional(day).meta({ description: 'Not published before that day (UTC).' }),
  });
}
export type ClaimData = z.infer<ReturnType<typeof claimSchema>>;

export type Correction = ClaimData['corrections'][number];

/** The claim in the language of the check, as far as the file says it. */
export function wordingOf({ claim, claimTranslation }: Pick<ClaimData, 'claim' | 'claimTranslation'>): string {
  return claimTranslation ?? claim;
}
