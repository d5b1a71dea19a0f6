/** What XML 1.0 cannot contain, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that break an XML file.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML, inside an element or an attribute. It may contain anything; a CDATA section could not contain its own end. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** An element with a text, or with attributes only. Empty if the text is undefined. */
export function element(name: string, text: string | undefined, attributes: Record<string, string> = {}): string {
  if (text === undefined) return '';
  const inside = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return text === '' ? `<${name}${inside.join('')}/>\n` : `<${name}${inside.join('')}>${escaped(text)}</${name}>\n`;
}
