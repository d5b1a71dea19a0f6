/**
 * An address without the parts that do not change which page it opens: scheme, `www.`, case of the host, default port, fragment,
 * trailing slash. Expects a valid web address.
 */
export function samePage(address: string): string {
  const { hostname, port, pathname, search } = new URL(address);
  const host = hostname.replace(/^www\./, '') + (DEFAULT_PORTS.includes(port) ? '' : `:${port}`);
  return host + pathname.replace(/\/$/, '') + search;
}

/** Equal for sources that are the same document: they open the same page, or have none, but the same title and date. */
export function documentKey({ url, title = '', published = '' }: SomeSource): string {
  return url === undefined ? JSON.stringify([title, published]) : samePage(url);
}

interface SomeSource {
  url?: string | undefined;
  title?: string | undefined;
  published?: string | undefined;
}

/** URL removes only the default port of the address's own scheme. */
const DEFAULT_PORTS = ['', '80', '443'];
