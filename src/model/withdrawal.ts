/** What is needed of a correction to know whether it takes a check back; any part of it may be missing. */
interface Noted {
  date?: string | undefined;
  kind?: string | undefined;
}

/**
 * The correction that took a check back; undefined where the check stands. A withdrawal holds until a newer correction says that
 * the check is published anew. A clarification says no such thing: it may be one of the withdrawal. Corrections of one day
 * are in the order of the file, newest first.
 */
export function withdrawalOf<One extends Noted>(data: {
  corrections?: readonly (One | undefined)[] | undefined;
}): One | undefined {
  let newest: One | undefined;
  for (const one of data.corrections ?? []) {
    if (one?.kind === undefined || one.kind === 'clarification') continue;
    if (newest === undefined || (one.date ?? '') > (newest.date ?? '')) newest = one;
  }
  return newest?.kind === 'withdrawal' ? newest : undefined;
}
