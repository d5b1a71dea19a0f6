import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Routes the addresses of pictures, of the theme and of the cards of fact-checks to their endpoints. Astro's server requires the trailing slash of pages (`trailingSlash`) for files
 * too, which a build writes without one.
 */
export function fileAddresses(request: IncomingMessage, _response: ServerResponse, next: () => void): void {
  request.url = request.url
    ?.replace(/^(\/(?:[^?]*\/)?(?:(?:media|theme)\/|assets\/card\.)[^?]*[^/?])(?=\?|$)/, '$1/')
    .replace(/^(\/(?:[^?]*\/)?claims\/[^/?]+\/embed\/)(?=\?|$)/, '$1index.html/');
  next();
}
