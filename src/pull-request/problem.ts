import { code } from './markdown.ts';

/** A problem as `check` words it. */
export interface Problem {
  /** The path of its file below the content folder. */
  path: string;
  /** Equal for the same problem of one file, wherever in the file it moved. */
  key: string;
  /** `path:line:column`, the path below the content folder. */
  place: string;
  level: string;
  rule: string;
  reason: string;
  /** Behind an error that stops no build: why, as `check` says it. */
  mark: string;
}

/** A problem as the cause of something: where it stands, and what it is. */
export function cause({ place, rule, reason }: Problem): string {
  return `${code(place)} ${code(rule)} ${code(reason)}`;
}
