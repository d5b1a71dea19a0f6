import encodeQR from 'qr';

/** A QR code as a drawing: one line for each row of dark modules, each one unit wide. */
export interface QrPath {
  /** Modules on each side, with the quiet zone around the code that scanners need. */
  side: number;
  path: string;
}

/** Modules of the quiet zone, which the standard requires. */
const QUIET = 4;

/** Longer texts do not fit into the largest code. */
const MOST_CHARACTERS = 2_900;

/** The code of an address, or undefined if that is too long for one. */
export function qrPath(address: string): QrPath | undefined {
  if (address.length > MOST_CHARACTERS) return undefined;
  const rows = encodeQR(address, 'raw', { ecc: 'low', border: QUIET });
  return { side: rows.length, path: rows.map(lineOf).join('') };
}

function lineOf(row: readonly boolean[], y: number): string {
  let line = '';
  let drawn = 0;
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const end = endOfRun(row, x);
    line += line === '' ? `M${x} ${y}.5h${end - x}` : `m${x - drawn} 0h${end - x}`;
    drawn = end;
    x = end;
  }
  return line;
}

function endOfRun(row: readonly boolean[], from: number): number {
  const end = row.indexOf(false, from);
  return end < 0 ? row.length : end;
}
