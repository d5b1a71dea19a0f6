/** The parts of a correction that show whether it withdraws the fact-check; any may be missing. */
interface DatedCorrection {
  date?: string | undefined;
  kind?: string | undefined;
}

/**
 * The correction that withdrew a fact-check; undefined if it is not withdrawn. A withdrawal holds until a newer correction,
 * other than a clarification, republishes the fact-check. Corrections of the same day are in file order, newest first.
 */
export function withdrawalOf<One extends DatedCorrection>(data: {
  corrections?: readonly (One | undefined)[] | undefined;
}): One | undefined {
  let newest: One | undefined;
  for (const one of data.corrections ?? []) {
    if (one?.kind === undefined || one.kind === 'clarification') continue;
    if (newest === undefined || (one.date ?? '') > (newest.date ?? '')) newest = one;
  }
  return newest?.kind === 'withdrawal' ? newest : undefined;
}
