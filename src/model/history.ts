import * as z from 'zod';
import { day, flag, optional } from './fields.ts';

/** What the site shows of the history of its fact-checks. */
export const historySchema = z.strictObject({
  since: optional(day).meta({
    description:
      'Day on which the site went public. The history of a fact-check starts with the version of that day. Changes up to and including that day are preparation, and need no corrections.',
  }),
  authors: flag.meta({ description: '`true` shows who made each revision, by the name in git.' }),
});
