/** What sites add to an address to see where readers come from. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|igshid|igsh|mc_[ce]id|ref|ref_src|ref_url|s|si|t|feature|share|amp)$/i;
/** One place under several names. */
const SAME_HOST: Record<string, string> = {
  'twitter.com': 'x.com',
  'youtu.be': 'youtube.com',
  'fb.com': 'facebook.com',
};
const ARCHIVED = /^\/web\/\d+[a-z_]*\/(https?:.*)$/i;

/**
 * A short key of a web address, the same for an address however it is copied: with or without `www`, `m`, `https`, a fragment,
 * a slash at the end, the parameters that only track. An archived copy at web.archive.org has the key of its original.
 * Nothing for what is no web address.
 */
export function addressKey(address: string): string | undefined {
  const plain = plainAddress(address, 0);
  return plain === undefined ? undefined : `@${hash(plain, 0)}${hash(plain, 1)}`;
}

/** Exported for its test. */
export function plainAddress(address: string, depth: number): string | undefined {
  if (!URL.canParse(address) || depth > 3) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const original = ARCHIVED.exec(url.pathname + url.search)?.[1];
  if (url.hostname === 'web.archive.org' && original)
    return plainAddress(original.replace(/^(https?:)\/+/i, '$1//'), depth + 1);
  const bare = url.hostname.replace(/^(?:www|m|mobile|amp|old)\./, '');
  const host = SAME_HOST[bare] ?? bare;
  const video = bare === 'youtu.be' ? [['v', url.pathname.replaceAll('/', '')]] : [];
  const path = bare === 'youtu.be' ? '/watch' : url.pathname.replace(/\/(?:index\.\w+|amp)?\/?$/, '');
  const kept = [...video, ...url.searchParams].filter(([name = '']) => !TRACKING.test(name));
  const query = kept
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&');
  return decoded(`${host}${path}${query && `?${query}`}`);
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    // A stray percent sign: the address is its own plainest form.
    return text;
  }
}

/** FNV-1a with 32 bits, as seven letters and digits. Two of them tell a million addresses apart. */
function hash(text: string, seed: number): string {
  let state = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return state.toString(36).padStart(7, '0');
}
