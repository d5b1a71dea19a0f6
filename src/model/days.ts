/**
 * Whether a day is certainly later than another. Each is YYYY-MM-DD, YYYY-MM or YYYY, and they are compared as far as both are
 * known: `2020` may be any day of that year, so it is not later than `2020-05-01`, nor earlier.
 */
export function isLater(day: string, other: string): boolean {
  const known = Math.min(day.length, other.length);
  return day.slice(0, known) > other.slice(0, known);
}

/** Whether the day itself is known, and not its month or year only. */
export function isWholeDay(day: string): boolean {
  return day.length === 'YYYY-MM-DD'.length;
}
