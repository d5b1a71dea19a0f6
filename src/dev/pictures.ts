import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Routes the addresses of pictures to their endpoint. Astro's server requires the trailing slash of pages (`trailingSlash`) for files
 * too, which a build writes without one.
 */
export function pictureAddresses(request: IncomingMessage, _response: ServerResponse, next: () => void): void {
  request.url = request.url?.replace(/^(\/(?:[^?]*\/)?media\/[^?]*[^/?])(?=\?|$)/, '$1/');
  next();
}
