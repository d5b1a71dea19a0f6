import { CsvError, parse } from 'csv-parse/sync';
import { originalOf } from '../../text/spreadsheet-cell.ts';
import type { FileRecord } from './record.ts';

/** More than the largest claim file. */
const LONGEST_ROW = 2_000_000;

interface Row {
  info: { lines: number };
  record: string[];
}

/** Reads the rows of a CSV file with a header. Separators are commas, semicolons or tabs, whichever the header has most of. */
export function readCsv(path: string, text: string): FileRecord[] {
  const problems: FileRecord[] = [];
  const rows = parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = error instanceof CsvError ? Number(error.lines ?? 0) : 0;
      problems.push({ place: `${path}:${line}`, problem: `Invalid CSV: ${error?.message ?? 'unknown error'}` });
    },
  }) as unknown as Row[];
  const [header, ...body] = rows;
  if (!header) return problems;
  const columns = header.record.map((name) => name.trim());
  return [...body.map((row) => recordOf(path, columns, row)), ...problems];
}

function separatorOf(text: string): string {
  const header = /^\uFEFF?(?:"(?:[^"]+|"")*"|[^"\n])*/.exec(text)?.[0] ?? '';
  const count = (separator: string) => header.replace(/"(?:[^"]+|"")*"/g, '').split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function recordOf(path: string, columns: readonly string[], { record, info }: Row): FileRecord {
  const repairs: string[] = [];
  const cells = new Map<string, string>();
  for (const [index, cell] of record.entries()) {
    const name = columns[index] || `column ${index + 1}`;
    if (cell === '') continue;
    if (!columns[index]) repairs.push(`the cell in ${name} has no column name: \`${cell.slice(0, 40)}\``);
    else if (cells.has(name)) repairs.push(`\`${name}\` is the name of two columns; the first was used`);
    else cells.set(name, originalOf(cell));
  }
  // Object.fromEntries makes `__proto__` an ordinary key.
  return { place: `${path}:${info.lines}`, value: Object.fromEntries(cells), repairs };
}
