/** Something in YAML that no key can be read from, or that would read otherwise than it was meant. */
export interface YamlProblem {
  rule: 'yaml' | 'duplicate-key' | 'hidden-character' | 'stacked-diacritics' | 'too-large';
  reason: string;
  /** Where it stands in the YAML. */
  offset: number;
  /** The way to the value that it spoils; the others can be judged. */
  way?: readonly PropertyKey[];
  /** Whether something that was written is not in the data. */
  isLost?: boolean;
  /** Whether nothing can be read. */
  isUnread?: boolean;
}
