import * as z from 'zod';
import { SLUG } from '../model/fields.ts';

// What is read from `data/claims.json`. A site on the web may have been built by anybody, so nothing else is relied on.

const text = z.string();
const claimant = z.object({ name: text, type: text.optional(), url: text.optional() });
const correction = z.object({ date: text, kind: text, note: text, from: text.optional() });
const source = z.object({
  title: text,
  publisher: text.optional(),
  url: text.optional(),
  archived: text.optional(),
  published: text.optional(),
  kind: text.optional(),
  stance: text.optional(),
  quote: text.optional(),
});

/** A published fact-check. A withdrawn one has no verdict. */
export const recordSchema = z.object({
  slug: text.regex(SLUG),
  url: text,
  title: text,
  claim: text,
  claimTranslation: text.optional(),
  claimant: claimant.optional(),
  claimants: z.array(claimant).optional(),
  claimDate: text.optional(),
  verdict: text.optional(),
  verdictLabel: text.optional(),
  rating: z.number().optional(),
  summary: text.optional(),
  withdrawn: text.optional(),
  published: text,
  updated: text.optional(),
  authors: z.array(text).optional(),
  topics: z.array(text).optional(),
  lang: text.optional(),
  sources: z.array(source),
  corrections: z.array(correction).optional(),
  aliases: z.array(text).optional(),
});
export type ClaimRecord = z.infer<typeof recordSchema>;

const localized = z.union([text, z.record(text, text)]);

/** What the file says about the site. Sites built by older versions have no scale in it. */
export const setSchema = z.object({
  title: text,
  publisher: text,
  licence: text.optional(),
  lang: text.optional(),
  verdicts: z
    .array(z.object({ id: text, label: localized, definition: localized, rating: z.number().optional() }))
    .optional(),
  claims: z.array(z.unknown()),
});
export type ClaimSet = z.infer<typeof setSchema>;
