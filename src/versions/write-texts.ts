import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { type TextRequest, textKey } from '../model/shown-history.ts';
import { placesFile, type TextPlace } from '../model/texts-file.ts';
import { writeLarge } from '../pipeline/read/large-file.ts';
import { makeTexts } from './make-texts.ts';
import type { VersionSite } from './old-version.ts';

/** Contents that are in memory at the same time. */
const BLOBS_AT_ONCE = 500;

/**
 * Makes texts about versions in the repository of a content folder, and writes them to a file from which `textsReader` reads them.
 */
export async function writeTexts(
  content: string,
  site: VersionSite,
  requests: readonly TextRequest[],
  file: string,
): Promise<void> {
  const open = new Map(requests.map((request) => [textKey(request), request]));
  const places: [string, TextPlace][] = [];
  let offset = 0;
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  try {
    for (const share of sharesOf([...open.values()])) {
      const texts: Buffer[] = [];
      for (const [key, text] of await makeTexts(content, site, share)) {
        const bytes = Buffer.from(JSON.stringify(text));
        places.push([key, [offset, bytes.length, crc32(bytes)]]);
        texts.push(bytes);
        offset += bytes.length;
      }
      // Not kept: a long history has more texts than fit into memory.
      writeFileSync(handle, Buffer.concat(texts));
    }
  } finally {
    closeSync(handle);
  }
  writeLarge(placesFile(file), (add) => add(Buffer.from(JSON.stringify(places))));
}

function* sharesOf(requests: readonly TextRequest[]): Generator<TextRequest[]> {
  for (let start = 0; start < requests.length; start += BLOBS_AT_ONCE)
    yield requests.slice(start, start + BLOBS_AT_ONCE);
}
