import * as z from 'zod';
import { text } from '../model/fields.ts';

/** Where a value of ours comes from. Exactly one of these, `by` together with `cases`. */
export interface Value {
  /** A key of theirs, or with `{key}` in it a text to fill. What is written as a mere text means this. */
  key?: string | undefined;
  /** The same text for every claim. */
  fixed?: string | undefined;
  /** The first of several that is there. */
  first?: Value[] | undefined;
  /** All of several, one after the other. */
  all?: Value[] | undefined;
  /** The one that fits what a key says. */
  by?: string | undefined;
  cases?: Record<string, Value> | undefined;
  /** Markdown as mere text. */
  plain?: Value | undefined;
  /** A day with a time, without the time. */
  day?: Value | undefined;
}

/** A part of the text of a claim. Exactly one of `text`, `markdown`, `quotation`, `parts` and `first`. */
export interface Part {
  heading?: string | undefined;
  /** Repeats the part for each item of a list of theirs. */
  each?: string | undefined;
  /** Markdown of the mapping with `{key}` in it; left out where a key is not there. */
  text?: string | undefined;
  /** Markdown of theirs. */
  markdown?: Value | undefined;
  /** The same as a quotation. */
  quotation?: Value | undefined;
  parts?: Part[] | undefined;
  /** The first of several that says anything. */
  first?: Part[] | undefined;
}

const VALUE =
  'a key of theirs, a text with `{key}` in it, or one of `fixed`, `first`, `all`, `by` with `cases`, `plain` and `day`';
const PART =
  'a text with `{key}` in it, or one of `text`, `markdown`, `quotation`, `parts` and `first`, with `heading` or `each`';

/** A value, written short or long. */
export const value: z.ZodType<Value> = z.preprocess(
  short('key', VALUE),
  z
    .strictObject({
      key: text.optional(),
      fixed: text.optional(),
      get first() {
        return z.array(value).min(1, { error: 'empty' }).optional();
      },
      get all() {
        return z.array(value).min(1, { error: 'empty' }).optional();
      },
      by: text.optional(),
      get cases() {
        return z.record(text, value).optional();
      },
      get plain() {
        return value.optional();
      },
      get day() {
        return value.optional();
      },
    })
    .refine(({ by, cases, ...others }) => countOf({ by, ...others }) === 1 && Boolean(by) === Boolean(cases), {
      error: VALUE,
      when: isSound,
    }),
);

/** A part of a text, written short or long. */
export const part: z.ZodType<Part> = z.preprocess(
  short('text', PART),
  z
    .strictObject({
      heading: text.optional(),
      each: text.optional(),
      text: text.optional(),
      markdown: value.optional(),
      quotation: value.optional(),
      get parts() {
        return z.array(part).min(1, { error: 'empty' }).optional();
      },
      get first() {
        return z.array(part).min(1, { error: 'empty' }).optional();
      },
    })
    .refine(({ heading, each, ...content }) => countOf(content) === 1, { error: PART, when: isSound }),
);

/** Lets a mere text stand for a mapping with one key. What is neither becomes a message. */
function short(key: string, expected: string) {
  return (given: unknown, context: z.RefinementCtx): unknown => {
    if (typeof given === 'string' && given.trim() !== '') return { [key]: given };
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      context.addIssue({ code: 'custom', message: expected });
    return given;
  };
}

/** A misspelt key is told about as such; that the right one is missing follows from it. */
function isSound({ issues }: { issues: readonly unknown[] }): boolean {
  return issues.length === 0;
}

/** How many of these keys are there. */
export function countOf(keys: Record<string, unknown>): number {
  return Object.values(keys).filter((one) => one !== undefined).length;
}
