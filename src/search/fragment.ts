/** Pagefind's files start with this before compression (1.6.0). */
const SIGNATURE = 'pagefind_dcd';

/** The part of a fragment of Pagefind's index that is used here. */
export interface Fragment {
  url: string;
  /** The indexed text of the page. */
  content: string;
}

/** Parses an uncompressed fragment of Pagefind's index. Throws if it does not have the format of Pagefind 1.6. */
export function fragmentIn(bytes: Uint8Array, file: string): Fragment {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith(SIGNATURE)) throw new Error(`Unexpected contents of Pagefind's ${file}`);
  const { url, content = '' }: Fragment = JSON.parse(text.slice(SIGNATURE.length));
  // Pagefind inserts these between words in languages that do not separate them.
  return { url, content: content.replaceAll('\u200b', '') };
}
