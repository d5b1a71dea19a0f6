import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import { PIXEL, reportOn, wrote } from '../../testing/content.ts';
import { LIMITS } from '../limits/limits.ts';
import { pictureOf } from './picture-file.ts';

const bytes = (base64: string) => Buffer.from(base64, 'base64');

/** A complete picture of each kind, with its size. */
const COMPLETE: Readonly<Record<string, [Buffer, width: number, height: number]>> = {
  'a.png': [PIXEL, 1, 1],
  'a.jpg': [jpeg(3, 2), 3, 2],
  'a.gif': [bytes('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), 1, 1],
  'a.webp': [bytes('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'), 1, 1],
  'a.avif': [
    bytes(
      'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=',
    ),
    2,
    2,
  ],
};

/** A JPEG file with a preview in its metadata, as cameras write it, which has its own end marker. */
function jpeg(width: number, height: number): Buffer {
  const segment = (marker: number, ...data: number[]) => [0xff, marker, 0, data.length + 2, ...data];
  const frame = segment(0xc0, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0);
  const preview = segment(0xe1, 0xff, 0xd8, 0xff, 0xd9);
  return Buffer.from([0xff, 0xd8, ...preview, ...frame, ...segment(0xda, 1, 1, 0, 0, 63, 0), 1, 2, 3, 0xff, 0xd9]);
}

/** The one-pixel picture with a different size in its header. */
function png(width: number, height: number): Buffer {
  const picture = Buffer.from(PIXEL);
  picture.writeUInt32BE(width, 16);
  picture.writeUInt32BE(height, 20);
  picture.writeUInt32BE(crc32(picture.subarray(12, 29)), 29);
  return picture;
}

for (const [name, [picture, width, height]] of Object.entries(COMPLETE)) {
  test(`${name} is accepted if it is complete, rejected if it is truncated, and never throws if it is damaged`, () => {
    assert.deepEqual(pictureOf(picture, name), { width, height });
    assert.deepEqual(pictureOf(picture, name.toUpperCase()), { width, height });
    for (let length = 0; length < picture.length; length++)
      assert.equal(typeof pictureOf(picture.subarray(0, length), name), 'string', `${length} bytes`);
    for (let offset = 0; offset < picture.length; offset++)
      for (const value of [0, 1, 0x7f, 0xff]) {
        const damaged = Buffer.from(picture);
        damaged[offset] = value;
        assert.doesNotThrow(() => pictureOf(damaged, name));
      }
  });
}

test('a picture with the wrong extension is rejected with the right one', () => {
  assert.equal(pictureOf(jpeg(1, 1), 'a.png'), 'which is actually a JPEG file; expected a name that ends in `.jpg`');
  assert.deepEqual(pictureOf(jpeg(1, 1), 'a.JPEG'), { width: 1, height: 1 });
});

test('files of other types are rejected, whatever their extension', () => {
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<script>alert(1)</script>', '%PDF-1.7', 'BM', ''])
    assert.match(String(pictureOf(Buffer.from(text), 'a.png')), /^which is not in a format that browsers show/);
});

test('a damaged byte in the data of a PNG is detected', () => {
  const damaged = Buffer.from(PIXEL);
  damaged.writeUInt8(damaged.readUInt8(45) ^ 1, 45);
  assert.match(String(pictureOf(damaged, 'a.png')), /^which is a damaged or incomplete PNG file/);
});

test('the size of a picture is limited on each side and in total', () => {
  assert.deepEqual(pictureOf(png(1_200, 30_000), 'a.png'), { width: 1_200, height: 30_000 });
  assert.equal(
    pictureOf(png(50_000, 50_000), 'a.png'),
    'which has 50,000 × 50,000 pixels; expected at most 30,000 on a side and 100,000,000 in total: scale it down',
  );
  assert.equal(typeof pictureOf(png(30_001, 1), 'a.png'), 'string');
  assert.equal(typeof pictureOf(png(20_000, 20_000), 'a.png'), 'string');
});

test('a message about a picture is at the place where the body shows it', async () => {
  const about = async (picture: Uint8Array) =>
    reportOn({ ...wrote('![Two aeroplanes](flights.png)'), 'claims/flights.png': picture });
  assert.deepEqual(await about(PIXEL.subarray(0, 40)), [
    'claims/flights.md:18:1 error missing-image Unexpected image `flights.png`, which is a damaged or incomplete PNG file; expected a complete one: save or download it again',
    '1 error in 4 files read',
  ]);
  assert.deepEqual(await about(new Uint8Array(LIMITS.pictureBytes + 1)), [
    'claims/flights.md:18:1 error missing-image Unexpected image `flights.png`, which has 10,000,001 bytes; expected at most 10,000,000: scale it down or compress it more',
    '1 error in 4 files read',
  ]);
});
