import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { findRepository, type Repository } from '../history/repository-state.ts';
import { type TextRequest, textKey } from '../model/shown-history.ts';
import { placesFile, type TextPlace } from '../model/texts-file.ts';
import { inWorkers } from '../parallel/in-workers.ts';
import { writeLarge } from '../pipeline/read/large-file.ts';
import { makeTexts } from './make-texts.ts';
import type { VersionSite } from './old-version.ts';

/** With fewer texts, starting workers takes longer than it saves. */
const WORTH_WORKERS = 300;
/**
 * Texts that are made together. The contents that they are made from are in memory at the same time. Git stores them as
 * differences, so that each further process restores many of them again.
 */
const AT_ONCE = 2_000;

/** Texts that are made together. */
export interface TextBatch {
  repository: Pick<Repository, 'top'>;
  site: VersionSite;
  requests: readonly TextRequest[];
}

/** The key of a text, and the text as JSON. */
export type WrittenText = readonly [key: string, json: string];

/**
 * Makes texts about versions in the repository of a content folder, on all cores if that is faster, and writes them to a file
 * from which `textsReader` reads them.
 */
export async function writeTexts(
  content: string,
  site: VersionSite,
  requests: readonly TextRequest[],
  file: string,
): Promise<void> {
  const repository = findRepository(content);
  if (!('head' in repository)) throw new Error(repository.reason);
  const places: [string, TextPlace][] = [];
  let offset = 0;
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  try {
    // Not kept: a long history has more texts than fit into memory.
    await makeBatches(batchesOf({ repository, site, requests }), (texts) => {
      const all = texts.map(([key, json]) => {
        const bytes = Buffer.from(json);
        places.push([key, [offset, bytes.length, crc32(bytes)]]);
        offset += bytes.length;
        return bytes;
      });
      writeFileSync(handle, Buffer.concat(all));
    });
  } finally {
    closeSync(handle);
  }
  writeLarge(placesFile(file), (add) => add(Buffer.from(JSON.stringify(places))));
}

function batchesOf({ requests, ...all }: TextBatch): TextBatch[] {
  const ordered = inOrder(requests);
  const batches: TextBatch[] = [];
  for (let start = 0; start < ordered.length; start += AT_ONCE)
    batches.push({ ...all, requests: ordered.slice(start, start + AT_ONCE) });
  return batches;
}

/** Each text once, and each version after its comparison with the next one, so that it is parsed once for both. */
function inOrder(requests: readonly TextRequest[]): TextRequest[] {
  const each = [...new Map(requests.map((request) => [textKey(request), request])).values()];
  const compared = new Map(each.flatMap((one, index) => ('before' in one ? [[one.before, index] as const] : [])));
  const placed = each.map((request, index) => ({
    request,
    place: ('blob' in request ? compared.get(request.blob) : undefined) ?? index,
  }));
  return placed.sort((a, b) => a.place - b.place).map(({ request }) => request);
}

async function makeBatches(
  batches: readonly TextBatch[],
  done: (texts: readonly WrittenText[]) => void,
): Promise<void> {
  const count = batches.reduce((sum, { requests }) => sum + requests.length, 0);
  if (count < WORTH_WORKERS) {
    for (const batch of batches) done(await makeBatch(batch));
    return;
  }
  // Syntax trees are large and short-lived.
  const options = { resourceLimits: { maxYoungGenerationSizeMb: 24 } };
  await inWorkers<TextBatch, WrittenText[]>(new URL('./texts-worker.ts', import.meta.url), batches, options, done);
}

/** Makes the texts of a batch. */
export async function makeBatch({ repository, site, requests }: TextBatch): Promise<WrittenText[]> {
  return (await makeTexts(repository, site, requests)).map(([key, text]) => [key, JSON.stringify(text)]);
}
