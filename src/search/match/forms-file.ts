import { encodeUtf8, readClaims, readNumber, readString, writeClaims, writeNumber, writeString } from './bytes.ts';
import { decodeEntries, encodeEntry } from './entries.ts';

// A forms file: the claims that contain each form of a stem. There is one for each postings file, with the same stems. See
// `bytes.ts` for numbers, strings and claim lists.
//
//   entry     stem, number of forms, forms
//   form      string (its shared prefix is that with the stem), claim list; the list of an only form is empty, because it is in every
//             claim that the stem is in

/** The claims that contain each form of a stem. An only form has no list: it is in every claim that the stem is in. */
export type Forms = ReadonlyMap<string, readonly number[] | undefined>;

/** Encodes an entry. `before` is the stem of the previous entry in the file, or empty for the first. */
export function encodeForms(stem: string, forms: Forms, before: string): Uint8Array {
  return encodeEntry(stem, before, (out, bytes) => {
    writeNumber(out, forms.size);
    for (const [form, claims = []] of forms) {
      writeString(out, encodeUtf8(form), bytes);
      writeClaims(out, forms.size === 1 ? [] : claims);
    }
  });
}

/** Decodes all entries of a file, by stem. Throws if the file is damaged. */
export function decodeForms(bytes: Uint8Array): Map<string, Forms> {
  return decodeEntries(bytes, (cursor, stem) => {
    const forms = new Map<string, number[] | undefined>();
    for (let count = readNumber(cursor); count > 0; count--) {
      const form = readString(cursor, stem).text;
      const claims = readClaims(cursor);
      forms.set(form, claims.length > 0 ? claims : undefined);
    }
    return forms;
  });
}
