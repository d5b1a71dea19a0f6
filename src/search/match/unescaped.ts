/** An address with its `%20` read. One with a stray percent sign is its own plainest form. */
export function unescaped(text: string, read: (text: string) => string = decodeURIComponent): string {
  try {
    return read(text).normalize('NFC');
  } catch {
    return text;
  }
}
