/** A record of an imported file: a row, a line, an item of a list or a review on a page. */
export type FileRecord =
  | {
      /** Where it is: `claims.csv:12`, `feed.json#dataFeedElement[3].item[1]`. */
      place: string;
      /** Its data as JSON. */
      value: unknown;
      repairs: string[];
      /** Whether it is a block of a web page. The blocks of a page can refer to each other. */
      isBlock?: true;
    }
  | { place: string; problem: string };

/** Whether a value is an object, not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own value of an object. Inherited names such as `constructor` are not in imported data. */
export function own(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
