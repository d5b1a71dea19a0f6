/** Where a text is: in which list, and at which position. */
export interface Place {
  list: number;
  at: number;
}

/**
 * Goes through the texts of several sorted lists in their common order. Each text comes once, with its places in the order of the
 * lists. Throws if a list is not sorted, or has a text twice.
 */
export function* mergeSorted(lists: readonly (readonly string[])[]): Generator<[text: string, places: Place[]]> {
  const places = lists.map((_, list): Place => ({ list, at: 0 }));
  const next = lists.map((list) => list[0]);
  for (let lowest = lowestOf(next); lowest.length > 0; lowest = lowestOf(next)) {
    const text = next[lowest[0] ?? 0] ?? '';
    yield [text, lowest.map((list) => ({ list, at: places[list]?.at ?? 0 }))];
    for (const list of lowest) next[list] = following(lists[list], places[list], text);
  }
}

/** The lists that have the lowest of some texts. A loop, because it runs a hundred thousand times. */
function lowestOf(texts: readonly (string | undefined)[]): number[] {
  let lowest: string | undefined;
  let lists: number[] = [];
  for (let list = 0; list < texts.length; list++) {
    const text = texts[list];
    if (text === undefined) continue;
    if (text === lowest) lists.push(list);
    else if (lowest === undefined || text < lowest) [lowest, lists] = [text, [list]];
  }
  return lists;
}

/** The text that follows `before` in a list, whose place moves on. */
function following(list: readonly string[] = [], place: Place | undefined, before: string): string | undefined {
  if (!place) return undefined;
  place.at += 1;
  const text = list[place.at];
  if (text !== undefined && text <= before) throw new Error(`\`${text}\` is not in order`);
  return text;
}
