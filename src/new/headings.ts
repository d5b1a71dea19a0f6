/** The headings of a new text, in the languages of the interface. */
const HEADINGS: Record<string, readonly string[]> = {
  en: ['What was said', 'What we found'],
  es: ['Qué se dijo', 'Qué encontramos'],
  pt: ['O que foi dito', 'O que apuramos'],
  fr: ['Ce qui a été dit', 'Ce que nous avons trouvé'],
  de: ['Was gesagt wurde', 'Was wir herausgefunden haben'],
  ar: ['ما الذي قيل', 'ما الذي وجدناه'],
};

/** Headings to be filled in. In a language that is none of these there are none: those of another would have to be taken out. */
export function headingsIn(language: string): string {
  const headings = HEADINGS[language] ?? HEADINGS[language.split('-')[0] ?? ''] ?? [];
  return headings.map((heading) => `## ${heading}\n`).join('\n');
}
