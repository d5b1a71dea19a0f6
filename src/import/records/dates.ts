const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** The order of day, month and year in a date, as a mapping gives it. */
export const DATE_ORDERS = ['d-m-y', 'm-d-y', 'y-m-d'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A calendar day, and what had to be repaired; undefined if the text is ambiguous or no date. */
export function dayFrom(text: string): { day: string; repair?: string } | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](.*))?$/.exec(text);
  if (iso) {
    const [, year = '', month = '', date = '', time] = iso;
    const day = existing(year, month, date);
    if (day === undefined) return undefined;
    if (time === undefined || time.trim() === '' || /(?:Z|[+-]\d{2}:?\d{2})$/i.test(time)) return { day };
    return { day, repair: `\`${text}\` has no time zone; the day was kept as written` };
  }
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return { day: text };
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const named = /^(?:[a-z]+,\s*)?(?:(\d{1,2})\s+([a-z]+)\.?,?|([a-z]+)\.?\s+(\d{1,2}),?)\s+(\d{4})\b/i.exec(text);
  const name = (named?.[2] ?? named?.[3] ?? '').toLowerCase();
  const month =
    MONTHS.findIndex((one) => name === one || name === one.slice(0, 3) || (name === 'sept' && one === 'september')) + 1;
  const day = loose
    ? existing(loose[1], loose[2], loose[3])
    : named && month > 0
      ? existing(named[5], String(month), named[1] ?? named[4])
      : undefined;
  return day === undefined ? undefined : { day, repair: `\`${text}\` was read as ${day}` };
}

/** A calendar day from a date whose order is known; undefined if it does not exist. */
export function dayInOrder(text: string, order: DateOrder): string | undefined {
  const numbers = /^(\d{1,4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,4})(?=\D|$)/.exec(text.trim());
  if (!numbers) return undefined;
  const parts = new Map(order.split('-').map((name, index) => [name, numbers[index + 1]]));
  return existing(parts.get('y'), parts.get('m'), parts.get('d'));
}

function existing(year = '', month = '', date = ''): string | undefined {
  if (!/^\d{4}$/.test(year)) return undefined;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : undefined;
}
