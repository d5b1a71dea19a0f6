import * as z from 'zod';
import {
  blankAsAbsent,
  day,
  flag,
  knownDay,
  languageTag,
  list,
  optional,
  position,
  slugText,
  text,
  webAddress,
} from './fields.ts';

export const CLAIMANT_TYPES = ['person', 'organization'] as const;
export const SOURCE_KINDS = ['primary', 'official', 'law', 'data', 'research', 'news', 'other'] as const;
export const STANCES = ['supports', 'contradicts', 'context'] as const;
export const CORRECTION_KINDS = ['clarification', 'update', 'correction', 'verdict', 'withdrawal'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Stance = (typeof STANCES)[number];
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Whose claim it is. */
export const claimantSchema = z.strictObject({
  name: text.meta({ description: 'Who made the claim, as readers know them.' }),
  type: blankAsAbsent(z.enum(CLAIMANT_TYPES).default('person')).meta({ description: '`person` or `organization`.' }),
  url: optional(webAddress).meta({ description: 'Home page, Wikipedia or Wikidata.' }),
  id: optional(slugText).meta({
    description: 'Tells apart two claimants of one name; it becomes the address of their page: `/claimants/<id>/`.',
  }),
});

/** A place where the claim was made. */
export const appearanceSchema = z.strictObject({
  url: webAddress.meta({ description: 'Address of the page where the claim was made.' }),
  title: optional(text).meta({ description: 'Title of that page.' }),
  archived: optional(webAddress).meta({ description: 'An archived copy of it.' }),
});

/** What a source of the list says about itself, and how it bears on the claim. */
export const sourceSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9_](?:[\w.:-]*\w)?$/, { error: 'source-id' })
    .meta({ description: 'Name to cite it by: `[@id]` in the text.' }),
  title: text.meta({ description: 'Title of the source.' }),
  publisher: optional(text).meta({ description: 'Who published it.' }),
  url: optional(webAddress).meta({ description: 'Its address.' }),
  published: optional(knownDay).meta({ description: 'Day it was published, or month `2026-11` or year `2026`.' }),
  accessed: optional(day).meta({ description: 'Day somebody of the desk opened it. Leave it out if nobody did.' }),
  archived: optional(webAddress).meta({ description: 'An archived copy.' }),
  kind: blankAsAbsent(z.enum(SOURCE_KINDS).default('other')).meta({ description: 'What sort of source it is.' }),
  stance: optional(z.enum(STANCES)).meta({ description: 'How it bears on the claim.' }),
  quote: optional(text).meta({ description: 'A short passage that carries the point, word for word.' }),
});
export type Source = z.infer<typeof sourceSchema>;

/** A public note about a change of this check. */
const correctionSchema = (verdictId: z.ZodType<string>) =>
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
  const verdictId: z.ZodType<string> = verdictIds.length > 0 ? z.enum(verdictIds) : text;
  return z.strictObject({
    title: text.meta({ description: 'Headline of the check, often a question.' }),
    claim: text.meta({ description: 'The claim as it was made, word for word, in its own language.' }),
    claimLang: optional(languageTag).meta({ description: 'Language of the claim, where it is not that of the check.' }),
    claimTranslation: optional(text).meta({ description: 'The claim in the language of the check.' }),
    claimant: optional(claimantSchema).meta({ description: 'Who made it.' }),
    claimDate: optional(knownDay).meta({ description: 'Day it was made, or month `2026-11` or year `2026`.' }),
    appearances: list(appearanceSchema).meta({ description: 'Where it was made.' }),
    verdict: verdictId.meta({ description: 'The verdict: an id of the scale.' }),
    summary: text.meta({ description: 'The short answer, one or two sentences.' }),
    published: day.meta({ description: 'Day this check was first published.' }),
    updated: optional(day).meta({ description: 'Day of the last change that matters to readers.' }),
    authors: list(text).meta({ description: 'Who checked it.' }),
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
export type Claimant = z.infer<typeof claimantSchema>;

/** Everybody who made a claim, in the order of the file. */
export function claimantsOf<Who>({ claimant }: { claimant?: Who | undefined }): Who[] {
  return claimant === undefined ? [] : [claimant];
}
export type Correction = ClaimData['corrections'][number];

/** The claim in the language of the check, as far as the file says it. */
export function wordingOf({ claim, claimTranslation }: Pick<ClaimData, 'claim' | 'claimTranslation'>): string {
  return claimTranslation ?? claim;
}
