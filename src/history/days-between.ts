/** How far a date may be from that of the commit: desks count days in other time zones than git. */
export const TOLERANCE_DAYS = 1;

const DAY = 24 * 60 * 60 * 1000;

/** The days from one day to another; negative if the other is earlier. */
export function daysBetween(day: string, other: string): number {
  return (Date.parse(other) - Date.parse(day)) / DAY;
}
