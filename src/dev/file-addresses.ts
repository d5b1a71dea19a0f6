import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Routes the addresses of pictures and of the theme to their endpoints. Astro's server requires the trailing slash of pages (`trailingSlash`) for files
 * too, which a build writes without one.
 */
export function fileAddresses(request: IncomingMessage, _response: ServerResponse, next: () => void): void {
  request.url = request.url?.replace(/^(\/(?:[^?]*\/)?(?:media|theme)\/[^?]*[^/?])(?=\?|$)/, '$1/');
  next();
}
