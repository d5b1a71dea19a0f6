/** Pagefind's files start with this before compression (1.6.0). */
const SIGNATURE = 'pagefind_dcd';

/** The part of a fragment of Pagefind's index that is used here. */
export interface Fragment {
  url: string;
  /** The indexed text of the page. */
  content: string;
  /** The text before the list of sources, whose titles run into each other. */
  prose: string;
}

/** A fragment as Pagefind writes it. */
interface RawFragment {
  url: string;
  content?: string;
  /** The elements that have an id. */
  anchors?: { id: string; text: string }[];
}

/** Parses an uncompressed fragment of Pagefind's index. Throws if it does not have the format of Pagefind 1.6. */
export function fragmentIn(bytes: Uint8Array, file: string): Fragment {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith(SIGNATURE)) throw new Error(`Unexpected contents of Pagefind's ${file}`);
  const { url, content: raw = '', anchors = [] }: RawFragment = JSON.parse(text.slice(SIGNATURE.length));
  // Pagefind inserts these between words in languages that do not separate them.
  const content = raw.replaceAll('\u200b', '');
  const heading = anchors.find(({ id }) => id === 'sources')?.text.replaceAll('\u200b', '');
  const end = heading ? content.lastIndexOf(`${heading}. `) : -1;
  return { url, content, prose: end < 0 ? content : content.slice(0, end) };
}
