import { createHash } from 'node:crypto';

/** What every page may load: files of the site only. */
const OWN_FILES =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'";

/** The script of pages at old addresses. A refresh loses the fragment after `#`; only a script can keep it. */
export const REDIRECT_SCRIPT = "location.replace(document.getElementById('new-address').href+location.hash)";

/**
 * Marks the search page as one with a query before it is first shown, so that the hint below the box, which such a page hides,
 * does not push the results down first.
 */
export const QUERY_SCRIPT = "if(location.search)document.documentElement.dataset.query=''";

const FOR_SEARCH = `script-src 'self' 'wasm-unsafe-eval' ${hashOf(QUERY_SCRIPT)}; connect-src 'self'; worker-src 'self' blob:`;

/** The content security policy of a page. Only the search page has scripts. */
export function pagePolicy(scripts: boolean): string {
  // Without scripts nothing connects, but browser tools that read robots.txt from the page may.
  return `${OWN_FILES}; form-action 'self'; ${scripts ? FOR_SEARCH : "script-src 'none'; connect-src 'self'"}`;
}

/** The policy of a page that other sites show in a frame. A `meta` element cannot say who may frame it, so anyone may. */
export function embedPolicy(): string {
  return `${OWN_FILES}; form-action 'none'; script-src 'none'`;
}

/** The policy of a page at an old address, which runs one constant script. */
export function redirectPolicy(): string {
  return `${OWN_FILES}; form-action 'none'; script-src ${hashOf(REDIRECT_SCRIPT)}`;
}

/**
 * The policy for everything that a host serves. It allows what any page of the site allows, because browsers apply it in addition
 * to the policy of the page. It does not say who may frame a page, because other sites show cards of fact-checks in frames.
 */
export function hostPolicy(): string {
  return `${OWN_FILES}; form-action 'self'; ${FOR_SEARCH.replace(';', ` ${hashOf(REDIRECT_SCRIPT)};`)}`;
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
