import { localeOf } from './dates.ts';

/** A noun in each plural form of the language. `#` is replaced with the number; a form may leave it out. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Formats numbers and counts in a language. A missing form falls back to `other`. */
export function numbersIn(language: string) {
  const numbers = new Intl.NumberFormat(localeOf(language));
  const rules = new Intl.PluralRules(localeOf(language));
  return {
    number: (n: number) => numbers.format(n),
    count: (n: number, forms: Forms) => (forms[rules.select(n)] ?? forms.other).replace('#', numbers.format(n)),
  };
}
