const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2025, February 12`, or as much of it as is known. */
export function apaDate(day: string | undefined): string {
  if (day === undefined) return 'n.d.';
  const rest = dayInYear(day);
  return rest === undefined ? day : `${day.slice(0, 4)}, ${rest}`;
}

/** `February 12`, `February`, or nothing for a year. */
export function dayInYear(day: string): string | undefined {
  const [, month, date] = day.split('-').map(Number);
  if (month === undefined) return undefined;
  const name = MONTHS[month - 1];
  return date === undefined ? name : `${name} ${date}`;
}

/** `November 23, 2026`. */
export function longDay(day: string): string {
  return `${dayInYear(day)}, ${day.slice(0, 4)}`;
}

/** `12 Feb. 2025`: months of more than four letters are shortened. */
export function mlaDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  const short = name !== undefined && name.length > 4 ? `${name.slice(0, name === 'September' ? 4 : 3)}.` : name;
  return [date, short, year].filter((part) => part !== undefined).join(' ');
}
