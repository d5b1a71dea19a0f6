/** The articles with which names may begin, by language. The Arabic one is part of the word. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|a|an)\s+(?=\S)/i,
  de: /^(?:der|die|das)\s+(?=\S)/i,
  fr: /^(?:(?:le|la|les)\s+(?=\S)|l['’](?=\p{L}))/iu,
  es: /^(?:el|la|los|las)\s+(?=\S)/i,
  pt: /^(?:o|a|os|as)\s+(?=\S)/i,
  ar: /^ال(?=\p{L}{3})/u,
};
/** The Arabic article in Latin letters, which is found in names in every language. */
const TRANSCRIBED = /^al-(?=\p{L})/iu;

/** A name without the article at its start, for sorting: `The Guardian` is under G. Only the articles of the language count. */
export function withoutArticle(name: string, language: string): string {
  const own = ARTICLES[new Intl.Locale(language).language];
  const rest = own ? name.replace(own, '') : name;
  return rest === name ? name.replace(TRANSCRIBED, '') : rest;
}
