import { localeOf } from './dates.ts';

/** What is counted, in each plural form that the language has. `#` stands for the number; a form may do without it. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language writes numbers and counts things. A form that is not given is `other`. */
export function numbersIn(language: string) {
  const numbers = new Intl.NumberFormat(localeOf(language));
  const rules = new Intl.PluralRules(localeOf(language));
  return {
    number: (n: number) => numbers.format(n),
    count: (n: number, forms: Forms) => (forms[rules.select(n)] ?? forms.other).replace('#', numbers.format(n)),
  };
}
