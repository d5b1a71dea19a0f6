/**
 * An address without what does not lead to another page: scheme, `www.`, capitals of the host, its usual port, fragment, last
 * slash. Expects a sound web address.
 */
export function samePage(address: string): string {
  const { hostname, port, pathname, search } = new URL(address);
  const host = hostname.replace(/^www\./, '') + (USUAL_PORTS.includes(port) ? '' : `:${port}`);
  return host + pathname.replace(/\/$/, '') + search;
}

/** A parser takes away only that of the scheme of the address. */
const USUAL_PORTS = ['', '80', '443'];
