/** A quoted part, in which quotes are doubled, then the rest of the cell, then what ends it. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)")?([^\t\n]*?)(\t|\r?\n|$)/gy;

/** The rows of tab-separated text. Cells may be quoted as in CSV and then contain tabs, line breaks and doubled quotes. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted = '', plain = '', end] of text.matchAll(CELL)) {
    row.push(quoted.replaceAll('""', '"') + plain);
    if (end === '\t') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
