import * as z from 'zod';

// Front matter is read with YAML's failsafe schema: every scalar arrives as the text that was typed, so that
// `false`, `0123` and `2026-02-30` reach these fields unchanged and nothing is converted behind an editor's back.
// Where a field is judged by a function, `meta` says the same in the words of JSON Schema, as nearly as it can.

/** A sign that can be seen: no space, no mark of direction, none of the letters and signs that are blank (U+3164, U+2800). */
const VISIBLE = /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800]]/v;

/** Whether readers see anything of a text. */
export function isVisible(value: string): boolean {
  return VISIBLE.test(value);
}

/** Text that must say something. White space around it does not count, nor do signs that nobody sees. */
export const text = z
  .string()
  .trim()
  .refine(isVisible, { error: 'empty', params: { rule: 'empty-field' } })
  .meta({ pattern: '\\S' });

/** Lets a key with nothing after it, or with `null`, count as absent. */
export function blankAsAbsent<Field extends z.ZodType>(field: Field) {
  return z.preprocess((value) => (value === '' || value === null ? undefined : value), field);
}

/** An optional field. */
export const optional = <Field extends z.ZodType>(field: Field) => blankAsAbsent(field.optional());

/** A list that may be left out; it is then empty. */
export const list = <Item extends z.ZodType>(item: Item) => blankAsAbsent(z.array(item).default([]));

/** A calendar day, YYYY-MM-DD. It stays text: no time zone can move it. Years before 1000 are slips of the keyboard. */
export const day = z.iso
  .date()
  .refine((value) => value >= '1000', { error: 'early-day', params: { rule: 'early-day' } });

/** A day, a month (YYYY-MM) or a year: for events whose exact day nobody knows. */
export const roughDay = z
  .string()
  .refine((value) => z.iso.date().safeParse(padded(value)).success, {
    error: 'rough-day',
    params: { rule: 'rough-day' },
  })
  .meta({
    pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?$',
    minimum: 0,
    maximum: 9999,
    if: { type: 'string', minLength: 10 },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema; nobody awaits it.
    then: { format: 'date' },
  });

/** When something of others happened: a day, or its month or year where no more is known. Never a year before 1000. */
export const knownDay = roughDay.refine((value) => value >= '1000', {
  error: 'early-day',
  params: { rule: 'early-day' },
});

function padded(value: string): string {
  if (/^\d{4}$/.test(value)) return `${value}-01-01`;
  return /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value;
}

const WEB_ADDRESS = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^/?#\s\p{Cc}<>"\\][^\s\p{Cc}<>"\\]*$/u;

/** A name, with or without a password, before the host: `https://www.who.int@evil.example/` leads to `evil.example`. */
const CREDENTIALS = /^https?:\/\/[^/?#]*@/i;

/** A web address: http or https, nothing that a browser could run, and nothing before the host that looks like one. */
export const webAddress = z
  .string()
  .refine(isWebAddress, { error: 'web-address', params: { rule: 'web-address' } })
  .refine((value) => !hasCredentials(value), { error: 'credentials', params: { rule: 'web-address' } })
  .meta({ pattern: WEB_ADDRESS.source });

/** Whether an address names somebody before its host, who is often taken for the host. */
export function hasCredentials(value: string): boolean {
  return CREDENTIALS.test(value);
}

/** The address of a site: what stands behind it is put behind its path. */
export const siteAddress = webAddress
  .refine((value) => !/[?#]/.test(value), { error: 'site-address', params: { rule: 'web-address' } })
  .refine(hasPlainPath, { error: 'site-path', params: { rule: 'web-address' } });

/** Whether the path of an address has no empty part and can stand decoded in a page: else its pages would not be found. */
function hasPlainPath(value: string): boolean {
  const path = URL.canParse(value) ? new URL(value).pathname : '';
  try {
    return !/\/\/|[%"<>\\\p{Cc}]/u.test(decodeURI(path));
  } catch {
    // decodeURI has no other way to say that an address is badly encoded.
    return false;
  }
}

/**
 * True for an absolute http(s) address without spaces. It must be written in full: browsers and parsers disagree on what
 * `https:host`, `https:/host` and backslashes mean.
 */
export function isWebAddress(value: string): boolean {
  return WEB_ADDRESS.test(value) && URL.canParse(value);
}

/** `true` or `false`, written out; absent means `false`. Anything else is refused rather than guessed. */
export const flag = blankAsAbsent(
  z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
);

/** A whole number of one or more. */
export const position = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, { error: 'position' })
  .meta({ minimum: 1, maximum: 999_999 })
  .transform(Number);

/** How many, in digits only: signs between them mean other things elsewhere. */
export const count = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,14})$/, { error: 'count' })
  .meta({ minimum: 0, maximum: 999_999_999_999_999 })
  .transform(Number);

/** A place in a film or recording: minutes and seconds, with or without hours. */
export const moment = z.string().regex(/^(?:\d{1,2}:[0-5]\d|\d{1,3}):[0-5]\d$/, { error: 'moment' });

/**
 * Well-formed tags may begin with up to eight letters, but no language has more than three: `english` is a mistake. An extension
 * (`en-u-ca-buddhist`) would change calendars and figures, which no editor means; what is private (`de-x-leicht`) may follow.
 */
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*(-[xX](-[A-Za-z0-9]{1,8})+)?$/;

/** A language tag such as `en`, `pt-BR` or `zh-Hant` (BCP 47). Capitals make no difference; they are put as the standard has them. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, { error: 'language', params: { rule: 'language' } })
  .meta({ pattern: LANGUAGE_TAG.source })
  .transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag);

/** Whether a tag is well formed and one that editors mean. */
export function isLanguageTag(value: string): boolean {
  if (!LANGUAGE_TAG.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    // getCanonicalLocales has no other way to say that a tag is not well formed.
    return false;
  }
}

/** A name that can stand in an address as it is: letters without capitals, digits, hyphens and underscores. */
export const SLUG = /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}_-]*$/u;

/** Bytes of a name that becomes an address. Names on disk have at most 255, and what is made of a page needs some of them. */
export const LONGEST_NAME = 200;

/** A name of our own, as it becomes part of an address. */
export const nameText = z
  .string()
  .regex(SLUG, { error: 'slug' })
  .refine((name) => new TextEncoder().encode(name).length <= LONGEST_NAME, {
    error: 'long-name',
    params: { rule: 'slug' },
  });

/** The name of a file without its ending. Letters with accents are composed, as they are in the addresses of files. */
export const slugText = nameText.transform((name) => name.normalize('NFC'));

/** One of some names of ours, however Unicode writes its letters: `café` of a keyboard is the `café` of a file on a Mac. */
export const oneOfNames = <Name extends string>(names: readonly Name[]) =>
  z.preprocess((value) => (typeof value === 'string' ? value.normalize('NFC') : value), z.enum(names));

/** One text, or a text for each language: `Falsch`, or `{ en: False, de: Falsch }`. */
export const localizedText = z.union([
  text,
  z
    .record(languageTag, text.nullable())
    .transform((texts) =>
      Object.fromEntries(Object.entries(texts).filter((one): one is [string, string] => one[1] !== null)),
    ),
]);
export type LocalizedText = z.infer<typeof localizedText>;

/** The text in a language; without one, in the language's base (`pt` for `pt-BR`), in the fallback, else the first given. */
export function inLanguage(value: LocalizedText, language: string, fallback: string): string {
  if (typeof value === 'string') return value;
  const found = [language, language.split('-')[0], fallback].map((tag) => tag && value[tag]).find(Boolean);
  return found || (Object.values(value)[0] ?? '');
}
