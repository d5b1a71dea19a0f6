/** What is wrong with a text, in words that follow its name; undefined if nothing is. */
export function textProblem(value: unknown): string | undefined {
  if (typeof value !== 'string') return `is ${kindOf(value)}, expected one text`;
  return value.trim() === '' ? 'is empty' : undefined;
}

/** What is wrong with a text that should be plain but looks like HTML. */
export function htmlProblem(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);/i.test(value))
    return 'contains HTML entities, expected plain text';
  return /<\/?[a-z][^<>]*>/i.test(value) ? 'contains HTML tags, expected plain text' : undefined;
}

export function addressProblem(value: unknown): string | undefined {
  if (typeof value !== 'string') return `is ${kindOf(value)}, expected one address`;
  const parts = value.trim().split(/\s*,\s*(?=https?:)|\s+and\s+|\s+/);
  if (parts.length > 1) return 'joins several addresses, expected one, or a list where a list is allowed';
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return `is \`${value}\`, expected a full web address`;
  const { username, password } = new URL(value);
  return username || password ? 'has a user name before the host' : undefined;
}

/** A day, month, year, or a time with its zone: ISO 8601, as schema.org asks. */
export function dayProblem(value: unknown): string | undefined {
  if (typeof value !== 'string') return `is ${kindOf(value)}, expected one date`;
  const [, day = '', time, zone] =
    /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:(T[\d:.]+)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(value) ?? [];
  if (day === '') return `is \`${value}\`, expected a date such as \`2026-11-28\``;
  if (!isDay(day)) return `is \`${value}\`, a date that does not exist`;
  return time !== undefined && zone === undefined ? `is \`${value}\`, a time without its zone` : undefined;
}

function isDay(day: string): boolean {
  const full = `${day}-01-01`.slice(0, 10);
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}

export function numberProblem(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isFinite(value)
    ? undefined
    : `is ${typeof value === 'string' ? `the text \`${value}\`` : kindOf(value)}, expected a number`;
}

export function languageProblem(value: unknown): string | undefined {
  if (typeof value !== 'string') return `is ${kindOf(value)}, expected one language tag`;
  try {
    const isKnown = /^[A-Za-z]{2,3}(?:-|$)/.test(value) && Intl.getCanonicalLocales(value).length === 1;
    return isKnown ? undefined : `is \`${value}\`, expected a language tag such as \`en\``;
  } catch {
    // getCanonicalLocales throws if a tag is not well formed.
    return `is \`${value}\`, expected a language tag such as \`en\``;
  }
}

export function kindOf(value: unknown): string {
  if (value === null) return '`null`';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
