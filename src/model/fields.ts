import * as z from 'zod';

// Front matter is read with YAML's failsafe schema: every scalar arrives as the text that was typed, so that `false`, `0123`
// and `2026-02-30` reach these fields unchanged. Where a function validates a field, `meta` describes the same check in JSON
// Schema, as closely as possible.

/** A visible character: not a space, a bidirectional control character, or a blank letter or symbol (U+3164, U+2800). */
const VISIBLE = /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800]]/v;

/** Whether a text has anything visible. */
export function isVisible(value: string): boolean {
  return VISIBLE.test(value);
}

/** Text with at least one visible character. White space around it is removed. */
export const text = z.string().trim().refine(isVisible, { error: 'empty' }).meta({ pattern: '\\S' });

/** Treats a key with no value, or with `null`, as absent. */
export function blankAsAbsent<Field extends z.ZodType>(field: Field) {
  return z.preprocess((value) => (value === '' || value === null ? undefined : value), field);
}

/** An optional field. */
export const optional = <Field extends z.ZodType>(field: Field) => blankAsAbsent(field.optional());

/** An optional list, empty by default. */
export const list = <Item extends z.ZodType>(item: Item) => blankAsAbsent(z.array(item).default([]));

/** A calendar day, YYYY-MM-DD. It stays a string, so that no time zone can shift it. Years before 1000 are typing errors. */
export const day = z.iso.date().refine((value) => value >= '1000', { error: 'early-day' });

/** A day, a month (YYYY-MM) or a year, for events whose exact day is unknown. */
export const roughDay = z
  .string()
  .refine((value) => z.iso.date().safeParse(padded(value)).success, {
    error: 'rough-day',
  })
  .meta({
    pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?$',
    minimum: 0,
    maximum: 9999,
    if: { type: 'string', minLength: 10 },
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword; nothing awaits this object.
    then: { format: 'date' },
  });

/** A day, month or year from the year 1000, for when a claim was made or a source was published. */
export const knownDay = roughDay.refine((value) => value >= '1000', {
  error: 'early-day',
});

function padded(value: string): string {
  if (/^\d{4}$/.test(value)) return `${value}-01-01`;
  return /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value;
}

const WEB_ADDRESS = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^/?#\s\p{Cc}<>"\\][^\s\p{Cc}<>"\\]*$/u;

/** A user name, with or without a password, before the host: `https://www.who.int@evil.example/` opens `evil.example`. */
const CREDENTIALS = /^https?:\/\/[^/?#]*@/i;

/** A web address: http or https, nothing that a browser could run, and no user name before the host. */
export const webAddress = z
  .string()
  .refine(isWebAddress, { error: 'web-address' })
  .refine((value) => !hasCredentials(value), { error: 'credentials' })
  .meta({ pattern: WEB_ADDRESS.source });

/** Whether an address has a user name before its host, which is easily mistaken for the host. */
export function hasCredentials(value: string): boolean {
  return CREDENTIALS.test(value);
}

/** The address of the site: page addresses are appended to its path. */
export const siteAddress = webAddress
  .refine((value) => !/[?#]/.test(value), { error: 'site-address' })
  .refine(hasPlainPath, { error: 'site-path' });

/** Whether the path of an address has no empty segment and can be used decoded; otherwise its pages could not be found. */
function hasPlainPath(value: string): boolean {
  const path = URL.canParse(value) ? new URL(value).pathname : '';
  try {
    return !/\/\/|[%"<>\\\p{Cc}]/u.test(decodeURI(path));
  } catch {
    // decodeURI throws if an address is badly encoded.
    return false;
  }
}

/**
 * Whether a text is an absolute http(s) address without spaces. It must be complete: browsers and parsers disagree on
 * `https:host`, `https:/host` and backslashes.
 */
export function isWebAddress(value: string): boolean {
  return WEB_ADDRESS.test(value) && URL.canParse(value);
}

/** A repository on GitHub as `owner/name`. It is safe in a command. */
export const gitHubRepository = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/, { error: 'github-repository' });

/** `true` or `false`; absent means `false`. Anything else is rejected, not guessed. */
export const flag = blankAsAbsent(
  z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
);

/** A whole number from 1. */
export const position = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, { error: 'position' })
  .meta({ minimum: 1, maximum: 999_999 })
  .transform(Number);

/** A count, in digits only: separators mean different things in different countries. */
export const count = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,14})$/, { error: 'count' })
  .meta({ minimum: 0, maximum: 999_999_999_999_999 })
  .transform(Number);

/** A position in a video or recording: minutes and seconds, with or without hours. */
export const moment = z.string().regex(/^(?:\d{1,2}:[0-5]\d|\d{1,3}):[0-5]\d$/, { error: 'moment' });

