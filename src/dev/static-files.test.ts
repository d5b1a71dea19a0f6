import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { type Preview, setPreview } from '../library/dev.ts';
import { staticFiles } from './static-files.ts';

/** Whether an address is answered with a file, on a site at `url`. */
async function isServed(url: string, address: string): Promise<boolean> {
  const statics = new Map([['report.txt', import.meta.filename]]);
  setPreview(Promise.resolve({ site: { url }, statics } as unknown as Preview));
  const request = { url: address, method: 'GET' } as IncomingMessage;
  const response = new ServerResponse(request);
  let isServed = true;
  await staticFiles(request, response, () => {
    isServed = false;
  });
  return isServed && response.hasHeader('content-type');
}

test('static files are served below the base path only', async () => {
  assert.equal(await isServed('https://desk.example/', '/report.txt'), true);
  assert.equal(await isServed('https://desk.example/facts/', '/facts/report.txt?a'), true);
  assert.equal(await isServed('https://desk.example/f%C3%A4cts/', '/f%C3%A4cts/report.txt'), true);
  assert.equal(await isServed('https://desk.example/facts/', '/report.txt'), false);
  assert.equal(await isServed('https://desk.example/facts/', '/facts/other.txt'), false);
});
