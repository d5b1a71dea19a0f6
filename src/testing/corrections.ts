/** The lines of an entry of `corrections`. `more` are its other keys. */
export const ENTRY = (date: string, ...more: string[]) => [
  `  - date: ${date}`,
  ...more.map((line) => `    ${line}`),
  '    note: A plan was found.',
];

const WHEN = { '2026-02-03': 'updated: 2026-02-03', '2026-02-05': 'updated: 2026-02-05' };

/** The lines of `updated` and `corrections` with these entries. */
export const corrected = (day: keyof typeof WHEN, ...entries: string[][]) => [
  WHEN[day],
  'corrections:',
  ...entries.flat(),
];

/** The place and the rule that a line of a report names. */
export const short = (line: string | undefined) => line?.split(' ').slice(0, 2).join(' ');
