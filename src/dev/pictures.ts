import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Lets addresses of pictures reach their endpoint. Astro's server holds every address to the slash at its end that pages
 * have (`trailingSlash`), also those of files, which a build writes without one.
 */
export function pictureAddresses(request: IncomingMessage, _response: ServerResponse, next: () => void): void {
  request.url = request.url?.replace(/^(\/(?:[^?]*\/)?media\/[^?]*[^/?])(?=\?|$)/, '$1/');
  next();
}
