/**
 * An address without the parts that do not change which page it opens: scheme, `www.`, case of the host, default port, fragment,
 * trailing slash. Expects a valid web address.
 */
export function samePage(address: string): string {
  const { hostname, port, pathname, search } = new URL(address);
  const host = hostname.replace(/^www\./, '') + (DEFAULT_PORTS.includes(port) ? '' : `:${port}`);
  return host + pathname.replace(/\/$/, '') + search;
}

/** URL removes only the default port of the address's own scheme. */
const DEFAULT_PORTS = ['', '80', '443'];
