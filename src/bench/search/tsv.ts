/** A quoted cell with its quotes doubled inside, then what else stands in the cell, then what ends it. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)")?([^\t\n]*?)(\t|\r?\n|$)/gy;

/** The rows of tab-separated text whose cells may be quoted as in CSV: tabs, lines and doubled quotes may then stand in them. */
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
