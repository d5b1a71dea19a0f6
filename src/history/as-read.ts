/** Quotation marks that only differ in shape. */
const DOUBLE = /[“”„‟«»„″]|''|,,/g;
const SINGLE = /[‘’‚‛‹›′`´]/g;

/** A text as readers take it in: white space, the shape of quotation marks and how accents are stored make no difference. */
export function asRead(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(DOUBLE, '"')
    .replace(SINGLE, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether readers see the same. Values that are not text are compared as they are. */
export function readTheSame(before: unknown, after: unknown): boolean {
  return before === after || keyAsRead(before) === keyAsRead(after);
}

/** The same text for values in which readers see the same. */
export function keyAsRead(value: unknown): string {
  return String(JSON.stringify(value, readText));
}

function readText(_: string, value: unknown): unknown {
  if (typeof value === 'string') return asRead(value);
  // The order of keys makes no difference; the schema has put them in its own.
  return value;
}
