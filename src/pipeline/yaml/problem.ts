/** A problem in YAML: something that cannot be parsed, or would be parsed in an unintended way. */
export interface YamlProblem {
  rule: 'yaml' | 'duplicate-key' | 'hidden-character' | 'stacked-diacritics' | 'too-large';
  reason: string;
  /** The offset in the YAML. */
  offset: number;
  /** The path of the value it affects; the other values can still be checked. */
  path?: readonly PropertyKey[];
  /** Whether something in the source is missing from the data. */
  isLost?: boolean;
  /** Whether nothing can be parsed. */
  isUnread?: boolean;
}
