/** The text of a content file. */
export function file(data: object, text: string): string {
  return `---\n${lines(data)}---\n\n${text}\n`;
}

/** Front matter, with values as JSON, which YAML can read. A byte order mark is escaped, as YAML requires. */
export function lines(data: object): string {
  const given = Object.entries(data).filter(([, value]) => value !== undefined);
  return given.map(([key, value]) => `${key}: ${JSON.stringify(value).replaceAll('\ufeff', '\\ufeff')}\n`).join('');
}