/**
 * A well-formed tag may begin with up to eight letters, but no language has more than three: `english` is a mistake. Extensions
 * (`en-u-ca-buddhist`) are rejected because they change calendars and numerals; private parts (`de-x-leicht`) are allowed.
 */
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*(-[xX](-[A-Za-z0-9]{1,8})+)?$/;

/** A language tag such as `en`, `pt-BR` or `zh-Hant` (BCP 47), in any case; it is normalised to the standard's. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, { error: 'language' })
  .meta({ pattern: LANGUAGE_TAG.source })
  .transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag);

const knownTags = new Set<string>();

/** Whether a text is a well-formed language tag, without extensions. */
export function isLanguageTag(value: string): boolean {
  if (knownTags.has(value)) return true;
  if (!LANGUAGE_TAG.test(value)) return false;
  try {
    const isTag = Intl.getCanonicalLocales(value).length === 1;
    if (isTag) knownTags.add(value);
    return isTag;
  } catch {
    // getCanonicalLocales throws if a tag is not well formed.
    return false;
  }
}

/** Who published a document. */
export const publisher = optional(text).meta({ description: 'Who published it.' });

/** The address of a document. */
export const url = optional(webAddress).meta({ description: 'Web address.' });

/** The archived copies of a page: one address, or a list of them. `archivedCopies()` reads it. */
export const archived = optional(
  z.union([webAddress, z.array(webAddress).min(1, { error: 'address-or-list' })], { error: 'address-or-list' }),
).meta({ description: 'Address of an archived copy, or a list of them: `[https://…, https://…]`.' });

/** Date that a document was published. */
export const publicationDate = optional(knownDay).meta({
  description: 'Date it was published. If you only know the month or year: `2026-11` or `2026`.',
});

/** The last change of a fact-check or dossier. */
export const updated = optional(day).meta({ description: 'Date of the last change that matters to readers.' });

/** The language of a dossier or a page. */
export const ownLanguage = optional(languageTag).meta({
  description: 'Language, if it differs from the site’s.',
});

/** Whether a file is a draft. */
export const draft = flag.meta({ description: '`true` keeps it off the published site.' });

/** Where the title of a page comes from, if it is not the page's own title. */
export const titleFrom = optional(z.enum(['address'])).meta({
  description: 'Write `address` if you could not see the title and wrote it from the words in the web address.',
});

/** The language of the title of a source, document or page where the claim was made. */
export const titleLang = optional(languageTag).meta({
  description: 'Language of the title, if it differs from the language of the file.',
});

/** A name that can be part of an address unchanged: lower-case letters, digits, hyphens and underscores. */
export const SLUG = /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}_-]*$/u;

/** Longest name in bytes. File systems allow 255, and the files made for a page need some of them. */
export const LONGEST_NAME = 200;

/** A name chosen by the editor that becomes part of an address. */
const nameText = z
  .string()
  .regex(SLUG, { error: 'slug' })
  .refine((name) => new TextEncoder().encode(name).length <= LONGEST_NAME, {
    error: 'long-name',
  });

/** A file name without its extension. Accented letters are composed (NFC), as in addresses. */
export const slugText = nameText.transform((name) => name.normalize('NFC'));

/** One of a list of names, composed or decomposed: `café` from a keyboard matches `café` from a file name on a Mac. */
export const oneOfNames = <Name extends string>(names: readonly Name[]) =>
  z.preprocess((value) => (typeof value === 'string' ? value.normalize('NFC') : value), z.enum(names));

/** One text, or one per language: `Falsch`, or `{ en: False, de: Falsch }`. */
export const localizedText = z.union([
  text,
  z
    .record(languageTag, text.nullable())
    .transform((texts) =>
      Object.fromEntries(Object.entries(texts).filter((one): one is [string, string] => one[1] !== null)),
    ),
]);
export type LocalizedText = z.infer<typeof localizedText>;

/** The text in a language, or in its base language (`pt` for `pt-BR`), or in `fallback`, or else the first one given. */
export function inLanguage(value: LocalizedText, language: string, fallback: string): string {
  return typeof value === 'string' ? value : (value[languageOfText(value, language, fallback)] ?? '');
}

/** The language of the text that `inLanguage` returns. A single text is in the language of the site, which is `fallback`. */
export function languageOfText(value: LocalizedText, language: string, fallback: string): string {
  if (typeof value === 'string') return fallback;
  const base = language.split('-')[0] ?? language;
  return [language, base, fallback].find((tag) => value[tag]) ?? Object.keys(value)[0] ?? fallback;
}
