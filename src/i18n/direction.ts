/** Cached, because every link in a list needs it and asking Intl takes longer than rendering the link. */
const directions = new Map<string, 'ltr' | 'rtl'>();

/** Whether a language is written from right to left. */
export function direction(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language) ?? directionOf(language);
  directions.set(language, known);
  return known;
}

function directionOf(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language);
  const info = 'getTextInfo' in locale ? (locale.getTextInfo as () => { direction?: string })() : undefined;
  return info?.direction === 'rtl' ? 'rtl' : 'ltr';
}
