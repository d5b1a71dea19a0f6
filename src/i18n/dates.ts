/** British order for plain `en`: day, month, year, as most of the world's English readers write it. */
const LOCALES: Record<string, string> = { en: 'en-GB' };

export function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}

/** Formats YYYY-MM-DD, YYYY-MM or YYYY for readers. Calendar days have no time zone, so UTC keeps them where they are. */
export function dateFormatter(language: string): (date: string) => string {
  const locale = localeOf(language);
  // A tag can ask for another calendar (`ar-u-ca-islamic`), in which the month of a day is not that of its month.
  const options = { year: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
  const year = new Intl.DateTimeFormat(locale, options);
  const month = new Intl.DateTimeFormat(locale, { ...options, month: 'long' });
  const day = new Intl.DateTimeFormat(locale, { ...options, month: 'long', day: 'numeric' });
  return (date) => {
    const written = [year, month, day][date.split('-').length - 1]?.format(new Date(date)) ?? date;
    // French calls the first of a month “1er”; Intl does not.
    return language.split('-')[0] === 'fr' ? written.replace(/^1 /, '1er ') : written;
  };
}
