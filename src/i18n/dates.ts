/** Day, month, year for plain `en`, as in most English-speaking countries. */
const LOCALES: Record<string, string> = { en: 'en-GB' };

export function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}

/** Returns a formatter for YYYY-MM-DD, YYYY-MM or YYYY. UTC keeps calendar days from shifting with the time zone. */
export function dateFormatter(language: string): (date: string) => string {
  const locale = localeOf(language);
  // A tag can request another calendar (`ar-u-ca-islamic`), in which a month would not match the days in it.
  const options = { year: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
  const year = new Intl.DateTimeFormat(locale, options);
  const month = new Intl.DateTimeFormat(locale, { ...options, month: 'long' });
  const day = new Intl.DateTimeFormat(locale, { ...options, month: 'long', day: 'numeric' });
  return (date) => {
    const formatted = [year, month, day][date.split('-').length - 1]?.format(new Date(date)) ?? date;
    // French writes the first of a month as “1er”; Intl does not.
    return language.split('-')[0] === 'fr' ? formatted.replace(/^1 /, '1er ') : formatted;
  };
}
