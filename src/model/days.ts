/**
 * Whether a date is certainly later than another. Each is YYYY-MM-DD, YYYY-MM or YYYY, and only the parts that both have are
 * compared: `2020` may be any day of that year, so it is neither later nor earlier than `2020-05-01`.
 */
export function isLater(day: string, other: string): boolean {
  const known = Math.min(day.length, other.length);
  return day.slice(0, known) > other.slice(0, known);
}

/** Whether a date includes the day, not only the month or year. */
export function isWholeDay(day: string): boolean {
  return day.length === 'YYYY-MM-DD'.length;
}
