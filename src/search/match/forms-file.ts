import { encoded, isAtEnd, putClaims, putNumber, putText, reading, takeClaims, takeNumber, takeText } from './bytes.ts';

// A file of forms tells in which claims a word is written in which way. There is one for each file of words, with the same stems. See
// `bytes.ts` for numbers, texts and lists of claims.
//
//   entry     stem, count of forms, forms
//   form      text (it shares bytes with the stem), list of claims; of a stem with a single form the list is empty: it stands
//             wherever the stem does

/** The claims in which each form of a word stands; nothing where it stands wherever its stem does. */
export type Forms = ReadonlyMap<string, readonly number[] | undefined>;

/** One entry as bytes. `before` is the stem of the entry before it in the same file, empty for the first. */
export function encodeForms(stem: string, forms: Forms, before: string): Uint8Array {
  const out: number[] = [];
  const bytes = encoded(stem);
  putText(out, bytes, encoded(before));
  putNumber(out, forms.size);
  for (const [form, claims = []] of forms) {
    putText(out, encoded(form), bytes);
    putClaims(out, forms.size === 1 ? [] : claims);
  }
  return Uint8Array.from(out);
}

/** All entries of a file, by stem. Throws where the bytes are not what this module writes. */
export function decodeForms(bytes: Uint8Array): Map<string, Forms> {
  const all = new Map<string, Forms>();
  const at = reading(bytes);
  let before: Uint8Array = new Uint8Array();
  while (!isAtEnd(at)) {
    const stem = takeText(at, before);
    const forms = new Map<string, number[] | undefined>();
    for (let count = takeNumber(at); count > 0; count--) {
      const form = takeText(at, stem.bytes).text;
      const claims = takeClaims(at);
      forms.set(form, claims.length > 0 ? claims : undefined);
    }
    all.set(stem.text, forms);
    before = stem.bytes;
  }
  return all;
}
