import { pathOf } from '../formats/addresses.ts';
import { basePath, type Site } from '../model/site.ts';
import { hostPolicy } from './content-policy.ts';

// Files in which some hosts, such as Netlify and Cloudflare Pages, read how to serve a site. Others ignore them.

/** The names of these files. They are not served, so no page links to them. */
export const HOST_FILES = { headers: '_headers', redirects: '_redirects' } as const;

/** GitLab Pages ignores the whole file if it has more lines or bytes, and Cloudflare Pages the lines after 2,000. */
const REDIRECTS = 1_000;
const BYTES_OF_REDIRECTS = 64 * 1024;

/** `_headers`: a content security policy for files without their own, and how long browsers may keep files. */
export function hostHeaders(site: Site): string {
  const under = basePath(site);
  return rules([
    [
      `${under}*`,
      [
        `Content-Security-Policy: ${hostPolicy()}`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
      ],
    ],
    // The names of these files change with their contents.
    [`${under}assets/*`, ['Cache-Control: public, max-age=31536000, immutable']],
    // Programs of other sites may read feeds and data.
    [`${under}feed.json`, ['Access-Control-Allow-Origin: *']],
    [`${under}data/*`, ['Access-Control-Allow-Origin: *']],
    [`${under}claims/*`, ['Access-Control-Allow-Origin: *']],
    [`${under}dossiers/*`, ['Access-Control-Allow-Origin: *']],
  ]);
}

/**
 * `_redirects`: from the old addresses of claims to the new ones. The pages at the old addresses redirect on every host; this
 * makes hosts answer with a status that search engines understand. As far as we know, only Cloudflare Pages does: Netlify and
 * GitLab Pages serve the pages, because they exist. `moved` has the paths below the site root.
 */
export function hostRedirects(site: Site, moved: readonly { from: string; to: string }[]): string {
  let text = '';
  for (const { from, to } of moved.slice(0, REDIRECTS)) {
    // Paths are encoded, so each character is a byte.
    const line = `${pathOf(site, from)} ${pathOf(site, to)} 301\n`;
    if (text.length + line.length > BYTES_OF_REDIRECTS) break;
    text += line;
  }
  return text;
}

function rules(all: [path: string, headers: string[]][]): string {
  return all.map(([path, headers]) => `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`).join('\n');
}
