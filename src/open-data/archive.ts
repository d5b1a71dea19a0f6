import { promisify } from 'node:util';
import { crc32, deflateRaw, type ZlibOptions } from 'node:zlib';
import { addressOf } from '../formats/addresses.ts';
import type { Site } from '../model/site.ts';

/** 1 January 1980, the first day that zip files know. A real date would make every build different. */
const FIRST_DAY = 0x00_21;
const STORED_AS_UTF8 = 0x08_00;
const DEFLATED = 8;

/** Not in the thread that makes everything else. */
const deflated = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);

/**
 * Files as one zip file. The same files give the same bytes. Written here because the packages that make zip files take three
 * times as long (fflate) or take the dates from the clock and the time zone of the machine.
 */
export async function archive(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, contents] of Object.entries(files)) {
    const path = Buffer.from(name);
    const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
    const packed = await deflated(bytes, { level: 1 });
    // What the header of a file and its entry in the directory have in common.
    const common = fields([
      [2, 20],
      [2, STORED_AS_UTF8],
      [2, DEFLATED],
      [2, 0],
      [2, FIRST_DAY],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    ]);
    const header = Buffer.concat([fields([[4, 0x04_03_4b_50]]), common, path, packed]);
    const entry = [
      fields([
        [4, 0x02_01_4b_50],
        [2, 20],
      ]),
      common,
      fields([
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      path,
    ];
    parts.push(header);
    directory.push(...entry);
    offset += header.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = Object.keys(files).length;
  const end = fields([
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...parts, ...directory, end]);
}

/** Numbers of two or four bytes, the least significant first. */
function fields(numbers: readonly (readonly [length: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([length, value]) => {
      const bytes = Buffer.alloc(length);
      bytes.writeUIntLE(value, 0, length);
      return bytes;
    }),
  );
}

/** What somebody needs to know who finds the archive without the site. */
export function readme(site: Site): string {
  return `${site.title}
${addressOf(site, '')}

Fact-checks published by ${site.publisher.name}. ${site.description}

claims.jsonl        one fact-check on each line, as JSON
claims.csv          the same as a spreadsheet (UTF-8, separated by commas)
claim.schema.json   what each key means, as JSON Schema
LICENCE.txt         what you may do with the data

Missing values are left out. In the spreadsheet, lists are JSON, and an apostrophe comes before any text that would be run as a
formula: remove it to get the text. Withdrawn fact-checks have no verdict. Verdicts that are not on the scale have no rating. The
text of a fact-check is on its page, and in the file at the same address with .json instead of the last slash.
`;
}

/** The licence as far as the site states it. */
export function licenceText(site: Site): string {
  return `${site.licence ?? `The site states no licence. Ask ${site.publisher.name}.`}\n`;
}
