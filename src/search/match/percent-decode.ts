/** Decodes percent-encoding and normalises the result. Text with a stray percent sign is returned unchanged. */
export function percentDecoded(text: string, decode: (text: string) => string = decodeURIComponent): string {
  try {
    return decode(text).normalize('NFC');
  } catch {
    return text;
  }
}
