// Spreadsheets run cells that begin with one of these as formulas, which could send what is in the sheet to somebody else. The
// wide forms are those of Chinese and Japanese keyboards, which some of them accept.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that a spreadsheet shows and does not run: it gets an apostrophe in front. `originalOf` reverses it. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `harmless` was given. */
export function originalOf(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** A row of a CSV file, as RFC 4180 describes it. Empty cells stand for missing values. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Tells spreadsheets that a file is UTF-8. Without it, Excel shows other letters than were written. */
export const BYTE_ORDER_MARK = '\ufeff';
