/** The quotation marks of languages that do not use “these”. */
const QUOTES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ['«', '»'],
  be: ['«', '»'],
  bg: ['„', '“'],
  ca: ['«', '»'],
  cs: ['„', '“'],
  da: ['»', '«'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  et: ['„', '“'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  he: ['”', '”'],
  hr: ['„', '“'],
  hu: ['„', '”'],
  is: ['„', '“'],
  it: ['«', '»'],
  ja: ['「', '」'],
  lt: ['„', '“'],
  nb: ['«', '»'],
  nn: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sr: ['„', '“'],
  sv: ['”', '”'],
  uk: ['«', '»'],
};

/** A text between the quotation marks of its language. */
export function quoted(text: string, lang: string): string {
  const [open, close] = QUOTES[lang.split('-')[0] ?? ''] ?? ['“', '”'];
  return `${open}${text}${close}`;
}
