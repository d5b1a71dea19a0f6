import * as z from 'zod';
import { text } from '../model/fields.ts';
import { DATE_ORDERS, type DateOrder } from './records/dates.ts';

/** Where a value comes from. Has exactly one of these keys, except that `by` and `cases` come together. */
export interface Value {
  /** A key of the old site, or a template with `{key}` in it. A plain text is short for this. */
  key?: string | undefined;
  /** Always the same text. */
  fixed?: string | undefined;
  /** The first one that exists. */
  first?: Value[] | undefined;
  /** All of them. */
  all?: Value[] | undefined;
  /** The case that matches the value of a key. */
  by?: string | undefined;
  cases?: Record<string, Value> | undefined;
  /** Markdown converted to plain text. */
  plain?: Value | undefined;
  /** A date and time, without the time. */
  day?: Value | undefined;
  /** With `day`: the order of day, month and year, which nothing else says. */
  order?: DateOrder | undefined;
}

/** A part of the body. Has exactly one of `text`, `markdown`, `quotation`, `parts` and `first`. */
export interface Part {
  heading?: string | undefined;
  /** Repeats the part for each item of a list. */
  each?: string | undefined;
  /** A template with `{key}` in it. Omitted if a key is missing. */
  text?: string | undefined;
  /** Markdown of the old site. */
  markdown?: Value | undefined;
  /** The same, as a quotation. */
  quotation?: Value | undefined;
  parts?: Part[] | undefined;
  /** The first one that is not empty. */
  first?: Part[] | undefined;
}

const VALUE =
  'a key of the old site, a template with `{key}` in it, or one of `fixed`, `first`, `all`, `by` with `cases`, `plain` and `day`';
const PART =
  'a template with `{key}` in it, or one of `text`, `markdown`, `quotation`, `parts` and `first`, with `heading` or `each`';

/** A list with at least one item, of a schema that is defined later. */
const several = <Item>(item: () => z.ZodType<Item>) => z.array(z.lazy(item)).min(1, { error: 'empty' }).optional();

/** A value, in its short or long form. */
export const value: z.ZodType<Value> = z.preprocess(
  shortFor('key', VALUE),
  z
    .strictObject({
      key: text.optional(),
      fixed: text.optional(),
      first: several(() => value),
      all: several(() => value),
      by: text.optional(),
      cases: z
        .record(
          text,
          z.lazy(() => value),
        )
        .optional(),
      plain: z.lazy(() => value).optional(),
      day: z.lazy(() => value).optional(),
      order: z.enum(DATE_ORDERS).optional(),
    })
    .refine(isOneValue, { error: VALUE, when: hasNoIssues }),
);

function isOneValue({ by, cases, order, ...others }: Value): boolean {
  const isOrdered = order === undefined || others.day !== undefined;
  return countOf({ by, ...others }) === 1 && Boolean(by) === Boolean(cases) && isOrdered;
}

/** A part of the body, in its short or long form. */
export const part: z.ZodType<Part> = z.preprocess(
  shortFor('text', PART),
  z
    .strictObject({
      heading: text.optional(),
      each: text.optional(),
      text: text.optional(),
      markdown: value.optional(),
      quotation: value.optional(),
      parts: several(() => part),
      first: several(() => part),
    })
    .refine(({ heading, each, ...content }) => countOf(content) === 1, { error: PART, when: hasNoIssues }),
);

/** Reads a plain text as a mapping with one key. Anything but text and mappings is an error. */
function shortFor(key: string, expected: string) {
  return (given: unknown, context: z.RefinementCtx): unknown => {
    if (typeof given === 'string' && given.trim() !== '') return { [key]: given };
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      context.addIssue({ code: 'custom', message: expected });
    return given;
  };
}

/** A misspelt key is reported alone, not also as a missing one. */
function hasNoIssues({ issues }: { issues: readonly unknown[] }): boolean {
  return issues.length === 0;
}

/** The number of keys with a value. */
export function countOf(keys: Record<string, unknown>): number {
  return Object.values(keys).filter((one) => one !== undefined).length;
}
