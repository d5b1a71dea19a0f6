/** Begins what Pagefind packs, before its own text (1.6.0). */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind keeps of one page, as far as it matters here. */
export interface Fragment {
  url: string;
  /** All that it indexed of the page. */
  content: string;
}

/** Reads a fragment of Pagefind's index that is unpacked. Throws for a file that is not as Pagefind 1.6 writes it. */
export function fragmentIn(bytes: Uint8Array, file: string): Fragment {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith(SIGNATURE)) throw new Error(`Unexpected contents of Pagefind's ${file}`);
  const { url, content = '' }: Fragment = JSON.parse(text.slice(SIGNATURE.length));
  // Pagefind puts these between the words of languages that put nothing there.
  return { url, content: content.replaceAll('\u200b', '') };
}
