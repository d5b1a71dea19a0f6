import { WELL_KNOWN, WITHOUT_EXTENSION } from './file-types.ts';

/**
 * The path at which an address of the site is published: decoded, without query, fragment and `index.html`, and with the slash
 * that pages end with. Undefined if the address is malformed.
 */
export function sitePath(address: string): string | undefined {
  const path = decoded(address.replace(/[?#].*$/s, ''))?.replace(/\/index\.html$/, '/');
  return path === undefined || path.endsWith('/') || isFilePath(path) ? path : `${path}/`;
}

/** Whether a path is that of a file, not of a page. Names of pages have no extension. */
function isFilePath(path: string): boolean {
  return /\.[^/]*$/.test(path) || path.startsWith(`/${WELL_KNOWN}/`) || WITHOUT_EXTENSION.includes(path.slice(1));
}

/** An address with its percent-encoding decoded; undefined if the encoding is malformed. */
export function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    // decodeURIComponent reports malformed encoding only by throwing.
    return undefined;
  }
}
