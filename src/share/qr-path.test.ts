import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsqr from 'jsqr';
import { qrPath } from './qr-path.ts';

/** The pixels of a drawing on white, as a camera would see them: four for each module. */
function pixelsOf({ side, path }: { side: number; path: string }): { data: Uint8ClampedArray; width: number } {
  const scale = 4;
  const width = side * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, first = '0', second = '0'] of path.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second) - 0.5];
    else if (command === 'm') x += Number(first);
    else {
      for (let row = y * scale; row < (y + 1) * scale; row++)
        for (let column = x * scale; column < (x + Number(first)) * scale; column++)
          data.set([0, 0, 0], (row * width + column) * 4);
      x += Number(first);
    }
  }
  return { data, width };
}

for (const address of [
  'https://a.example/',
  'https://desk.example/facts/claims/did-the-minister-say-he-knew-nothing-of-the-flights/',
  new URL('https://desk.example/claims/برج-الساعة-متوقف-منذ-سنوات/').href,
  `https://desk.example/claims/${'x'.repeat(250)}/`,
])
  test(`another program reads the address from the code: ${address.slice(0, 60)}`, () => {
    const qr = qrPath(address);
    assert.ok(qr);
    const { data, width } = pixelsOf(qr);
    assert.equal(jsqr(data, width, width)?.data, address);
  });

test('an address that no code has room for has none', () => {
  assert.equal(qrPath(`https://desk.example/${'x'.repeat(3_000)}`), undefined);
});
