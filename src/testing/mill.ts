import { brokenRules } from './history-report.ts';
import { told } from './scripted-history.ts';

// A fact-check about a mill, which was published on 2 January 2026 with the verdict `true`, and its later versions.

/** An entry of a list of corrections. */
export const entry = (date: string, kind: string, more: { from?: string; note?: string } = {}) => [
  `  - date: ${date}`,
  `    kind: ${kind}`,
  `    note: ${more.note ?? 'A plan was found.'}`,
  ...(more.from === undefined ? [] : [`    from: ${more.from}`]),
];

/** The mill with a verdict and corrections. The last entry decides `updated`. */
export function mill(
  verdict: string,
  entries: string[][] = [],
  more: { summary?: string; body?: string } = {},
): string {
  const updated = entries[0]?.[0]?.replace('  - date', 'updated');
  const lines = updated === undefined ? [] : [updated, 'corrections:', ...entries.flat()];
  return told('mill', { verdict, ...more, more: lines });
}

/** The rules that versions of the mill break, by their days. */
export async function brokenBy(...versions: [day: string, text: string][]): Promise<string[]> {
  return brokenRules(async ({ on }) => {
    for (const [day, text] of versions) await on(day, { 'claims/mill.md': text });
  });
}

/** The names of the rules. */
export const rulesOf = (lines: readonly string[]) => lines.map((line) => line.split(' ')[1]);
