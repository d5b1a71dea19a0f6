/** A day that no calendar has, with or without a time, and where it stands. */
export interface ImpossibleDay {
  typed: string;
  line: number;
  column: number;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[Tt ]\d{2}:\d{2})/;
// What stands in quotation marks or in a comment is taken first, so that what is left is a value.
const IN_TOML =
  /"""(?:\\[\s\S]|[^\\])*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#[^\n]*|(?<![\w.-])\d{4}-\d{2}-\d{2}(?![\w-]*\s*[=.])(?:[Tt ]\d{2}:[\d:.]*(?:[Zz]|[+-]\d{2}:\d{2})?)?/g;

/** The impossible days among the values of a TOML text. Its parser takes the 31st of February for the 3rd of March. */
export function impossibleInToml(toml: string): ImpossibleDay[] {
  const found = toml.matchAll(IN_TOML).filter(([typed]) => isImpossible(typed));
  return [...found].map(({ 0: typed, index }) => {
    const above = toml.slice(0, index).split('\n');
    return { typed, line: above.length, column: (above.at(-1) ?? '').length + 1 };
  });
}

/** Says what is wrong with a day. */
export function impossibleDay(typed: string): string {
  return `Unexpected day \`${typed}\`, which no calendar has; expected one that exists`;
}

function isImpossible(text: string): boolean {
  const [, year, month, day] = DAY.exec(text.trim()) ?? [];
  if (year === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day);
}
