import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { squarePng } from './square-png.ts';

const drawing = (size: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size / 2}" viewBox="0 0 16 8"><circle cx="8" cy="4" r="3.5" fill="#c00"/></svg>`;

test('a drawing becomes a sharp square on white, whatever its size', async () => {
  for (const size of [0.1, 16, 2000, 20_000, 1e9]) {
    const png = await squarePng(drawing(size), 180);
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    assert.deepEqual([info.format, info.width, info.height, info.channels], ['raw', 180, 180, 3]);
    const at = (x: number, y: number) => [...data.subarray((y * 180 + x) * 3, (y * 180 + x) * 3 + 3)];
    assert.deepEqual(at(0, 0), [255, 255, 255]);
    assert.deepEqual(at(90, 90), [204, 0, 0]);
    // The edge of the circle is at 90 + 3.5 × 180 / 16 = 129 pixels: a blurred one would be spread over several.
    assert.deepEqual(at(127, 90), [204, 0, 0]);
    assert.deepEqual(at(132, 90), [255, 255, 255]);
  }
});
